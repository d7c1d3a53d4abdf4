import Testing

@testable import Terminal

/// What a picture looks like in rows.
@Suite struct PainterTests {
  private func layout(_ text: String, cursor: Int? = nil, width: Int = 20, height: Int = 10, change: (inout Picture) -> Void = { _ in }) -> Painter.Layout {
    var picture = Picture()
    (picture.prompt, picture.promptWidth) = ("PS> ", 4)
    picture.text = Array(text.unicodeScalars)
    picture.cursor = cursor ?? picture.text.count
    change(&picture)
    return Painter(width: width, height: height, usesColor: false).layout(picture)
  }

  @Test func shortLine() { #expect(layout("dir") == Painter.Layout(rows: ["PS> dir"], cursorRow: 0, cursorColumn: 7)) }

  @Test func longLineWraps() {
    #expect(layout("0123456789abcdefghij", width: 10) == Painter.Layout(rows: ["PS> 012345", "6789abcdef", "ghij"], cursorRow: 2, cursorColumn: 4))
  }

  @Test func fullRowPutsTheCursorBelow() {
    #expect(layout("012345", width: 10) == Painter.Layout(rows: ["PS> 012345", ""], cursorRow: 1, cursorColumn: 0))
  }

  @Test func linesHaveTheContinuationPrompt() {
    #expect(layout("{\n1\n}", cursor: 2) == Painter.Layout(rows: ["PS> {", ">> 1", ">> }"], cursorRow: 1, cursorColumn: 3))
  }

  @Test func wideCharactersTakeTwoColumns() { #expect(layout("漢é😀x").cursorColumn == 4 + 2 + 1 + 2 + 1) }

  @Test func suggestionStandsBehindTheEndOnly() {
    #expect(layout("Get", change: { $0.suggestion = "-Date" }).rows == ["PS> Get-Date"])
    #expect(layout("Get", cursor: 1, change: { $0.suggestion = "-Date" }).rows == ["PS> Get"])
  }

  @Test func rightPromptGivesWay() {
    #expect(layout("a", change: { $0.rightPrompt = "me" }).rows == ["PS> a            me"])
    #expect(layout("0123456789", change: { $0.rightPrompt = "me@contoso" }).rows == ["PS> 0123456789"])
  }

  @Test func tallBlockShowsTheCursor() {
    let block = layout((1...50).map(String.init).joined(separator: "\n"), height: 10)
    #expect(block.rows.count == 10)
    #expect(block.rows[block.cursorRow] == ">> 50")
  }
}
