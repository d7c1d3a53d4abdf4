/// The name of a variable as written: `x`, `global:x`, `env:PATH`.
public struct VariablePath: Equatable, Sendable {
  public enum Scope: Sendable { case unqualified, local, global, script, `private`, variable, drive, using }

  /// The name as the user wrote it, without `$` and braces.
  public let userPath: String
  public let scope: Scope
  /// How many bytes of `userPath` stand in front of the name, the colon among them.
  private let qualifierLength: Int

  /// The name without its scope or drive.
  public var name: String { qualifierLength == 0 ? userPath : String(decoding: userPath.utf8.dropFirst(qualifierLength), as: UTF8.self) }

  /// The drive of `env:X` and the like; nil for variables.
  public var drive: String? { isDriveQualified ? String(decoding: userPath.utf8.prefix(qualifierLength - 1), as: UTF8.self) : nil }

  /// A name without a colon.
  init(plain name: String) { (userPath, scope, qualifierLength) = (name, .unqualified, 0) }

  public init(_ userPath: String) {
    self.userPath = userPath
    guard let colon = userPath.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      (scope, qualifierLength) = (.unqualified, 0)
      return
    }
    qualifierLength = userPath.utf8.distance(from: userPath.startIndex, to: colon) + 1
    scope = switch userPath[..<colon].lowercased() {
    case "": .unqualified
    case "local": .local
    case "global": .global
    case "script": .script
    case "private": .private
    case "variable": .variable
    case "using": .using
    default: .drive
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
