import Testing

@testable import Terminal

/// Bytes as terminals send them, and the keys that they are.
@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var bytes = Array(text.utf8)[...]
    var result: [Key] = []
    while !bytes.isEmpty, let key = KeyDecoder.next({ _ in bytes.popFirst() }) { result.append(key) }
    return result
  }

  @Test(arguments: [
    ("a", [Key.character("a", [])]), ("é漢", [.character("é", []), .character("漢", [])]), ("\r", [.named(.enter, [])]), ("\u{3}", [.character("c", .control)]),
    ("\0", [.named(.space, .control)]), ("\u{1B}[A", [.named(.up, [])]), ("\u{1B}OH", [.named(.home, [])]), ("\u{1B}[1;5C", [.named(.right, .control)]),
    ("\u{1B}[3~", [.named(.delete, [])]), ("\u{1B}[19;2~", [.named(.f8, .shift)]), ("\u{1B}[Z", [.named(.tab, .shift)]), ("\u{1B}.", [.character(".", .alt)]),
    ("\u{1B}\r", [.named(.enter, .alt)]), ("\u{1B}[13;2u", [.named(.enter, .shift)]), ("\u{1B}[27;5;13~", [.named(.enter, .control)]), ("\u{1B}", [.named(.escape, [])]),
    ("\u{1B}[200~a\r\nb\u{1B}[201~c", [.paste("a\nb"), .character("c", [])]),
  ]) func decodes(_ sent: String, _ expected: [Key]) { #expect(keys(sent) == expected) }

  @Test(arguments: ["Ctrl+a", "Alt+.", "Shift+Tab", "Ctrl+Shift+LeftArrow", "F1", "Ctrl+]"]) func chordsReadAsTheyAreWritten(_ chord: String) {
    #expect(Key(chord: chord)?.chord == chord)
  }
}
