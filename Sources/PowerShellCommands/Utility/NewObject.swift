import PowerShellRuntime

/// New-Object.
final class NewObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Object", "Makes an object of a type.", defaultSet: "Net", [
      CmdletParameter("TypeName", "string", position: 0, mandatory: true, set: "Net"),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"], position: 1, set: "Net", allowsNull: true, allowsEmpty: true),
      CmdletParameter("Property", "System.Collections.IDictionary"),
    ], make: { NewObject() })
  }
  override func process() throws {
    let name = string("TypeName") ?? ""
    if ["pscustomobject", "psobject", "system.management.automation.psobject"].contains(name.lowercased()) {
      let object = CustomObject()
      try fill(.object(object), adding: true)
      return try write(object)
    }
    guard let type = session.types.type(named: name) else {
      throw failure(
        "Cannot find type [\(name)]: verify that the assembly containing this type is loaded.", id: "TypeNotFound", .InvalidType,
        type: "System.Management.Automation.PSArgumentException")
    }
    if type === TypeDescriptor.customObject { throw noConstructor(name) }
    let arguments = value("ArgumentList").map { session.enumerated($0) } ?? []
    let made: Value
    do {
      made = try session.create(type, arguments, wrapping: true, forNewObject: true)
    } catch Unwind.error(let error) {
      let text = error.record.exception.message
      if text.hasPrefix("Cannot find an overload"), session.hasConstructors(type) || type.scriptClass != nil, !arguments.isEmpty {
        throw failure(
          "Cannot find an overload for \"\(type.name)\" and the argument count: \"\(arguments.count)\".",
          id: "ConstructorInvokedThrowException", .InvalidOperation, type: "System.Management.Automation.MethodException")
      }
      let isOverload = text.hasPrefix("Cannot find an overload") || text.contains("does not contain a method named 'new'")
      if isOverload { throw noConstructor(name) }
      let isConversion = text.hasPrefix("Cannot convert argument")
      let exception = isConversion ? "MethodException" : "MethodInvocationException"
      // What the constructor of a script's class throws comes bare.
      let isBare = type.scriptClass != nil && !isConversion && !text.hasPrefix("Exception calling")
      throw failure(isBare ? "Exception calling \".ctor\" with \"\(arguments.count)\" argument(s): \"\(text)\"" : text, id: "ConstructorInvokedThrowException", .InvalidOperation, type: "System.Management.Automation." + exception)
    }
    try fill(made, adding: false)
    try write(made)
  }

  private func noConstructor(_ name: String) -> Unwind {
    failure(
      "A constructor was not found. Cannot find an appropriate constructor for type \(name).", id: "CannotFindAppropriateCtor", .ObjectNotFound,
      type: "System.Management.Automation.PSArgumentException")
  }

  private func fill(_ object: Value, adding: Bool) throws {
    guard let table = value("Property")?.object(as: DictionaryObject.self) else { return }
    for (key, item) in table.entries {
      if adding, let custom = object.object(as: CustomObject.self) {
        if CaseFolding.equal(key.text, "PSTypeName") { custom.nameType(item.text) } else { custom[key.text] = item }
      } else {
        guard try session.findMember(key.text, of: object) != nil else {
          throw failure("The member \"\(key.text)\" was not found for the specified .NET object.", id: "InvalidOperationException", .InvalidOperation, type: "System.InvalidOperationException")
        }
        do { try session.setProperty(key.text, of: object, to: item) } catch is Unwind {
          throw failure(
            "The value supplied is not valid, or the property is read-only. Change the value, and then try again.", id: "InvalidValue", .InvalidData,
            type: "System.Management.Automation.SetValueException")
        }
      }
    }
  }
}
