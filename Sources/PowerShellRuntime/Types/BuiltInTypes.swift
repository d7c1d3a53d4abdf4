/// The types that the runtime itself names. All others are found by name in `TypeRegistry`.
extension TypeDescriptor {
  private static func number(_ name: String) -> TypeDescriptor {
    TypeDescriptor(
      "System." + name, base: valueType, interfaces: ["System.IComparable", "System.IConvertible", "System.IFormattable"],
      isValueType: true)
  }
  private static func value(_ name: String) -> TypeDescriptor {
    TypeDescriptor(name, base: valueType, interfaces: ["System.IComparable"], isValueType: true)
  }
  private static func reference(
    _ name: String, base: TypeDescriptor? = nil, interfaces: [String] = []
  ) -> TypeDescriptor {
    TypeDescriptor(name, base: base, interfaces: interfaces)
  }
  private static let collection = [
    "System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList",
  ]
  private static let dictionary = [
    "System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IDictionary",
  ]

  public static let object = TypeDescriptor("System.Object")
  public static let valueType = TypeDescriptor("System.ValueType")
  public static let enumBase = TypeDescriptor("System.Enum", base: valueType, isValueType: true)
  public static let void = reference("System.Void")
  public static let bool = number("Boolean")
  public static let int = number("Int32")
  public static let long = number("Int64")
  public static let double = number("Double")
  public static let char = number("Char")
  public static let string = reference(
    "System.String", interfaces: ["System.IComparable", "System.Collections.IEnumerable"])
  public static let sbyte = number("SByte")
  public static let byte = number("Byte")
  public static let int16 = number("Int16")
  public static let uint16 = number("UInt16")
  public static let uint32 = number("UInt32")
  public static let uint64 = number("UInt64")
  public static let single = number("Single")
  public static let decimal = number("Decimal")
  public static let bigInteger = value("System.Numerics.BigInteger")
  public static let dateTime = value("System.DateTime")
  public static let dateTimeOffset = value("System.DateTimeOffset")
  public static let timeSpan = value("System.TimeSpan")
  public static let guid = value("System.Guid")
  public static let version = reference("System.Version", interfaces: ["System.IComparable"])
  public static let semanticVersion = reference(
    "System.Management.Automation.SemanticVersion", interfaces: ["System.IComparable"])
  public static let uri = reference("System.Uri")
  public static let array = reference("System.Array", interfaces: collection)
  public static let objectArray: TypeDescriptor = object.arrayType
  public static let arrayList = reference("System.Collections.ArrayList", interfaces: collection)
  public static let hashtable = reference("System.Collections.Hashtable", interfaces: dictionary)
  public static let orderedDictionary = reference(
    "System.Collections.Specialized.OrderedDictionary", interfaces: dictionary)
  /// What ConvertFrom-Json -AsHashtable gives.
  public static let orderedHashtable = reference("System.Management.Automation.OrderedHashtable", base: hashtable)
  public static let dictionaryEntry = value("System.Collections.DictionaryEntry")
  public static let keyValuePair = value("System.Collections.Generic.KeyValuePair`2[System.String,System.Object]")
  public static let customObject = reference("System.Management.Automation.PSCustomObject")
  public static let psObject = reference("System.Management.Automation.PSObject")
  public static let scriptBlock = reference("System.Management.Automation.ScriptBlock")
  public static let runtimeType = reference("System.RuntimeType", base: typeBase)
  public static let typeBase = reference("System.Type")
  public static let regex = reference("System.Text.RegularExpressions.Regex")
  public static let regexMatch = reference("System.Text.RegularExpressions.Match", base: regexGroup)
  public static let regexGroup = reference("System.Text.RegularExpressions.Group", base: regexCapture)
  public static let regexCapture = reference("System.Text.RegularExpressions.Capture")
  public static let switchParameter = value("System.Management.Automation.SwitchParameter")
  public static let stringBuilder = reference("System.Text.StringBuilder")
  public static let secureString = reference("System.Security.SecureString")
  public static let credential = reference("System.Management.Automation.PSCredential")
  public static let defaultParameterTable = reference("System.Management.Automation.DefaultParameterDictionary", base: hashtable)
  public static let versionTable = reference("System.Management.Automation.PSVersionHashTable", base: hashtable)
  public static let reference = reference("System.Management.Automation.PSReference")
  public static let exception = reference("System.Exception")
  public static let errorRecord = reference("System.Management.Automation.ErrorRecord")
  public static let xmlDocument = reference("System.Xml.XmlDocument", base: xmlNode)
  public static let xmlNode = reference("System.Xml.XmlNode")
  public static let functionInfo = reference("System.Management.Automation.FunctionInfo", base: commandInfo)
  public static let filterInfo = reference("System.Management.Automation.FilterInfo", base: functionInfo)
  public static let cmdletInfo = reference("System.Management.Automation.CmdletInfo", base: commandInfo)
  public static let aliasInfo = reference("System.Management.Automation.AliasInfo", base: commandInfo)
  public static let applicationInfo = reference("System.Management.Automation.ApplicationInfo", base: commandInfo)
  /// The command that a script block is.
  static let blockInfo = reference("System.Management.Automation.ScriptInfo", base: commandInfo)
  public static let scriptInfo = reference("System.Management.Automation.ExternalScriptInfo", base: commandInfo)
  public static let commandInfo = reference("System.Management.Automation.CommandInfo")
  public static let moduleInfo = reference("System.Management.Automation.PSModuleInfo")
  public static let psVariable = reference("System.Management.Automation.PSVariable")
  public static let invocationInfo = reference("System.Management.Automation.InvocationInfo")
  public static let psMethod = reference("System.Management.Automation.PSMethod")
  public static let callStackFrame = reference("System.Management.Automation.CallStackFrame")
}

