import PowerShellRuntime

/// The colours of the line as it is typed: PSReadLine's names, defaults and ways to write a colour (Set-PSReadLineOption -Colors).
public struct EditorColors {
  public enum Part: String, CaseIterable {
    case Command, Comment, ContinuationPrompt, Default, Emphasis, Error, InlinePrediction, Keyword, ListPrediction, ListPredictionSelected,
      ListPredictionTooltip, Member, Number, Operator, Parameter, Selection, String, `Type`, Variable
  }
  private static let defaults: [Part: String] = [
    .Command: "\u{1B}[93m", .Comment: "\u{1B}[32m", .ContinuationPrompt: "\u{1B}[37m", .Default: "\u{1B}[37m", .Emphasis: "\u{1B}[96m", .Error: "\u{1B}[91m",
    .InlinePrediction: "\u{1B}[97;2;3m", .Keyword: "\u{1B}[92m", .ListPrediction: "\u{1B}[33m", .ListPredictionSelected: "\u{1B}[48;5;238m",
    .ListPredictionTooltip: "\u{1B}[97;2;3m", .Member: "\u{1B}[37m", .Number: "\u{1B}[97m", .Operator: "\u{1B}[90m", .Parameter: "\u{1B}[90m",
    .Selection: "\u{1B}[7m", .String: "\u{1B}[36m", .Type: "\u{1B}[37m", .Variable: "\u{1B}[92m",
  ]
  private var own: [Part: String] = [:]

  public subscript(part: Part) -> String { own[part] ?? EditorColors.defaults[part] ?? "" }

  /// A part by the name that -Colors gives it.
  static func part(_ name: String) -> Part? { Part.allCases.first { $0.rawValue.lowercased() == name.lowercased() || $0.rawValue.lowercased() + "token" == name.lowercased() } }

  /// Sets the colour of a part.
  ///
  /// - Parameter color: a name of ConsoleColor, `#RRGGBB`, or an escape sequence.
  /// - Returns: false where it is none of these.
  mutating func set(_ part: Part, _ color: String) -> Bool {
    guard let sequence = EditorColors.sequence(color) else { return false }
    own[part] = sequence
    return true
  }

  private static func sequence(_ color: String) -> String? {
    if color.hasPrefix("\u{1B}[") { return color }
    if let code = PSStyle.foreground(ofConsoleColor: color) { return code }
    let digits = color.hasPrefix("#") ? color.dropFirst() : color.dropFirst(0)
    guard digits.count == 6, let number = Int(digits, radix: 16) else { return nil }
    return "\u{1B}[38;2;\(number >> 16);\(number >> 8 & 255);\(number & 255)m"
  }
}
