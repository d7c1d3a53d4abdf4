import PowerShellRuntime

/// Values as the formatter shows them in cells and after the colon of a list.
public struct CellText {
  let session: Session
  /// How many elements of a collection are shown; -1 for all.
  let enumerationLimit: Int

  public init(_ session: Session) {
    self.session = session
    // The engine asks for the global variable alone.
    if case .int(let limit)? = session.globalState.top.get(Names.number("FormatEnumerationLimit")) { enumerationLimit = Int(limit) } else { enumerationLimit = 4 }
  }

  /// The text of a property's value.
  ///
  /// - Parameter inTable: numbers with a fraction get three decimals in tables (en-US under ICU) and all of them elsewhere.
  public func text(_ value: Value, inTable: Bool) -> String {
    session.rendered(ownText(value, inTable: inTable))
  }

  private func ownText(_ value: Value, inTable: Bool) -> String {
    switch value.base {
    case .null, .nothing: return ""
    case .double where inTable: return decimals(value)
    case .double(let number): return number.isInfinite ? (number < 0 ? "-∞" : "∞") : numberText(value)
    case .object(let object):
      if let number = object as? NumberObject {
        guard inTable else { return numberText(value) }
        switch number.value {
        case .single(let single) where !single.isFinite: return number.text
        case .single, .decimal: return decimals(value)
        default: return numberText(value)
        }
      }
      if session.isList(.object(object)) || object is DictionaryObject { return collection(value) }
      // A node is shown by its ToString().
      return object is XmlNodeObject ? value.text : single(value)
    default: return numberText(value)
    }
  }

  /// A number in full, by the culture.
  func numberText(_ value: Value) -> String {
    session.culture == nil ? value.text : (try? session.formatted(value, "")) ?? value.text
  }

  private func decimals(_ value: Value) -> String {
    if case .double(let number) = value.base, !number.isFinite { return number.isNaN ? "NaN" : number < 0 ? "-∞" : "∞" }
    return (try? session.formatted(value, "F3")) ?? value.text
  }

  private func collection(_ value: Value) -> String {
    var elements = value.object(as: DictionaryObject.self).map { table in
      table.entries.map { Value.object(DictionaryEntryObject($0.key, $0.value)) }
    } ?? session.enumerated(value)
    let isCut = enumerationLimit >= 0 && elements.count > enumerationLimit
    if isCut { elements = Array(elements.prefix(enumerationLimit)) }
    // What a list of PSObjects has is its own text (PSObjectHelper.GetObjectName).
    let isWrapped = value.object(as: ListObject.self)?.type.genericArguments.contains { $0 === TypeDescriptor.psObject } ?? false
    let parts = elements.map { element -> String in
      if element.isNull { return "$null" }
      if session.isList(element), session.enumerated(element).isEmpty { return element.type?.fullName ?? "" }
      return (isWrapped ? nil : displayName(element)) ?? single(element)
    }
    return "{" + parts.joined(separator: ", ") + (isCut ? "…" : "") + "}"
  }

  /// An object whose class has no ToString of its own is named by a property, where it has one for that
  /// (PSObjectHelper.GetObjectName).
  private func displayName(_ value: Value) -> String? {
    if let table = value.object(as: DictionaryObject.self) {
      // A hashtable is named by its keys, as an object by its properties.
      let name = table.isHashtable ? DisplayName.first(of: table.keys.map(\.text)) : nil
      return name.flatMap { table[$0] }.flatMap { try? session.stringify($0) } ?? table.type.fullName
    }
    // An element of XML is named by its name, be that an attribute.
    if let node = value.object(as: XmlNodeObject.self) {
      return ((try? session.propertyValue("name", of: value)) ?? nil).flatMap { try? session.stringify($0) } ?? node.node.localName
    }
    if value.type === TypeDescriptor.credential || value.type === FileMembers.directory {
      return DisplayName.property(of: value, session).flatMap { try? session.propertyValue($0, of: value)?.text } ?? ""
    }
    if let record = value.object(as: CustomObject.self) {
      guard !record.isBag, record.type !== TypeDescriptor.customObject, (record.display ?? record.type.fullName) == record.type.fullName else { return nil }
    } else {
      guard let instance = value.object(as: ClassInstance.self), instance.extended == nil, instance.type.scriptClass?.declaresMethod("tostring") == false
      else { return nil }
    }
    return DisplayName.property(of: value, session).flatMap { name in
      let named = (try? session.propertyValue(name, of: value)) ?? .null
      return named.object(as: TypeObject.self)?.descriptor.fullName ?? (try? session.stringify(named))
    }
  }

  /// A value as one element, without braces.
  func single(_ value: Value) -> String {
    switch value.base {
    case .object(let object):
      switch object {
      case let entry as DictionaryEntryObject: return "[\(nested(entry.key)), \(nested(entry.value))]"
      case let part as OpaqueObject<Int64> where part.type.fullName == "System.DateOnly": return DateText.format(DateTimeObject(ticks: part.state), "d")
      case let part as OpaqueObject<Int64> where part.type.fullName == "System.TimeOnly": return DateText.format(DateTimeObject(ticks: part.state), "t")
      case let date as DateTimeObject: return cultural(date)
      case let bag as CustomObject where bag.isBag && !session.hasOwnText(bag):
        return (try? session.bagText(bag) { try $0.object(as: DateTimeObject.self).map(cultural) ?? session.stringify($0) }) ?? value.text
      case is DateTimeOffsetObject: return (try? session.dotNetText(of: value)) ?? value.text
      case let record as ErrorRecordObject: return record.text
      case let capture as CaptureObject: return capture.shownName
      case let type as TypeObject: return type.descriptor.fullName
      case let list as ArrayObject: return list.elements.map { nested($0) }.joined(separator: " ")
      case let list as ListObject: return list.elements.map { nested($0) }.joined(separator: " ")
      case is DictionaryObject: return collection(value)
      case is NumberObject: return numberText(value)
      default: return (try? session.stringify(value)) ?? value.text
      }
    default: return numberText(value)
    }
  }

