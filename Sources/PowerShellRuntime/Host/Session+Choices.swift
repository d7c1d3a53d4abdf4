/// One of the answers that a question allows.
public struct Choice {
  /// What is typed for it: a letter, as a rule.
  public let key: String
  public let label: String
  /// What `?` says of it.
  public let help: String
  public init(_ key: String, _ label: String, help: String = "") { (self.key, self.label, self.help) = (key, label, help) }

  static let yes = Choice("Y", "Yes", help: "Continue with only the next step of the operation.")
  static let yesToAll = Choice("A", "Yes to All", help: "Continue with all the steps of the operation.")
  static let no = Choice("N", "No", help: "Skip this operation and proceed with the next operation.")
  static let noToAll = Choice("L", "No to All", help: "Skip this operation and all subsequent operations.")
  static let halt = Choice("H", "Halt Command", help: "Stop this command.")
  static let suspend = Choice("S", "Suspend", help: "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline.")
}

extension Session {
  enum Answer: Int {
    case yes, yesToAll, no, noToAll
    var isYes: Bool { self == .yes || self == .yesToAll }
  }

  /// Asks Yes, Yes to All, No, No to All.
  func askWithAll(caption: String, message: String) throws -> Answer {
    Answer(rawValue: try chooseOrSuspend(caption: caption, message: message, choices: [.yes, .yesToAll, .no, .noToAll])) ?? .no
  }

  /// Asks whether to go on, for one item or for all that follow.
  ///
  /// - Parameter all: the answer for all, once there is one.
  public func shouldContinue(_ query: String, caption: String, all: inout Bool?) throws -> Bool {
    if let all { return all }
    let answer = try askWithAll(caption: caption.isEmpty ? "Confirm" : caption, message: query)
    if answer == .yesToAll || answer == .noToAll { all = answer.isYes }
    return answer.isYes
  }

  public func shouldContinue(_ query: String, caption: String) throws -> Bool {
    try chooseOrSuspend(caption: caption.isEmpty ? "Confirm" : caption, message: query.isEmpty ? "Continue with this operation?" : query, choices: [.yes, .no]) == 0
  }

  /// A choice with Suspend behind it. There is no nested prompt to suspend to, so that the question comes back at once.
  private func chooseOrSuspend(caption: String, message: String, choices: [Choice]) throws -> Int {
    while true {
      let choice = try choose(caption: caption, message: message, choices: choices + [.suspend], defaultIndex: 0)
      if choice < choices.count { return choice }
    }
  }

  /// What the action Inquire asks.
  ///
  /// - Throws: an error where the command shall stop.
  func inquire(_ message: String, source: String) throws {
    let choice = try chooseOrSuspend(caption: "Confirm", message: message, choices: [.yes, .yesToAll, .halt])
    if choice == 2 { throw Failure.stopped("The running command stopped because the user selected the Stop option.", source: source) }
  }

  /// Asks for one of several choices.
  ///
  /// - Throws: an error where nobody can answer.
  public func choose(caption: String, message: String, choices: [Choice], defaultIndex: Int) throws -> Int {
    if let host, host.isInteractive {
      if !caption.isEmpty { host.write("\n\(caption)\n") }
      if !message.isEmpty { host.write(message + "\n") }
    }
    let list = choices.map { "[\($0.key)] \($0.label)" }.joined(separator: "  ")
    let fallback = choices.indices.contains(defaultIndex) ? " (default is \"\(choices[defaultIndex].key)\")" : ""
    // A file of answers says the same however often it is asked.
    var (wrong, times) = ("", 0)
    let question = Question("\(list)  [?] Help\(fallback): ", about: [message, caption])
    while true {
      let answer = try ask(question).trimmingWhitespace.lowercased()
      if answer.isEmpty, defaultIndex >= 0 { return defaultIndex }
      if answer == "?" {
        for choice in choices { host?.write("\(choice.key) - \(choice.help)\n") }
        continue
      }
      if let index = choices.firstIndex(where: { $0.key.lowercased() == answer || $0.label.lowercased() == answer }) { return index }
      (wrong, times) = (answer, answer == wrong ? times + 1 : 1)
      if times == 10 {
        throw Failure.stopped("The answer '\(answer)' is none of the choices: \(list).", source: "")
      }
    }
  }
}

extension Failure {
  /// A command that a preference or its user stopped, and the statements behind it with it.
  static func stopped(_ message: String, source: String) -> Unwind {
    let unwind = error(
      message, id: "ActionPreferenceStop", .OperationStopped, type: exceptionType("System.Management.Automation.ActionPreferenceStopException"))
    if case .error(let error) = unwind {
      (error.endsScript, error.isEscalated) = (true, true)
      if !source.isEmpty { error.record.activity = source }
    }
    return unwind
  }
}
