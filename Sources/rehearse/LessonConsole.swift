import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A lesson in the interactive shell: its text, its own words, and what is said after each input.
final class LessonConsole {
  enum Answer { case notMine, handled, leave(Int) }

  /// The words that are the lesson's, not PowerShell's.
  private static let words = [
    "lesson  the text again", "check  what is left", "hint  a nudge", "solution  the author's way", "reset  start over", "skip  leave it undone", "next  the lesson behind this one",
    "exit  leave; it goes on here later",
  ]

  /// The lesson's words in lines that fit the window.
  private var legend: String {
    var lines: [String] = []
    for word in LessonConsole.words {
      if let last = lines.last, last.count + 5 + word.count < attempt.shell.width { lines[lines.count - 1] += "     " + word } else { lines.append("  " + word) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private let library: LessonLibrary
  private var progress: LearningProgress
  private(set) var attempt: LessonAttempt
  private let started = time(nil)
  private let startSeconds: Int
  private let hasColor = isatty(STDOUT_FILENO) == 1
  /// The lesson to open when the shell has been left; its id.
  private(set) var following: String?

  /// Goes on where the learner left the lesson.
  init(_ attempt: LessonAttempt, library: LessonLibrary, progress: LearningProgress) {
    (self.attempt, self.library, self.progress) = (attempt, library, progress)
    let kept = progress.results[attempt.lesson.id]
    startSeconds = kept?.seconds ?? 0
    if kept?.isDone != true { attempt.resume(kept?.inputs ?? [], hints: kept?.hints ?? 0) }
  }

  private func colored(_ text: String, _ code: String) -> String { hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  func open() {
    let lesson = attempt.lesson
    let about = "\(lesson.id), about \(lesson.minutes) minutes, par \(lesson.par) commands"
    let fits = lesson.title.count + about.count + 3 < attempt.shell.width
    show("\n" + colored(lesson.title, "1") + (fits ? "   " : "\n") + colored(about, "2") + "\n\n")
    show(wrapped(lesson.text.trimmingWhitespace) + "\n\n")
    if !attempt.inputs.isEmpty { show(colored("It goes on behind the \(attempt.inputs.count) inputs of last time; reset starts over.", "2") + "\n") }
    showSteps()
    show(colored(legend, "2") + "\n")
    save()
  }

  /// Paragraphs laid out for the window; lists, headings and code stay as they are.
  private func wrapped(_ text: String) -> String {
    let width = min(attempt.shell.width, 100) - 1
    var lines: [String] = [], paragraph = "", isCode = false
    func close() {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + word.count + 1 > width {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      if !line.isEmpty { lines.append(line) }
      paragraph = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if isCode || line.isEmpty || "#-*|`0123456789 ".contains(line.first ?? " ") && !line.hasPrefix("`") || line.hasPrefix("```") {
        close()
        if !line.hasPrefix("```") { lines.append(isCode ? "    " + line : String(line)) }
      } else {
        paragraph += " " + line
      }
    }
    close()
    return lines.joined(separator: "\n")
  }

  private func showSteps() {
    for (step, isAchieved) in zip(attempt.lesson.steps, attempt.achieved) {
      show(isAchieved ? colored("  [x] \(step.goal)", "32") + "\n" : "  [ ] \(step.goal)\n")
    }
  }

  // MARK: After each input

  func take(_ input: ParseResult, succeeded: Bool) {
    let wasSolved = attempt.isSolved
    for place in attempt.take(input, succeeded: succeeded) { show(colored("  [x] \(attempt.lesson.steps[place].goal)", "32") + "\n") }
    if let name = attempt.trespass { show(colored("  This lesson is to be done without \(name). 'reset' starts over.", "33") + "\n") }
    if attempt.isSolved && !wasSolved { praise() }
    save()
  }

  private func praise() {
    let lesson = attempt.lesson
    show(colored("\n  Solved: \(attempt.score) points, \(attempt.commands) commands (par \(lesson.par)), \(attempt.hintsTaken) hints, \(attempt.mistakes) mistakes.", "1;32") + "\n")
    show("  Stay and try things, or type next.\n")
  }

  private func save() {
    var result = attempt.result
    result.isDone = result.isDone || progress.results[attempt.lesson.id]?.isDone ?? false
    result.seconds = startSeconds + Int(time(nil) - started)
    result.updated = Int(time(nil))
    progress.results[attempt.lesson.id] = result
    progress.save()
  }

  // MARK: The lesson's words

  func take(word text: String) -> Answer {
    switch text.trimmingWhitespace.lowercased() {
    case "lesson": open()
    case "check":
      attempt.check()
      showSteps()
    case "hint":
      if let hint = attempt.hint() {
        show("\n" + wrapped(hint) + "\n\n")
      } else {
        // Those that were taken can be read again.
        show("\n" + attempt.lesson.hints.map { wrapped($0) + "\n\n" }.joined() + "No other hint is left; 'solution' shows the author's way.\n\n")
      }
      save()
    case "solution": show("\n" + attempt.lesson.solution.trimmingWhitespace + "\n\n")
    case "reset":
      progress.results[attempt.lesson.id]?.inputs = []
      progress.save()
      following = attempt.lesson.id
      return .leave(0)
    case "skip", "next":
      let place = library.lessons.firstIndex { $0.id == attempt.lesson.id } ?? 0
      guard let after = library.lessons.dropFirst(place + 1).first else {
        show("This is the last lesson. 'exit' leaves.\n")
        return .handled
      }
      following = after.id
      return .leave(0)
    default: return .notMine
    }
    return .handled
  }
}