  private func cultural(_ date: DateTimeObject) -> String { (try? session.formatted(.object(date), "")) ?? date.text }

  private func nested(_ value: Value) -> String {
    session.isList(value) || value.object is DictionaryObject ? (try? session.stringify(.string(value.type?.fullName ?? ""))) ?? "" : single(value)
  }

  /// Whether a column whose first value is this is right-aligned.
  static func isRightAligned(_ value: Value) -> Bool {
    switch value.base {
    case .int, .long, .double, .bool, .char: return true
    case .object(let object): return object is NumberObject || object is EnumObject || object is SecureStringObject
    default: return false
    }
  }
}

/// The property that stands for a whole object: its type's default display property, or one with a telling name.
///
/// Source: PSObjectHelper.GetDisplayNameExpression.
enum DisplayName {
  private static let patterns = ["name", "id", "key", "*key", "*name", "*id"].map { Wildcard($0) }

  static func property(of value: Value, _ session: Session) -> String? {
    if let name = session.typeNames(of: value).lazy.compactMap({ session.typeData[$0.lowercased()]?.defaultProperty }).first { return name }
    return (try? session.properties(of: value).map(\.name)).flatMap(first)
  }

  static func first(of names: [String]) -> String? { patterns.lazy.compactMap { pattern in names.first { pattern.matches($0) } }.first }
}

/// How wide text is on screen, and how it is cut and broken.
enum DisplayText {
  static func width(_ text: String) -> Int { CellWidth.of(text) }

  /// The characters from the front, or from the end, that fit in `width` cells.
  static func fitting(_ text: Substring, _ width: Int, fromEnd: Bool = false) -> Substring {
    var used = 0
    if fromEnd {
      var start = text.endIndex
      while start > text.startIndex {
        let before = text.index(before: start)
        used += self.width(String(text[before]))
        if used > width { break }
        start = before
      }
      return text[start...]
    }
    return text.prefix { character in
      used += self.width(String(character))
      return used <= width
    }
  }

  static func cut(_ text: String, _ width: Int, keepsEnd: Bool = false) -> String {
    if self.width(text) <= width { return text }
    if width <= 0 { return "" }
    // A single cell has no place for a sign that something is missing.
    if width == 1, !text.contains("\u{1B}") { return String(fitting(text[...], 1, fromEnd: keepsEnd)) }
    if let decorated = DecoratedText(text) {
      let plain = EscapeSequences.removed(from: text)
      let kept = fitting(plain[...], width - 1, fromEnd: keepsEnd).utf16.count
      return keepsEnd ? decorated.part(from: plain.utf16.count - kept, front: "…") : decorated.part(from: 0, count: kept, back: "…")
    }
    return keepsEnd ? "…" + fitting(text[...], width - 1, fromEnd: true) : fitting(text[...], width - 1) + "…"
  }

  /// Fills text up to a width with blanks.
  ///
  /// - Parameter fillsEnd: whether blanks stand behind the text, too.
  static func pad(_ text: String, _ width: Int, _ alignment: Alignment, fillsEnd: Bool = true) -> String {
    let missing = width - self.width(text)
    if missing <= 0 { return text }
    switch alignment {
    case .left: return fillsEnd ? text + String(repeating: " ", count: missing) : text
    case .right: return String(repeating: " ", count: missing) + text
    case .center:
      let front = missing / 2
      return String(repeating: " ", count: front) + text + String(repeating: " ", count: fillsEnd ? missing - front : 0)
    }
  }

  /// Breaks text into lines of at most `width`, between words where that is possible.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    guard let decorated = DecoratedText(text) else { return wrapPlain(text, width) }
    let plain = EscapeSequences.removed(from: text)
    let lines = wrapPlain(plain, width)
    if lines.count == 1 { return [text] }
    var rest = plain[...]
    return lines.map { line in
      let start = plain.utf16.distance(from: plain.startIndex, to: rest.startIndex)
      rest = rest[plain.utf16.index(rest.startIndex, offsetBy: line.utf16.count)...]
      if rest.first?.isNewline ?? false { rest.removeFirst() }
      return decorated.part(from: start, count: line.utf16.count)
    }
  }

  private static func wrapPlain(_ text: String, _ width: Int) -> [String] {
    // A carriage return is no character of a line (StringManipulationHelper.SplitLines).
    text.replacing("\r", with: "").split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapLine(String($0), max(1, width)) }
  }

  /// Words go to the next line with the blank behind them; one that is longer than a line is broken anywhere
  /// (StringManipulationHelper.GenerateLinesWithWordWrap).
  private static func wrapLine(_ text: String, _ width: Int) -> [String] {
    if self.width(text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var left = width
    for word in words(text) {
      let wordWidth = self.width(word)
      if wordWidth > width {
        for character in word {
          let cells = self.width(String(character))
          if cells > left {
            lines.append(line)
            (line, left) = ("", width)
          }
          line.append(character)
          left -= cells
        }
      } else {
        if wordWidth > left {
          lines.append(line)
          (line, left) = ("", width)
        }
        line += word
        left -= wordWidth
      }
    }
    lines.append(line)
    return lines
  }

  /// The words of a text, each with the blank behind it.
  private static func words(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    for character in text {
      word.append(character)
      if character == " " || character == "\t" {
        result.append(word)
        word = ""
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }

  static func withoutTrailingSpaces(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
