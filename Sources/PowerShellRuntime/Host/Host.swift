/// What somebody is asked by a script.
public struct Question {
  public enum Answering {
    case line
    /// What is typed is not shown.
    case secret
    /// One key, without Enter behind it.
    case key
  }
  /// The text in front of the answer, as it is shown.
  public let prompt: String
  public let answering: Answering
  /// What else the question is known by, as in a file of answers: the message above it, the parameter that is asked for.
  public let about: [String]
  public init(_ prompt: String, _ answering: Answering = .line, about: [String] = []) {
    (self.prompt, self.answering, self.about) = (prompt, answering, about)
  }
}

/// What the session needs of whoever shows its output and answers its questions.
public protocol Host: AnyObject {
  var width: Int { get }
  var height: Int { get }
  /// Writes text as it is.
  func write(_ text: String)
  /// Asks a question; nil where nobody answers it.
  func answer(_ question: Question) -> String?
  /// Whether prompts can be answered at all.
  var isInteractive: Bool { get }
  /// Whether escape sequences in values are shown; where they are not, they are left out.
  var rendersAnsi: Bool { get }
  func showProgress(_ progress: Progress)
}

/// How far something is, as Write-Progress tells it.
public struct Progress {
  public let id: Int
  /// Empty, where all of it is over.
  public let activity: String
  public let status: String
  /// -1 where nobody knows.
  public let percent: Int
  public let isCompleted: Bool
  public init(id: Int, activity: String, status: String, percent: Int, isCompleted: Bool) {
    (self.id, self.activity, self.status, self.percent, self.isCompleted) = (id, activity, status, percent, isCompleted)
  }
}

extension Session {
  /// Asks a question; nil where nobody answers it.
  ///
  /// - Throws: `Unwind.interrupted`, where the answer was Control-C.
  public func answer(_ question: Question) throws -> String? {
    let answer = host?.answer(question)
    if answer == nil, isInterrupted() { throw Unwind.interrupted }
    return answer
  }

  /// Asks a question that must be answered.
  ///
  /// - Throws: PowerShell's error of a shell that asks nothing; or one that shows the prompt, where nobody answered. That one ends
  ///   the script, because a script that asks until it likes the answer would ask for ever.
  public func ask(_ question: Question) throws -> String {
    guard let host, host.isInteractive else {
      throw Failure.error(
        "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.", id: "InvalidOperation", .InvalidOperation,
        type: Failure.exceptionType("System.Management.Automation.PSInvalidOperationException"))
    }
    if let answer = try answer(question) { return answer }
    let asked = question.about.first(where: { !$0.isEmpty }) ?? question.prompt
    let text = asked.trimmingWhitespace
    let shown = text.isEmpty ? (question.answering == .key ? "for a key" : "for a line") : text.hasSuffix(":") ? "'\(text.dropLast())'" : "'\(text)'"
    let unwind = Failure.error(
      "The script asked \(shown), and nobody answered. Answers of an unattended run come from standard input, or from --answers FILE.",
      id: "PromptNotAnswered", .OperationStopped, type: Failure.exceptionType("System.Management.Automation.Host.PromptingException"))
    if case .error(let error) = unwind { (error.endsScript, error.isEscalated) = (true, true) }
    throw unwind
  }

  /// Runs what a method asks: that nobody answers is the method's own exception.
  func inMethod<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch Unwind.error(let error) where error.record.exception.type.name == "PSInvalidOperationException" {
      throw DotNetException(error.record.exception)
    }
  }

  /// Asks for a user name, where it is not given, and a password.
  public func askForCredential(title: String, message: String, user: String?) throws -> CredentialObject {
    host?.write("\n\(title)\n\(message)\n")
    func ask(_ question: Question) throws -> String {
      if !(host?.isInteractive ?? false) { host?.write(question.prompt) }
      return try self.ask(question)
    }
    let user = try user ?? ask(Question("User: ", about: [message]))
    let password = try ask(Question("Password for user \(user): ", .secret, about: [message]))
    host?.write("\n")
    return CredentialObject(user, SecureStringObject(password))
  }
}