/// The classes and enums of a statement list, inside those of the lists around it.
final class LocalTypes {
  var byName: [String: TypeDescriptor] = [:]
  private let outer: LocalTypes?
  init(inside outer: LocalTypes?) { self.outer = outer }
  func type(_ key: String) -> TypeDescriptor? { byName[key] ?? outer?.type(key) }
}

/// Finds types by the names that scripts use.
public final class TypeRegistry {
  private var byName: [String: TypeDescriptor] = [:]
  /// Namespaces of `using namespace`, tried after the plain name and `System.`.
  public var namespaces: [String] = []

  public init() {
    for type in TypeCatalog.all { register(type) }
    for (fullName, names) in TypeAccelerators.all {
      // None of them names a type of syntax trees, whose table is long.
      let key = fullName.lowercased()
      let found = byName[key] ?? NetEnumerations.type(key)
      let type = found ?? TypeDescriptor(fullName)
      if found == nil { nameOnly.insert(ObjectIdentifier(type)) }
      register(type)
      for name in names { byName[name.lowercased()] = type }
    }
    // What is made by a cast to it has a type of its own.
    byName["pscustomobject"] = .customObject
  }

  /// Types of which no more than their name is known: nothing is converted to them.
  private var nameOnly: Set<ObjectIdentifier> = []
  func isNameOnly(_ type: TypeDescriptor) -> Bool { nameOnly.contains(ObjectIdentifier(type.elementType ?? type)) }

  public func register(_ type: TypeDescriptor) { register(type, as: type.fullName) }
  func register(_ type: TypeDescriptor, as name: String) { byName[name.lowercased()] = type }

  /// The full names of .NET's types that are known, in their order.
  public var typeNames: [String] {
    Set(byName.values.map(\.fullName) + NetEnumerations.names + NetTypes.names)
      .filter { $0.contains(".") && !$0.contains("[") }.sorted { $0.lowercased() < $1.lowercased() }
  }

