import PowerShellRuntime

/// What Set-PSReadLineOption and Set-PSReadLineKeyHandler have set, for the line editor to take over.
public final class EditorOptions {
  public var editMode = "Windows" { didSet { isChanged = true } }
  public var showsSuggestions = true { didSet { isChanged = true } }
  public var continuation = ">> " { didSet { isChanged = true } }
  public var historyLimit = 4096 { didSet { isChanged = true } }
  public var colors = EditorColors() { didSet { isChanged = true } }
  /// Chords and the names of their functions; nil for a chord that does nothing.
  public var bindings: [(chord: String, function: String?)] = [] { didSet { isChanged = true } }
  /// Whether there is something that the editor has not taken over yet.
  public var isChanged = false
  /// The keys that the editor has; without an editor there are none.
  public var listBindings: () -> [(chord: String, function: String, summary: String)] = { [] }
  public init() {}

  /// The options of a session.
  public static func of(_ session: Session) -> EditorOptions {
    if let known = session.extensions[ObjectIdentifier(EditorOptions.self)] as? EditorOptions { return known }
    let made = EditorOptions()
    session.extensions[ObjectIdentifier(EditorOptions.self)] = made
    return made
  }
}
