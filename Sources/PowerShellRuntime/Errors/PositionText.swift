/// The place of an error with its line, as an InvocationInfo's PositionMessage and the views of errors show it.
///
/// Source of the rules: PositionUtilities.VerboseMessage in PowerShell's Position.cs.
public enum PositionText {
  /// A line longer than this is cut, so that it stands on a screen of 80 columns with what is put around it.
  private static let widest = 69

  /// `At FILE:LINE char:COLUMN`, the line and the marks.
  public static func message(_ position: ScriptPosition) -> String {
    let place = position.source.file.map { "At \($0):\(position.line)" } ?? "At line:\(position.line)"
    let (line, marks) = excerpt(position)
    return "\(place) char:\(position.column)\n+ " + (line.isEmpty ? "" : "\(line)\n+ \(marks)")
  }

  /// The line of an error and the marks under it, each without a line break: a long line is cut to show as much of the
  /// error as there is room for, with up to 12 characters in front of it and 8 behind it, and more where it is short.
  public static func excerpt(_ position: ScriptPosition) -> (line: String, marks: String) {
    let source = position.source
    let untrimmed = source.line(source.lineIndex(at: Int(position.extent.start)))
    var line = Array(untrimmed.trimmingTrailingWhitespace)
    var before = min(max(0, position.column - 1), line.count)
    let firstLine = position.text.prefix { !$0.isNewline }
    var length = firstLine.count == position.text.count ? min(firstLine.count, line.count - before) : line.count - before
    if line.contains("\t") {
      let (front, error) = (expanded(line[..<before]), expanded(line[before..<(before + length)]))
      line = front + error + expanded(line[(before + length)...])
      (before, length) = (front.count, error.count)
    }
    // What stands in white space at the end of a line, or behind it, is marked there.
    guard line.count > widest else { return (String(line), marks(length == 0 ? max(before, position.column - 1) : before, length)) }
    let ahead = before
    let behind = line.count - length - before
    var prefix = min(ahead, 12)
    var suffix = min(behind, 8)
    let isCutBehind: Bool
    if prefix + length + suffix >= widest {
      length = min(length, widest - prefix)
      isCutBehind = true
    } else {
      prefix += min(ahead - prefix, widest - prefix - length - suffix)
      let shown = prefix + length + suffix
      if shown < widest { suffix += min(behind, widest - shown) }
      isCutBehind = suffix < behind
    }
    let isCutAhead = prefix < ahead
    let start = before - prefix
    let text = String(line[start..<min(line.count, start + widest)])
    return (
      (isCutAhead ? "… " : "") + text + (isCutBehind ? " …" : ""),
      marks(prefix + (isCutAhead ? 2 : 0), min(length, widest - prefix))
    )
  }

  private static func expanded(_ text: ArraySlice<Character>) -> [Character] {
    text.flatMap { $0 == "\t" ? Array("    ") : [$0] }
  }

  private static func marks(_ before: Int, _ length: Int) -> String {
    String(repeating: " ", count: before) + String(repeating: "~", count: max(1, length))
  }
}
