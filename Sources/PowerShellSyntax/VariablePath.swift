/// The name of a variable as written: `x`, `global:x`, `env:PATH`.
public struct VariablePath: Equatable, Sendable {
  public enum Scope: Sendable { case unqualified, local, global, script, `private`, variable, drive, using }

  /// The name as the user wrote it, without `$` and braces.
  public let userPath: String
  public let scope: Scope
  /// The name without its scope or drive.
  public let name: String
  /// The drive of `env:X` and the like; nil for variables.
  public let drive: String?

  /// A name without a colon.
  init(plain name: String) { (userPath, scope, self.name, drive) = (name, .unqualified, name, nil) }

  public init(_ userPath: String) {
    self.userPath = userPath
    guard let colon = userPath.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      (scope, name, drive) = (.unqualified, userPath, nil)
      return
    }
    guard colon != userPath.startIndex else {
      (scope, name, drive) = (.unqualified, String(userPath.dropFirst()), nil)
      return
    }
    let qualifier = String(userPath[..<colon])
    let rest = String(userPath[userPath.utf8.index(after: colon)...])
    self.name = rest
    switch qualifier.lowercased() {
    case "local": (scope, drive) = (.local, nil)
    case "global": (scope, drive) = (.global, nil)
    case "script": (scope, drive) = (.script, nil)
    case "private": (scope, drive) = (.private, nil)
    case "variable": (scope, drive) = (.variable, nil)
    case "using": (scope, drive) = (.using, qualifier)
    default: (scope, drive) = (.drive, qualifier)
    }
  }

  public var isDriveQualified: Bool { scope == .drive || scope == .using }
  public var isVariable: Bool { scope != .drive && scope != .using }
  public var isUnqualified: Bool { scope == .unqualified }

  private static let automatic: Set<String> = [
    "_", "args", "this", "input", "pscmdlet", "psboundparameters", "myinvocation", "psscriptroot", "pscommandpath",
  ]
  /// Whether this is one of the automatic variables that take no type.
  var isAutomatic: Bool {
    isVariable && name.utf8.count <= 17 && VariablePath.automatic.contains(name.lowercased())
  }
}
