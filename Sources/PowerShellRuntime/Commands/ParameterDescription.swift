/// What Get-Command's objects tell of a parameter: ParameterMetadata, its sets, and the parameters of one set.
extension ParameterMetadata {
  private static let automation = "System.Management.Automation."
  private static let collection = "System.Collections.ObjectModel."
  private static let setType = TypeDescriptor.record(
    automation + "ParameterSetMetadata", "int Position {get;set;}", "bool IsMandatory {get;set;}", "bool ValueFromPipeline {get;set;}",
    "bool ValueFromPipelineByPropertyName {get;set;}", "bool ValueFromRemainingArguments {get;set;}", "string HelpMessage {get;set;}")
  private static let ownType = TypeDescriptor.record(
    automation + "ParameterMetadata", "string Name {get;set;}", "type ParameterType {get;set;}",
    "System.Collections.Generic.Dictionary[string,\(automation)ParameterSetMetadata] ParameterSets {get;}", "bool IsDynamic {get;set;}",
    "\(collection)Collection[string] Aliases {get;}", "\(collection)Collection[System.Attribute] Attributes {get;}", "bool SwitchParameter {get;}")
  private static let infoType = TypeDescriptor.record(
    automation + "CommandParameterInfo", "string Name {get;}", "type ParameterType {get;}", "bool IsMandatory {get;}", "bool IsDynamic {get;}", "int Position {get;}",
    "bool ValueFromPipeline {get;}", "bool ValueFromPipelineByPropertyName {get;}", "bool ValueFromRemainingArguments {get;}", "string HelpMessage {get;}",
    "\(collection)ReadOnlyCollection[string] Aliases {get;}", "\(collection)ReadOnlyCollection[System.Attribute] Attributes {get;}")
  static let describedTypes = [setType, ownType, infoType]

  private static func record(_ properties: [(String, Value)], _ type: TypeDescriptor) -> CustomObject {
    let made = CustomObject(properties, type: type)
    made.display = type.fullName
    return made
  }

  /// The names and attributes as a collection of .NET's.
  private static func list(_ elements: [Value], _ name: String, of element: TypeDescriptor, _ session: Session) -> Value {
    .object(ListObject(elements, type: session.types.generic(collection + name, [element]) ?? .arrayList, isReadOnly: name.hasPrefix("ReadOnly")))
  }

  /// The sets as `ParameterSets` shows them.
  private func describeSets(in metadata: CommandMetadata, _ session: Session) -> DictionaryObject {
    let table = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, ParameterMetadata.setType]) ?? .hashtable)
    for name in setOrder {
      guard let info = sets[name] else { continue }
      table[name] = .object(ParameterMetadata.record([
        // Where no attribute says a position, the parameters of a function have them in their order.
        ("Position", .int((metadata.position(of: self, in: name) ?? info.position).map { Int32($0) } ?? .min)), ("IsMandatory", .bool(info.isMandatory)),
        ("ValueFromPipeline", .bool(info.byValue)), ("ValueFromPipelineByPropertyName", .bool(info.byName)), ("ValueFromRemainingArguments", .bool(info.remaining)),
        ("HelpMessage", info.helpMessage.isEmpty ? .null : .string(info.helpMessage)),
      ], ParameterMetadata.setType))
    }
    return table
  }

  /// The parameter as one of a set's `Parameters` (CommandParameterInfo.cs); nil where the set hasn't got it.
  func describe(in set: String, of metadata: CommandMetadata, _ session: Session) -> CustomObject? {
    guard let info = info(set) else { return nil }
    return ParameterMetadata.record([
      ("Name", .string(name)), ("ParameterType", .object(TypeObject((try? type(session)) ?? .object))),
      ("IsMandatory", .bool(info.isMandatory)), ("IsDynamic", .bool(isDynamic)), ("Position", .int(metadata.position(of: self, in: set).map { Int32($0) } ?? .min)),
      ("ValueFromPipeline", .bool(info.byValue)), ("ValueFromPipelineByPropertyName", .bool(info.byName)), ("ValueFromRemainingArguments", .bool(info.remaining)),
      ("HelpMessage", .string(info.helpMessage)),
      ("Aliases", ParameterMetadata.list(aliases.map { .string($0) }, "ReadOnlyCollection", of: .string, session)),
      ("Attributes", ParameterMetadata.list(AttributeObjects.describing(self, in: metadata, session), "ReadOnlyCollection", of: AttributeObjects.base, session)),
    ], ParameterMetadata.infoType)
  }

  func describe(_ session: Session, in metadata: CommandMetadata) -> CustomObject {
    ParameterMetadata.record([
      ("Name", .string(name)), ("ParameterType", .object(TypeObject((try? type(session)) ?? .object))),
      ("ParameterSets", .object(describeSets(in: metadata, session))), ("IsDynamic", .bool(isDynamic)),
      ("Aliases", ParameterMetadata.list(aliases.map { .string($0) }, "Collection", of: .string, session)),
      ("Attributes", ParameterMetadata.list(AttributeObjects.describing(self, in: metadata, session), "Collection", of: AttributeObjects.base, session)),
      ("SwitchParameter", .bool(isSwitch)),
    ], ParameterMetadata.ownType)
  }
}
