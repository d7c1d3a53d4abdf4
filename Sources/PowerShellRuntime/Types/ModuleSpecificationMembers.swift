import PowerShellSyntax

/// Microsoft.PowerShell.Commands.ModuleSpecification: a module by its name, and by versions and an id where they are asked for.
public enum ModuleSpecificationMembers {
  /// The module that a name or a table describes.
  ///
  /// - Throws: what the type's constructor throws for a table that describes none.
  static func object(_ value: Value, _ type: TypeDescriptor) throws -> Value {
    if value.object is OpaqueObject<ScriptRequirements.Module> { return value }
    guard let table = value.object(as: DictionaryObject.self) else {
      guard !value.isNull, !value.text.isEmpty else { throw Failure.argumentNull("moduleName") }
      return made(ScriptRequirements.Module(name: value.text), type)
    }
    switch ModuleSpecification.read(table.entries.map { ($0.key.text, $0.value.text) }) {
    case .success(let module): return made(module, type)
    case .failure(let fault): throw Failure.dotNet(fault.message.contains("member") ? "System.MissingMemberException" : "System.ArgumentException", fault.message)
    }
  }

  /// What an argument of that type asks for.
  public static func module(_ value: Value) -> ScriptRequirements.Module? { value.object(as: OpaqueObject<ScriptRequirements.Module>.self)?.state }

  private static func made(_ module: ScriptRequirements.Module, _ type: TypeDescriptor) -> Value { .object(OpaqueObject(module, type: type, text: text)) }

  private static func text(_ module: ScriptRequirements.Module) -> String {
    if module.guid == nil, module.minimum == nil, module.maximum == nil, module.required == nil { return module.name }
    var text = "@{ ModuleName = '\(module.name)'"
    if let guid = module.guid { text += "; Guid = '{\(guid.lowercased())}' " }
    if let required = module.required {
      text += "; RequiredVersion = '\(required)'"
    } else {
      if let minimum = module.minimum { text += "; ModuleVersion = '\(minimum)'" }
      if let maximum = module.maximum { text += "; MaximumVersion = '\(maximum)'" }
    }
    return text + " }"
  }

  static func load(_ type: MemberBuilder) {
    let own = type.type
    func part(_ name: String, _ result: String, as target: TypeDescriptor, _ part: @escaping (ScriptRequirements.Module) -> String?) {
      type.property(name, result) { session, this in try module(this).flatMap(part).map { try session.convert(.string($0), to: target) } ?? .null }
    }
    part("Name", "string", as: .string, \.name)
    part("Guid", "System.Nullable[guid]", as: .guid, \.guid)
    part("Version", "version", as: .version, \.minimum)
    part("MaximumVersion", "string", as: .string, \.maximum)
    part("RequiredVersion", "version", as: .version, \.required)
    type.constructor("\(own.fullName) new()") { _, _ in made(ScriptRequirements.Module(name: ""), own) }
    type.constructor("\(own.fullName) new(string moduleName)", "\(own.fullName) new(hashtable moduleSpecification)") { _, a in try object(a[0], own) }
    type.staticMethod("bool TryParse(string input, ref result)") { session, a in
      let input = a[0].text
      let parsed = input.hasPrefix("@{") ? try? session.evaluate(input).first : nil
      let found = parsed.flatMap { try? object($0, own) }
      try a[1].object(as: ReferenceObject.self)?.set(found ?? .null)
      return .bool(found != nil)
    }
  }
}
