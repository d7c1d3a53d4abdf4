/// A key as the terminal sends it.
public enum Key: Hashable {
  public enum Name: String, CaseIterable, Sendable {
    case enter = "Enter", tab = "Tab", backspace = "Backspace", escape = "Escape", space = "Spacebar", delete = "Delete", insert = "Insert"
    case up = "UpArrow", down = "DownArrow", left = "LeftArrow", right = "RightArrow", home = "Home", end = "End"
    case pageUp = "PageUp", pageDown = "PageDown"
    case f1 = "F1", f2 = "F2", f3 = "F3", f4 = "F4", f5 = "F5", f6 = "F6", f7 = "F7", f8 = "F8", f9 = "F9", f10 = "F10", f11 = "F11", f12 = "F12"
  }
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }
  case character(Unicode.Scalar, Modifiers)
  case named(Name, Modifiers)
  /// Text between the marks of a bracketed paste.
  case paste(String)

  /// A chord as PSReadLine writes it: `Ctrl+a`, `Alt+.`, `Shift+Tab`, `a`.
  public init?(chord: String) {
    var modifiers: Modifiers = []
    var rest = Substring(chord)
    while let plus = rest.dropFirst().firstIndex(of: "+"), rest.index(after: plus) < rest.endIndex {
      switch rest[..<plus].lowercased() {
      case "ctrl", "control": modifiers.insert(.control)
      case "alt", "meta": modifiers.insert(.alt)
      case "shift": modifiers.insert(.shift)
      default: return nil
      }
      rest = rest[rest.index(after: plus)...]
    }
    if let name = Name.allCases.first(where: { $0.rawValue.lowercased() == rest.lowercased() }) {
      self = .named(name, modifiers)
    } else if let scalar = rest.unicodeScalars.first, rest.unicodeScalars.count == 1 {
      self = .character(modifiers.contains(.control) ? Unicode.Scalar(String(scalar).lowercased()) ?? scalar : scalar, modifiers)
    } else {
      return nil
    }
  }

  /// The chord as PSReadLine shows it.
  public var chord: String {
    func text(_ modifiers: Modifiers, _ name: String) -> String {
      (modifiers.contains(.control) ? "Ctrl+" : "") + (modifiers.contains(.alt) ? "Alt+" : "") + (modifiers.contains(.shift) ? "Shift+" : "") + name
    }
    switch self {
    case .character(let scalar, let modifiers): return text(modifiers, String(scalar))
    case .named(let name, let modifiers): return text(modifiers, name.rawValue)
    case .paste: return "Paste"
    }
  }
}
