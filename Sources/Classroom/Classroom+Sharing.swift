import Foundation
import Rehearsal

/// What the servers of one class know of each other: each tells the class's database once a second what its learners have done,
/// and takes what the others told. A learner works at one server at a time; the page that was opened last says at which.
extension Classroom {
  /// Tells what happened here and takes what happened elsewhere.
  ///
  /// - Throws: what the database says; nothing is lost then, the next time tells it.
  func synchronise(now: Date = Date()) throws {
    try store.noteServer(server, now: Int(now.timeIntervalSince1970))
    try takeLearners()
    try takeActivity(now)
    for id in seats.keys { try keepActivity(of: id) }
    try takeAnnouncements()
  }

  /// Learners whom other servers took in, or out of the class.
  func takeLearners() throws {
    let learners = try store.learners()
    for learner in learners where seats[learner.id] == nil { seat(learner) }
    let present = Set(learners.map(\.id))
    for id in seats.keys where !present.contains(id) { unseat(id) }
  }

  func takeAnnouncements() throws {
    for announcement in try store.announcements(after: lastAnnouncement) {
      lastAnnouncement = announcement.id
      for seat in seats.values { for page in seat.pages.values { page.yield(announcement.words) } }
    }
  }

  private func takeActivity(_ now: Date) throws {
    runningServers = try store.runningServers(now: Int(now.timeIntervalSince1970))
    for activity in try store.activity() where seats[activity.learner] != nil {
      activities[activity.learner] = activity
      if progress[activity.learner]?.revision != activity.revision, let text = try store.progress(of: activity.learner), let known = LearningProgress(text: text) {
        progress[activity.learner] = (activity.revision, known)
      }
      if activity.server != server, let shell = seats[activity.learner]?.shell {
        try keepActivity(of: activity.learner)
        shell.stop()
        seats[activity.learner]?.shell = nil
      }
    }
  }

  private func file(of id: String) -> String { store.home(id) + "/rehearse/" + LearningProgress.fileName }

  /// Keeps what a learner has done here, where the file has changed and is not older than what is known.
  private func keepActivity(of id: String) throws {
    guard let seat = seats[id] else { return }
    // What cannot be read now, because the shell is writing it, is read the next time.
    if let changed = lastChange(of: id), changed != seat.keptChange, let own = LearningProgress(reading: file(of: id)) {
      let isHere = activities[id].map { $0.server == server } ?? true
      if isHere && seat.shell != nil || own.latestInput > progressNow(of: id).latestInput {
        let text = own.text
        try store.keep(progress: text, of: id, at: server, isHere: isHere)
        progress[id] = ((progress[id]?.revision ?? 0) + 1, LearningProgress(text: text) ?? own)
      }
      seats[id]?.keptChange = changed
    }
    if seat.pages.count != seat.keptPages {
      try store.notePages(seat.pages.count, of: id, at: server)
      seats[id]?.keptPages = seat.pages.count
    }
  }

  /// Makes this the server at which a learner works, with what was done elsewhere.
  func moveHere(_ id: String) async throws {
    let former = try store.move(id, to: server)
    let wasElsewhere = former.map { $0 != server } ?? false
    if let former, wasElsewhere, try store.runningServers(now: Int(Date().timeIntervalSince1970)).contains(former) {
      // It looks once a second who has gone elsewhere, and keeps what was done until then.
      try await Task.sleep(for: .seconds(2))
      guard try store.server(of: id) == server else { throw ClassProblem("You go on in another page.") }
    }
    seats[id]?.keptPages = nil
    let folder = store.home(id) + "/rehearse"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard let kept = try store.progress(of: id).flatMap({ LearningProgress(text: $0) }) else { return }
    var own = LearningProgress(path: file(of: id))
    // What was done elsewhere counts, also where a lesson was reset there.
    guard wasElsewhere || kept.latestInput > own.latestInput else { return }
    own.take(kept)
    own.save()
  }

  /// When a learner's progress here was written last: the database's log is written first.
  private func lastChange(of id: String) -> Date? {
    [file(of: id), file(of: id) + "-wal"].compactMap { try? FileManager.default.attributesOfItem(atPath: $0)[.modificationDate] as? Date }.max()
  }

  func progressNow(of id: String) -> LearningProgress { progress[id]?.progress ?? LearningProgress(path: nil) }

  func isOnline(_ seat: Seat) -> Bool {
    if !seat.pages.isEmpty { return true }
    guard let activity = activities[seat.learner.id], activity.server != server else { return false }
    return activity.pages > 0 && runningServers.contains(activity.server)
  }
}
