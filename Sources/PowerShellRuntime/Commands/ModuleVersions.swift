import PowerShellSyntax

/// What a script asks of a module's version: -RequiredVersion and its like, or the table of -FullyQualifiedName.
public struct ModuleVersions {
  private let minimum: [Int]?
  private let maximum: [Int]?
  private let required: [Int]?
  private let guid: String?

  public init(minimum: String?, maximum: String?, required: String?, guid: String? = nil) {
    func numbers(_ text: String?) -> [Int]? {
      guard let text, !text.isEmpty else { return nil }
      return text.split(separator: ".").map { $0 == "*" ? Int(Int32.max) : Int($0) ?? 0 }
    }
    (self.minimum, self.maximum, self.required, self.guid) = (numbers(minimum), numbers(maximum), numbers(required), guid)
  }

  public init(_ wanted: ScriptRequirements.Module) {
    self.init(minimum: wanted.minimum, maximum: wanted.maximum, required: wanted.required, guid: wanted.guid)
  }

  public init(_ table: DictionaryObject) {
    self.init(minimum: table["ModuleVersion"]?.text, maximum: table["MaximumVersion"]?.text, required: table["RequiredVersion"]?.text, guid: table["GUID"]?.text)
  }

  /// The version that a message names; empty where none is asked for.
  public var shown: String { (required ?? minimum ?? maximum ?? []).map(String.init).joined(separator: ".") }

  /// A lowest version above the highest one.
  public var contradiction: (minimum: String, maximum: String)? {
    guard let minimum, let maximum, maximum.lexicographicallyPrecedes(minimum) else { return nil }
    func text(_ version: [Int]) -> String { version.map(String.init).joined(separator: ".") }
    return (text(minimum), text(maximum))
  }

  public var asksNothing: Bool { minimum == nil && maximum == nil && required == nil && guid == nil }

  public func accept(_ module: ModuleObject) -> Bool {
    func padded(_ list: [Int]) -> [Int] { list + Array(repeating: 0, count: max(0, 4 - list.count)) }
    let own = padded(module.version.split(separator: ".").map { Int($0) ?? 0 })
    if let minimum, own.lexicographicallyPrecedes(padded(minimum)) { return false }
    if let maximum, padded(maximum).lexicographicallyPrecedes(own) { return false }
    if let required, own != padded(required) { return false }
    if let guid, !CaseFolding.equal(guid, module.guid) { return false }
    return true
  }
}
