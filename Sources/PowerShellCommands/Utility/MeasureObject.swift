import PowerShellFormatting
import PowerShellRuntime


/// Measure-Object.
final class MeasureObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Measure-Object", "Counts objects, and adds up or compares their properties.", defaultSet: "GenericMeasure", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
      CmdletParameter("Property", "Microsoft.PowerShell.Commands.PSPropertyExpression[]", position: 0, notEmpty: true),
      CmdletParameter("StandardDeviation", "switch", set: "GenericMeasure"), CmdletParameter("Sum", "switch", set: "GenericMeasure"),
      CmdletParameter("AllStats", "switch", set: "GenericMeasure"), CmdletParameter("Average", "switch", set: "GenericMeasure"),
      CmdletParameter("Maximum", "switch", set: "GenericMeasure"), CmdletParameter("Minimum", "switch", set: "GenericMeasure"),
      CmdletParameter("Line", "switch", set: "TextMeasure"), CmdletParameter("Word", "switch", set: "TextMeasure"),
      CmdletParameter("Character", "switch", set: "TextMeasure"), CmdletParameter("IgnoreWhiteSpace", "switch", set: "TextMeasure"),
    ], make: { MeasureObject() })
  }

  private final class Statistics {
    var count = 0
    var sum = 0.0
    /// How many of the values are numbers.
    var numbers = 0
    var values: [Double] = []
    var maximum: Value?
    var minimum: Value?
    var (lines, words, characters) = (0, 0, 0)
  }
  /// Whether something came that is no number: there are no sums of anything then (MeasureObjectCommand.nonNumericError).
  private var isSpoilt = false
  /// What is said of the objects themselves, where no property was asked for.
  private lazy var ofObjects = entry("")
  private var order: [String] = []
  private var statistics: [String: Statistics] = [:]
  private var properties: [FormatProperty] = []

  override func begin() throws {
    properties = try PropertyExpression.parse(value("Property"), session, keys: ["expression"], cmdlet: self)
    if properties.isEmpty { _ = ofObjects }
  }

  private func entry(_ name: String) -> Statistics {
    if let known = statistics[name] { return known }
    let made = Statistics()
    statistics[name] = made
    order.append(name)
    return made
  }

  private var hadInput = false

  override func process() throws {
    guard let input = value("InputObject"), !input.isNull else { return }
    hadInput = true
    if properties.isEmpty { return try add(input, ofObjects) }
    for property in properties {
      for (name, value) in try PropertyExpression.values(property, of: input, session) {
        guard let value else { continue }
        // A property that is null counts; of the objects themselves, null is none (MeasureObjectCommand.AnalyzeValue).
        try add(value, entry(spelling(name, input)))
      }
    }
  }

  /// The names of properties as the first object that has them spells them.
  private var spellings: [String: String] = [:]
  private func spelling(_ name: String, _ input: Value) throws -> String {
    if let known = spellings[name] { return known }
    let key = input.object(as: DictionaryObject.self).flatMap { table in table.isHashtable ? table.keys.first { CaseFolding.equal($0.text, name) }?.text : nil }
    let found = try key ?? session.findMember(name, of: input)?.name ?? name
    spellings[name] = found
    return found
  }

  private func add(_ value: Value, _ entry: Statistics) throws {
    entry.count += 1
    if measuresText { return try measure(value.isRecord ? "" : session.stringify(value), entry) }
    let number = needsNumbers || needsMaximum || needsMinimum ? try number(value) : nil
    if needsNumbers {
      guard let number else {
        try writeError(
          "Input object \"\(try text(value))\" is not numeric.", id: "NonNumericInputObject", .InvalidType,
          type: "System.Management.Automation.PSInvalidOperationException", target: value)
        isSpoilt = true
        return
      }
      entry.sum += number
      entry.numbers += 1
      if needsValues { entry.values.append(number) }
    }
    guard needsMaximum || needsMinimum, !value.isNull else { return }
    let value = number.map { session.isNumber(value) ? value : .double($0) } ?? value
    if needsMaximum, entry.maximum.map({ Comparison.order(value, $0, ignoresCase: true) > 0 }) ?? true { entry.maximum = value }
    if needsMinimum, entry.minimum.map({ Comparison.order(value, $0, ignoresCase: true) < 0 }) ?? true { entry.minimum = value }
  }

  /// An object as .NET writes it by the culture: a list by its type, a record as nothing.
  private func text(_ value: Value) throws -> String {
    session.isList(value) ? value.type?.fullName ?? "" : value.isRecord ? "" : try session.cultureText(of: value)
  }

  /// What an object is as a number: null and text without anything in it are 0, as in a cast.
  private func number(_ value: Value) throws -> Double? {
    if value.isNull { return 0 }
    if let text = value.stringValue, text.allSatisfy(\.isWhitespace) { return 0 }
    return session.realNumber(value)
  }

  private lazy var measuresText = parameterSet == "TextMeasure"
  private lazy var needsNumbers = ["Sum", "Average", "StandardDeviation", "AllStats"].contains { flag($0) }
  private lazy var needsValues = flag("StandardDeviation") || flag("AllStats")
  private lazy var needsMaximum = flag("Maximum") || flag("AllStats")
  private lazy var needsMinimum = flag("Minimum") || flag("AllStats")

  private func measure(_ text: String, _ entry: Statistics) throws {
    let bare = flag("IgnoreWhiteSpace") ? text.filter { !$0.isWhitespace } : text
    entry.characters += bare.utf16.count
    entry.words += text.split(whereSeparator: \.isWhitespace).count
    let newLine = UInt8(ascii: "\n")
    if let last = text.utf8.last { entry.lines += text.utf8.count { $0 == newLine } + (last == newLine ? 0 : 1) }
  }

  private static let info = TypeDescriptor.record("Microsoft.PowerShell.Commands.MeasureInfo", "string Property {get;set;}")
  static let generic = TypeDescriptor.record(
    "Microsoft.PowerShell.Commands.GenericMeasureInfo", base: info, "int Count {get;set;}", "System.Nullable[double] Average {get;set;}", "System.Nullable[double] Sum {get;set;}",
    "System.Nullable[double] Maximum {get;set;}", "System.Nullable[double] Minimum {get;set;}", "System.Nullable[double] StandardDeviation {get;set;}",
    "string Property {get;set;}")
  /// What -Maximum and -Minimum alone give: their values need be no numbers.
  static let objects = TypeDescriptor.record(
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo", base: generic, "System.Object Maximum {get;set;}", "System.Object Minimum {get;set;}")
  static let text = TypeDescriptor.record(
    "Microsoft.PowerShell.Commands.TextMeasureInfo", base: info, "System.Nullable[int] Lines {get;set;}", "System.Nullable[int] Words {get;set;}",
    "System.Nullable[int] Characters {get;set;}", "string Property {get;set;}")

  override func end() throws {
    for name in order { try write(result(name, entry(name))) }
    guard hadInput, session.strictMode(from: session.scope) >= 2 else { return }
    for name in properties.compactMap(\.name) where !order.contains(where: { CaseFolding.equal($0, name) }) && !Wildcard.hasWildcards(name) {
      try writeError(
        "Cannot process argument because the value of argument \"\(name)\" is not valid. Change the value of the \"\(name)\" argument and run the operation again.",
        id: "GenericMeasurePropertyNotFound", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
  }

  private func result(_ name: String, _ entry: Statistics) -> CustomObject {
    let property: Value = name.isEmpty ? .null : .string(name)
    if measuresText {
      return CustomObject([
        ("Lines", flag("Line") ? .integer(entry.lines) : .null), ("Words", flag("Word") ? .integer(entry.words) : .null),
        ("Characters", flag("Character") ? .integer(entry.characters) : .null), ("Property", property),
      ], type: MeasureObject.text)
    }
    let all = flag("AllStats")
    let average = entry.sum / Double(max(1, entry.numbers))
    var deviation: Value = .null
    if all || flag("StandardDeviation"), !isSpoilt {
      let squares = entry.values.reduce(0) { $0 + ($1 - average) * ($1 - average) }
      deviation = .double(entry.values.count > 1 ? (squares / Double(entry.values.count - 1)).squareRoot() : 0)
    }
    func extreme(_ value: Value?) -> Value {
      guard let value else { return .null }
      return session.isNumber(value) ? session.realNumber(value).map { .double($0) } ?? value : value
    }
    return CustomObject([
      ("Count", .int(Int32(entry.count))), ("Average", (all || flag("Average")) && entry.numbers > 0 && !isSpoilt ? .double(average) : .null),
      ("Sum", (all || flag("Sum")) && (entry.numbers > 0 || entry.count == 0) && !isSpoilt ? .double(entry.sum) : .null), ("Maximum", extreme(entry.maximum)), ("Minimum", extreme(entry.minimum)),
      ("StandardDeviation", deviation), ("Property", property),
    ], type: needsNumbers || !(flag("Maximum") || flag("Minimum")) || [entry.maximum, entry.minimum].contains(where: { $0.map { session.isNumber($0) } ?? false }) ? MeasureObject.generic : MeasureObject.objects)
  }
}
