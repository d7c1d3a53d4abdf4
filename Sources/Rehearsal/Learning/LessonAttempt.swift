import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands
import Tenant

/// A learner at a lesson: the shell that the lesson was set up in, and how far the learner has come.
public final class LessonAttempt {
  public let lesson: Lesson
  public let shell: Shell
  /// Which steps are achieved at the moment.
  public private(set) var achieved: [Bool]
  public private(set) var commands = 0
  public private(set) var mistakes = 0
  public private(set) var hintsTaken = 0
  public private(set) var inputs: [String] = []
  /// A forbidden command that was used.
  public private(set) var trespass: String?

  public var isSolved: Bool { achieved.allSatisfy { $0 } && trespass == nil }

  /// Sets the lesson up in a fresh shell.
  ///
  /// - Throws: `Lesson.Invalid` where the setup fails.
  public init(_ lesson: Lesson, shell: Shell) throws {
    (self.lesson, self.shell) = (lesson, shell)
    achieved = lesson.steps.map { _ in false }
    if let setup = lesson.setup {
      var failure: String?
      silently(takesTime: true) {
        let known = shell.session.errors.elements.count
        shell.run(setup)
        // Looked at here: the learner's $Error comes back when this ends.
        if shell.session.errors.elements.count > known { failure = shell.session.errors.elements[0].text }
      }
      if let failure { throw Lesson.Invalid(message: "\(lesson.id): setup.ps1 fails: \(failure)") }
      ServiceConnection.of(shell.session).tenant.forgetJournal()
    }
    check()
  }

  /// Takes an input that was run, and looks what is achieved now.
  ///
  /// - Returns: the steps that were newly achieved, by their places.
  @discardableResult
  public func take(_ input: ParseResult, succeeded: Bool) -> [Int] {
    let text = input.source.text(0, input.source.bytes.count)
    // A password is not kept; whoever comes back types it again.
    if !Secrets.areIn(text) { inputs.append(text) }
    input.root.walk { node in
      guard let command = node as? CommandAst else { return .descend }
      commands += 1
      if let name = (command.elements.first as? StringConstantExpressionAst)?.value { look(for: name) }
      return .descend
    }
    if !succeeded { mistakes += 1 }
    let before = achieved
    check()
    return achieved.indices.filter { achieved[$0] && !before[$0] }
  }

  /// Runs again what was typed before the lesson was left.
  public func resume(_ earlier: [String], hints: Int) {
    for text in earlier {
      let input = shell.session.parse(SourceText(text))
      shell.withoutShowing { shell.run(input) }
      take(input, succeeded: shell.session.lastStatus)
    }
    hintsTaken = hints
  }

  private func look(for name: String) {
    let resolved = shell.session.findCommand(name)?.name ?? name
    if lesson.forbidden.contains(where: { $0.lowercased() == resolved.lowercased() }) { trespass = resolved }
  }

  /// Evaluates all steps. What an expression reads takes no time, and changes nothing.
  public func check() {
    silently(takesTime: false) { achieved = lesson.steps.map { isTrue($0.test) } }
  }

  private func isTrue(_ test: String) -> Bool {
    let session = shell.session
    let output = CollectingSink()
    do {
      let block = try session.scriptBlock(test)
      try session.catchingErrors { try block.call(session, arguments: [], input: nil, output: output) }
    } catch { return false }
    return !output.values.isEmpty && session.truth(output.values.count == 1 ? output.values[0] : .array(output.values))
  }

  /// Runs something as an administrator whom the learner does not see.
  private func silently(takesTime: Bool, _ body: () -> Void) {
    let session = shell.session
    let connection = ServiceConnection.of(session)
    let signIns = connection.signIns
    let (errors, status, sleep) = (session.errors.elements, session.lastStatus, session.sleep)
    let administrator = connection.tenant.account("admin@contoso.onmicrosoft.com")
    (connection.teamsAccount, connection.graphAccount, connection.msolAccount) = (administrator, administrator, administrator)
    connection.graphScopes = ["User.ReadWrite.All", "Directory.ReadWrite.All", "Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All", "Organization.Read.All"]
    if !takesTime { session.sleep = { _ in } }
    defer {
      connection.signIns = signIns
      (session.errors.elements, session.lastStatus, session.sleep) = (errors, status, sleep)
    }
    shell.withoutShowing(body)
  }

  // MARK: Help

  /// The next hint; nil where none is left.
  public func hint() -> String? {
    guard hintsTaken < lesson.hints.count else { return nil }
    hintsTaken += 1
    return lesson.hints[hintsTaken - 1]
  }

  /// What is kept of the attempt.
  public var result: LearningProgress.Result {
    var result = LearningProgress.Result()
    result.isDone = isSolved
    (result.commands, result.hints, result.mistakes, result.inputs, result.achieved) = (commands, hintsTaken, mistakes, inputs, achieved)
    return result
  }

  /// The points of a solved lesson; else half of the share achieved.
  public var score: Int { isSolved ? result.points : 50 * achieved.count { $0 } / max(1, achieved.count) }
}