  /// The short names of types, in their order.
  var accelerators: [(name: String, type: TypeDescriptor)] {
    byName.filter { !$0.key.contains(".") && $0.value.scriptClass == nil && $0.value.fullName.contains(".") }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value === TypeDescriptor.customObject ? .psObject : $0.value) }
  }
  func addAccelerator(_ name: String, _ type: TypeDescriptor) { byName[name.lowercased()] = type }
  func removeAccelerator(_ name: String) -> Bool { !name.contains(".") && byName.removeValue(forKey: name.lowercased()) != nil }

  /// The type of a name without generics or array brackets.
  public func simple(_ name: String) -> TypeDescriptor? {
    let key = name.lowercased()
    guard !key.isEmpty else { return nil }
    if let type = known(key) ?? known("system." + key) { return type }
    for namespace in namespaces {
      if let type = known(namespace.lowercased() + "." + key) { return type }
    }
    return nil
  }

  /// Finds what scripts have defined in the scopes that are open.
  var defined: ((String) -> TypeDescriptor?)?

  private func known(_ key: String) -> TypeDescriptor? {
    defined?(key) ?? byName[key] ?? SyntaxNodeTypes.type(key) ?? NetEnumerations.type(key) ?? named(key)
  }

  /// A type of .NET of which no more than its name and its base types is known.
  private func named(_ key: String) -> TypeDescriptor? {
    guard let entry = NetTypes.entry(key) else { return nil }
    let base = entry.base.flatMap { known($0.lowercased()) }
    let type = TypeDescriptor(entry.fullName, base: base === TypeDescriptor.object ? nil : base, isValueType: base === TypeDescriptor.valueType)
    register(type)
    return type
  }

  /// The type of a name as written in text: `int`, `string[]`, `System.Collections.Generic.List[int]`.
  public func type(named text: String) -> TypeDescriptor? { type(named: text, local: nil) }

  /// - Parameter local: types that stand in front of this registry's.
  func type(named text: String, local: LocalTypes?) -> TypeDescriptor? {
    var name = text.trimmingWhitespace
    if let comma = name.firstIndex(of: ","), !name[..<comma].contains("[") {
      // A name of an assembly says nothing here, as long as it is one.
      let assembly = name[name.index(after: comma)...].drop { $0 == " " }.lowercased()
      guard ["system", "mscorlib", "microsoft", "netstandard", "newtonsoft"].contains(where: assembly.hasPrefix) else { return nil }
      name = String(name[..<comma])
    }
    if let local, let type = local.type(name.lowercased()) { return type }
    if let type = simple(name) { return type }
    guard name.hasSuffix("]"), let open = matchingBracket(name) else { return nil }
    let head = String(name[..<open])
    let inside = String(name[name.index(after: open)..<name.index(before: name.endIndex)])
    if inside.allSatisfy({ $0 == "," }) { return type(named: head, local: local)?.arrayType(rank: inside.count + 1) }
    var arguments: [TypeDescriptor] = []
    for part in TypeRegistry.splitArguments(inside) {
      let plain = part.hasPrefix("[") && part.hasSuffix("]") ? String(part.dropFirst().dropLast()) : part
      guard let type = type(named: plain, local: local) else { return nil }
      arguments.append(type)
    }
    return generic(head, arguments)
  }

  private func matchingBracket(_ text: String) -> String.Index? {
    var depth = 0
    for at in text.indices.reversed() {
      if text[at] == "]" { depth += 1 }
      if text[at] == "[" {
        depth -= 1
        if depth == 0 { return at }
      }
    }
    return nil
  }

  /// The parts between the commas that stand outside of brackets.
  static func splitArguments(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    var parts: [String] = [""]
    var depth = 0
    for character in text {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if character == "," && depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map(\.trimmingWhitespace)
  }

  /// A generic type with its arguments; nil where no such generic type is known.
  public func generic(_ name: String, _ arguments: [TypeDescriptor]) -> TypeDescriptor? {
    let head = String(name.prefix { $0 != "`" })
    guard let open = simple(head + "`\(arguments.count)") else { return nil }
    let fullName = open.fullName + "[" + arguments.map(\.fullName).joined(separator: ",") + "]"
    // A script's class that is defined anew is another one, whatever it is called.
    if let type = byName[fullName.lowercased()], zip(type.genericArguments, arguments).allSatisfy({ $0 === $1 }) { return type }
    let type = TypeDescriptor(
      fullName, base: open, interfaces: open.interfaces, isValueType: open.isValueType, genericArguments: arguments)
    type.sortsKeys = open.sortsKeys
    register(type)
    return type
  }
}

extension String {
  /// The text without white space at its ends.
  public var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace)).trimmingTrailingWhitespace
  }

  /// The text without white space at its end.
  public var trimmingTrailingWhitespace: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
