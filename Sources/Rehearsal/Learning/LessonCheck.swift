import PowerShellRuntime
import PowerShellSyntax

/// The files of a new lesson, for its author to complete.
public enum LessonFrame {
  /// - Parameters:
  ///   - solution: the inputs of the author.
  ///   - changes: what they changed in the organisation, as a help for the tests.
  public static func files(solution: [String], changes: [String]) -> [(name: String, text: String)] {
    let seen = changes.map { "  # It changed: \($0)\n" }.joined()
    let metadata = """
      @{
        Title = 'Say in a few words what is learned'
        Minutes = 10
        Difficulty = 2
        Needs = @()
        Par = \(max(1, solution.count))
      \(seen)  Steps = @(
          @{ Goal = 'Say what is to be achieved'; Test = '$false' }
        )
      }

      """
    return [
      ("lesson.psd1", metadata), ("solution.ps1", solution.joined(separator: "\n") + "\n"), ("README.md", "The situation.\n\nYour task: ...\n\nOne thing worth knowing.\n"),
      ("hints.md", "## 1\nA nudge.\n## 2\nNearly the command.\n"),
    ]
  }
}

/// What an author must know about a lesson before learners see it.
public enum LessonCheck {
  /// - Parameter makeShell: a fresh shell.
  /// - Returns: what is wrong; nothing for a good lesson.
  public static func problems(of lesson: Lesson, makeShell: () -> Shell) -> [String] {
    var problems: [String] = []
    func need(_ condition: Bool, _ message: String) { if !condition { problems.append("\(lesson.id): \(message)") } }
    need(!lesson.title.isEmpty, "it has no Title.")
    need(lesson.minutes > 0, "Minutes says no length.")
    need((1...5).contains(lesson.difficulty), "Difficulty must be 1 to 5.")
    need(!lesson.steps.isEmpty, "it has no Steps.")
    need(lesson.steps.allSatisfy { !$0.goal.isEmpty && !$0.test.isEmpty }, "each of its Steps needs a Goal and a Test.")
    need(lesson.hints.count >= 2, "it needs two hints or more, each under a heading of its own.")
    need(lesson.text.count > 100, "README.md says too little.")
    do {
      let idle = try LessonAttempt(lesson, shell: makeShell())
      need(!idle.isSolved, "it is solved before anything was done.")
      let attempt = try LessonAttempt(lesson, shell: makeShell())
      let session = attempt.shell.session
      for input in inputs(of: lesson.solution, session) {
        attempt.shell.run(input)
        // Errors that were caught are in $Error too, and no mistakes.
        let succeeded = session.lastStatus
        need(succeeded, "solution.ps1 has an error: \(session.errors.elements.first?.text ?? "")")
        attempt.take(input, succeeded: succeeded)
      }
      for (step, isAchieved) in zip(lesson.steps, attempt.achieved) { need(isAchieved, "solution.ps1 does not achieve '\(step.goal)'.") }
      need(attempt.trespass == nil, "solution.ps1 uses the forbidden \(attempt.trespass ?? "").")
      need(attempt.commands <= lesson.par, "solution.ps1 takes \(attempt.commands) commands, and Par says \(lesson.par).")
    } catch {
      problems.append((error as? Lesson.Invalid)?.message ?? "\(lesson.id): \(error)")
    }
    return problems
  }

  /// The statements of a solution, each an input of its own, as a learner types them.
  static func inputs(of solution: String, _ session: Session) -> [ParseResult] {
    let whole = session.parse(SourceText(solution))
    let statements = (whole.root.endBlock?.statements ?? []).map { whole.source.text($0.extent) }
    return statements.map { session.parse(SourceText($0)) }
  }
}
