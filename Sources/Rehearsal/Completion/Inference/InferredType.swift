import PowerShellRuntime
import PowerShellSyntax

/// What is known of the values of an expression without evaluating it (PSTypeName and PSSyntheticTypeName).
struct InferredType {
  /// A type that exists.
  var type: TypeDescriptor?
  /// A class or an enum that only the text itself defines.
  var definition: TypeDefinitionAst?
  /// The properties that the text shows: keys of a table, notes of a record.
  var properties: [(name: String, types: [InferredType])] = []

  init(_ type: TypeDescriptor, properties: [(name: String, types: [InferredType])] = []) { (self.type, self.properties) = (type, properties) }
  init(definition: TypeDefinitionAst) { self.definition = definition }

  /// What a collection or an enumerator gives that is part of a generic type, of which no values are seen by themselves
  /// (``Dictionary`2+KeyCollection[string,datetime]``); nil for every other name.
  init?(partOf name: String, _ session: Session) {
    guard let plus = name.firstIndex(of: "+"), let open = name[plus...].firstIndex(of: "["), name.hasSuffix("]") else { return nil }
    let arguments = name[name.index(after: open)...].dropLast()
    let part = name[plus..<open]
    // Of a pair of types the arguments are the key's and the value's.
    let pair = arguments.split(separator: ",", maxSplits: 1).map(String.init)
    let element =
      pair.count < 2 ? String(arguments) : part.hasPrefix("+KeyCollection") ? pair[0] : part.hasPrefix("+ValueCollection") ? pair[1]
      : "System.Collections.Generic.KeyValuePair[\(arguments)]"
    guard let found = session.types.type(named: element) else { return nil }
    (type, elements) = (.object, found)
  }

  /// The type of what enumerating it gives, where that is known without the type itself.
  private var elements: TypeDescriptor?

  /// What two inferred types are the same by.
  var name: String { (definition?.name ?? type?.fullName ?? "") + properties.map { "#" + $0.name }.joined() + (elements.map { "[]" + $0.fullName } ?? "") }

  /// The types of the elements where such a value goes through a pipeline or a loop (GetInferredEnumeratedTypes).
  func enumerated(_ session: Session) -> InferredType {
    guard let element = elements ?? type.flatMap({ InferredType.element(of: $0, session) }) else { return self }
    return InferredType(element)
  }

  /// The type of what enumerating a type gives; nil of one that is no collection.
  static func element(of type: TypeDescriptor, _ session: Session) -> TypeDescriptor? {
    if let element = type.elementType { return element }
    switch type.fullName {
    case "System.Collections.IDictionaryEnumerator": return session.types.type(named: "System.Collections.DictionaryEntry")
    case "System.Collections.IEnumerator": return .object
    case let name where name.hasPrefix("System.Collections.Generic.IEnumerator`1"): return type.genericArguments.first
    default: break
    }
    guard isEnumerable(type, session) else { return nil }
    // The elements of a collection of its own kind are what `Item` gives.
    guard type.genericArguments.isEmpty else { return type.genericArguments.count == 1 ? type.genericArguments[0] : .object }
    let item = session.members(ofType: type).first { $0.name == "Item" }?.definition.split(separator: " ").first
    return item.flatMap { session.types.type(named: String($0)) } ?? .object
  }

  /// Whether PowerShell goes through the elements of a type's values: texts, tables and XML are no collections to it.
  static func isEnumerable(_ type: TypeDescriptor, _ session: Session) -> Bool {
    func isA(_ name: String) -> Bool { session.types.type(named: name).map { type.isSubtype(of: $0) } ?? false }
    return type !== TypeDescriptor.string && isA("System.Collections.IEnumerable") && !isA("System.Collections.IDictionary") && !isA("System.Xml.XmlNode")
  }
}
