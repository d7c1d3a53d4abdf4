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

  public init(_ userPath: String) {
    var path = userPath
    guard let colon = userPath.firstIndex(of: ":"), colon != userPath.startIndex else {
      if userPath.hasPrefix(":") { path = String(userPath.dropFirst()) }
      (self.userPath, self.scope, self.name, self.drive) = (userPath, .unqualified, path, nil)
      return
    }
    let qualifier = String(userPath[..<colon])
    let rest = String(userPath[userPath.index(after: colon)...])
    self.userPath = userPath
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
}
