import Foundation
import Rehearsal

/// A lesson as a class sees it: its name and what is to be achieved.
public struct ClassLesson: Codable, Sendable {
  public let id: String
  public let title: String
  public let goals: [String]
  public init(id: String, title: String, goals: [String]) { (self.id, self.title, self.goals) = (id, title, goals) }
}

/// How far a class has come.
public struct ClassReport: Codable, Sendable {
  public struct Row: Codable, Sendable {
    let id: String, name: String
    let isOnline: Bool
    let done: Int, commands: Int, hints: Int, mistakes: Int, points: Int
    /// The lesson that was worked at last, and which of its steps are achieved.
    let lesson: String?
    let achieved: [Bool]
    /// Seconds since the last input.
    let idleSeconds: Int?
  }
  public struct LessonRow: Codable, Sendable {
    let id: String, title: String
    let started: Int, done: Int
    /// Of those who are at the lesson, how many lack each step.
    let lacking: [Step]
    struct Step: Codable, Sendable { let goal: String, learners: Int }
  }
  public let learners: [Row]
  public let lessons: [LessonRow]

  init(_ learners: [(learner: ClassStore.Learner, isOnline: Bool, progress: LearningProgress)], _ lessons: [ClassLesson], now: Int) {
    self.learners = learners.map { entry in
      let results = entry.progress.results
      let latest = results.max { ($0.value.updated ?? 0) < ($1.value.updated ?? 0) }
      func sum(_ part: (LearningProgress.Result) -> Int) -> Int { results.values.reduce(0) { $0 + part($1) } }
      return Row(
        id: entry.learner.id, name: entry.learner.name, isOnline: entry.isOnline, done: results.values.count(where: \.isDone),
        commands: sum(\.commands), hints: sum(\.hints), mistakes: sum(\.mistakes), points: sum { $0.isDone ? $0.points : 0 },
        lesson: latest?.key, achieved: latest?.value.achieved ?? [], idleSeconds: latest?.value.updated.map { max(0, now - $0) })
    }
    self.lessons = lessons.compactMap { lesson in
      let results = learners.compactMap { $0.progress.results[lesson.id] }
      guard !results.isEmpty else { return nil }
      let open = results.filter { !$0.isDone }
      return LessonRow(
        id: lesson.id, title: lesson.title, started: results.count, done: results.count(where: \.isDone),
        lacking: lesson.goals.enumerated().map { at, goal in
          LessonRow.Step(goal: goal, learners: open.count { !($0.achieved.map { at < $0.count && $0[at] } ?? false) })
        })
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// The results of a class by learner and lesson.
public struct ClassResults: Codable, Sendable {
  public struct Row: Codable, Sendable {
    let learner: String, lesson: String
    let done: Bool
    let points: Int, commands: Int, hints: Int, mistakes: Int, seconds: Int
  }
  let rows: [Row]

  init(_ learners: [(name: String, progress: LearningProgress)]) {
    rows = learners.flatMap { name, progress in
      progress.results.sorted { $0.key < $1.key }.map { lesson, result in
        Row(
          learner: name, lesson: lesson, done: result.isDone, points: result.isDone ? result.points : 0, commands: result.commands, hints: result.hints,
          mistakes: result.mistakes, seconds: result.seconds)
      }
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n"
  }

  func csv() -> String {
    // A spreadsheet takes a name that starts so for a formula.
    func field(_ text: String) -> String { "\"" + ("=+-@\t\r".contains(text.first ?? " ") ? "'" : "") + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
    let header = "learner,lesson,done,points,commands,hints,mistakes,seconds\r\n"
    return header + rows.map {
      "\(field($0.learner)),\(field($0.lesson)),\($0.done),\($0.points),\($0.commands),\($0.hints),\($0.mistakes),\($0.seconds)\r\n"
    }.joined()
  }
}
