import PowerShellRuntime

/// Update-List: changes a list that is an object's property, or makes the table of changes that cmdlets take for a list.
final class UpdateList: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Update-List", "Adds elements to a list and takes others away.", defaultSet: "AddRemoveSet", [
      CmdletParameter("Add", "object[]", set: "AddRemoveSet", notEmpty: true), CmdletParameter("Remove", "object[]", set: "AddRemoveSet", notEmpty: true),
      CmdletParameter("Replace", "object[]", mandatory: true, set: "ReplaceSet", notEmpty: true),
      CmdletParameter("InputObject", "psobject", byValue: true), CmdletParameter("Property", "string", position: 0),
    ], make: { UpdateList() })
  }
  private static let changes = ["Add", "Remove", "Replace"]

  override func process() throws {
    guard let object = value("InputObject"), !object.isNull else { return }
    guard let name = string("Property") else {
      throw failure(
        "-Property names the list to change.", id: "MissingPropertyParameter", .InvalidOperation, type: "System.InvalidOperationException")
    }
    guard let list = try session.propertyValue(name, of: object), !list.isNull else {
      return try writeError(
        "The object has no list \(name).", id: "MemberDoesntExist", .InvalidOperation, type: "System.InvalidOperationException", target: object)
    }
    do { try change(list) } catch Unwind.error(let error) {
      let inner = error.record.exception.inner ?? error.record.exception
      throw failure(inner.message, id: inner.type.fullName, .NotSpecified, type: inner.type.fullName)
    }
    try write(object)
  }

  /// Without an object the changes themselves are given.
  override func end() throws {
    if expectsInput || has("InputObject") { return }
    if has("Property") {
      return try writeError(
        "-InputObject names the object whose list is changed.", id: "MissingInputObjectParameter", .InvalidOperation, type: "System.InvalidOperationException")
    }
    let table = DictionaryObject()
    for name in UpdateList.changes { if let items = value(name) { table[name] = items } }
    if table.count > 0 { try write(.object(table)) }
  }

  /// The order of PSListModifier.ApplyTo: what is replaced, taken away, added.
  private func change(_ list: Value) throws {
    func items(_ name: String) -> [Value] { value(name).map { session.enumerated($0) } ?? [] }
    if has("Replace") {
      _ = try session.invokeMember("Clear", on: list, [])
      for item in items("Replace") { _ = try session.invokeMember("Add", on: list, [item]) }
    }
    for item in items("Remove") { _ = try session.invokeMember("Remove", on: list, [item]) }
    for item in items("Add") { _ = try session.invokeMember("Add", on: list, [item]) }
  }
}
