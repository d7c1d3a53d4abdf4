import PowerShellRuntime

/// The types of a type data file (.ps1xml): members that objects of a type get, and what is shown of them by default (TypeTable.cs).
public struct TypesFile {
  /// What is wrong with a file, in PowerShell's words.
  public struct Problem: Error {
    public let message: String
  }
  private var types: [TypeData] = []

  /// - Throws: `Problem` for a file that describes no types, and for a script block in it that does not parse.
  public init(_ text: String, path: String, _ session: Session) throws {
    let root: XmlNode?
    do { root = try XmlNodeObject.document(text).node.elements.first } catch let error as DotNetException {
      throw Problem(message: "\(path), \(path) : Exception: \(error.exception.message)")
    }
    guard let root, root.localName == "Types" else { throw Problem(message: "\(path), \(path) : Error: Node of type \"\(root?.localName ?? "")\" is not expected. The expected node is \"Types\".") }
    for node in root.elements where node.localName == "Type" {
      var data = TypeData()
      data.name = node.text("Name")
      func refuse(_ reason: String) -> Problem { Problem(message: "\(path), \(path) : Error in type \"\(data.name)\": \(reason)") }
      guard let members = node.child("Members") else {
        guard node.child("TypeConverter") != nil || node.child("TypeAdapter") != nil else { throw refuse("The \"Type\" node must have \"Members\", \"TypeConverters\", or \"TypeAdapters\".") }
        continue
      }
      do {
        for member in members.elements { try TypesFile.add(member, to: &data, session) }
      } catch Unwind.error(let error) {
        throw refuse(error.record.exception.message)
      }
      types.append(data)
    }
  }

  /// Adds the members to those that the session knows of; a member that is there already stays.
  ///
  /// - Throws: `Problem` that names such a member.
  public func load(into session: Session) throws {
    for data in types {
      let key = session.typeDataKey(data.name)
      var known = session.typeData[key] ?? TypeData()
      if known.name.isEmpty { known.name = data.name }
      for name in data.order {
        guard let member = data.members[name] else { continue }
        if known.members[name] != nil { throw Problem(message: "Error in type \"\(data.name)\": The member \(member.name) is already present.") }
        known.add(member)
      }
      known.defaultProperties = data.defaultProperties ?? known.defaultProperties
      known.keyProperties = data.keyProperties ?? known.keyProperties
      known.defaultProperty = data.defaultProperty ?? known.defaultProperty
      session.typeData[key] = known
    }
  }

  private static func add(_ node: XmlNode, to data: inout TypeData, _ session: Session) throws {
    let name = node.text("Name")
    func block(_ child: String) throws -> ScriptBlock? { try node.child(child).map { try session.scriptBlock($0.innerText) } }
    switch node.localName {
    case "NoteProperty":
      var value = Value.string(node.text("Value"))
      if let type = session.types.type(named: node.text("TypeName")) { value = try session.convert(value, to: type) }
      data.add(Member(name, .NoteProperty, .note(value)))
    case "AliasProperty":
      let target = node.text("ReferencedMemberName")
      data.add(Member(name, .AliasProperty, .alias(target), definition: "\(name) = \(target)"))
    case "ScriptProperty": data.add(.scriptProperty(name, try block("GetScriptBlock"), try block("SetScriptBlock")))
    case "ScriptMethod":
      if let script = try block("Script") { data.add(Member(name, .ScriptMethod, .scriptMethod(script), definition: "System.Object \(name)();")) }
    case "PropertySet": data.add(.propertySet(name, references(node)))
    case "MemberSet" where name == "PSStandardMembers":
      for member in node.child("Members")?.elements ?? [] {
        switch member.text("Name") {
        case "DefaultDisplayPropertySet": data.defaultProperties = references(member)
        case "DefaultKeyPropertySet": data.keyProperties = references(member)
        case "DefaultDisplayProperty": data.defaultProperty = member.text("Value")
        default: break
        }
      }
    // Methods and properties of compiled code have nothing here that could run them.
    default: break
    }
  }

  private static func references(_ set: XmlNode) -> [String] { (set.child("ReferencedProperties")?.elements ?? []).map { $0.innerText.trimmingWhitespace } }
}
