/// Answers the parser's questions about types and modules; the runtime gives one that knows its own.
public struct TypeChecker {
  /// Whether a type of this name exists; without a runtime every name is taken to.
  public var exists: (TypeName) -> Bool
  /// The full name of a type and of all that it derives from, the type itself first; empty where it is unknown.
  public var ancestry: (TypeName) -> [String]

  /// What a type is to a class that derives from it.
  public struct BaseType {
    let name: String
    let isInterface, isSealed, isOpen, hasDefaultConstructor: Bool
    public init(name: String, isInterface: Bool, isSealed: Bool, isOpen: Bool, hasDefaultConstructor: Bool) {
      (self.name, self.isInterface, self.isSealed, self.isOpen, self.hasDefaultConstructor) = (name, isInterface, isSealed, isOpen, hasDefaultConstructor)
    }
  }
  /// What is known of a type that a class may derive from; nil without a runtime.
  public var baseType: (TypeName) -> BaseType? = { _ in nil }

  /// Whether a static member of a type is a constant of .NET, such as `[int]::MaxValue`; without a runtime all are taken to be.
  public var isLiteral: (TypeName, String) -> Bool = { _, _ in true }

  /// Whether a module that a `using module` statement names can be found.
  public var moduleExists: (ScriptRequirements.Module) -> Bool
  /// Whether an attribute of a name is known.
  public var attributeExists: (String) -> Bool = { _ in true }
  /// Whether the script is read to be run: then the rules that PowerShell checks when it makes the types are checked too.
  public var definesTypes = false

  public init(
    exists: @escaping (TypeName) -> Bool = { _ in true }, ancestry: @escaping (TypeName) -> [String] = { [$0.name] },
    moduleExists: @escaping (ScriptRequirements.Module) -> Bool = { _ in true }
  ) {
    self.exists = exists
    self.ancestry = ancestry
    self.moduleExists = moduleExists
  }
}
