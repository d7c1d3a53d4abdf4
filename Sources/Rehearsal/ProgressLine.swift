import PowerShellRuntime

/// The progress of what runs, in one line at the cursor that gives way to whatever else is written ($PSStyle.Progress.View is
/// Minimal in PowerShell 7).
struct ProgressLine {
  /// Activities by the ids of Write-Progress.
  private var activities: [(id: Int, text: String)] = []
  private(set) var isShown = false
  private var drawn: ContinuousClock.Instant?
  /// A loop tells of each of its rounds; no eye wants more than a few of them in a second.
  private static let pause = Duration.milliseconds(100)

  /// - Returns: what is to be written so that the terminal shows the progress.
  mutating func update(_ progress: Progress, width: Int) -> String {
    activities.removeAll { progress.isCompleted && progress.activity.isEmpty || $0.id == progress.id }
    if !progress.isCompleted { activities.append((progress.id, ProgressLine.text(progress, width: width - 1))) }
    let now = ContinuousClock.now
    if isShown, !activities.isEmpty, let drawn, now - drawn < ProgressLine.pause { return "" }
    let erased = erase()
    guard let last = activities.last else { return erased }
    (isShown, drawn) = (true, now)
    return erased + "\u{1B}[33;1m\(last.text)\u{1B}[0m"
  }

  /// - Returns: what takes the line away from the screen.
  mutating func erase() -> String {
    defer { isShown = false }
    return isShown ? "\r\u{1B}[2K" : ""
  }

  /// `Activity [Status      ]`, with the share that is done in reverse.
  private static func text(_ progress: Progress, width: Int) -> String {
    let activity = String(progress.activity.prefix(max(0, width / 2)))
    let room = min(max(0, width - activity.count - 3), 100)
    let status = String(progress.status.prefix(room)).padding(to: room)
    if progress.percent < 0 { return "\(activity) [\(status)]" }
    let done = min(room, room * progress.percent / 100)
    return "\(activity) [\u{1B}[7m\(status.prefix(done))\u{1B}[27m\(status.dropFirst(done))]"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
