#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import PowerShellRuntime

/// What a learner has done, kept in the state folder.
public struct LearningProgress: Codable {
  public struct Result: Codable {
    public var isDone = false
    public var commands = 0
    public var hints = 0
    public var mistakes = 0
    /// Seconds at the keyboard.
    public var seconds = 0
    /// What was typed so far; leaving a lesson and opening it again goes on behind it.
    public var inputs: [String] = []
    /// Which steps are achieved; nil where an earlier version kept the result.
    public var achieved: [Bool]?
    /// The time of the last input, in seconds since 1970.
    public var updated: Int?
    public init() {}

    /// The points of a lesson that is solved: 100, less 10 for each hint and 5 for each mistake, but at least 10.
    public var points: Int { max(10, 100 - 10 * hints - 5 * mistakes) }
  }

  /// The file in a learner's state folder.
  public static let fileName = "learning.json"

  public var results: [String: Result] = [:]
  private enum CodingKeys: String, CodingKey { case results }
  private var path: String?

  /// - Parameter path: the file; without one nothing is kept.
  public init(path: String?) {
    if let path, let bytes = Disk.read(path), let kept = try? JSONDecoder().decode(LearningProgress.self, from: Data(bytes)) { self = kept }
    self.path = path
  }

  /// What another server of a class kept; nothing where the text is not of this format.
  public init(text: String) {
    if let kept = try? JSONDecoder().decode(LearningProgress.self, from: Data(text.utf8)) { self = kept }
  }

  /// The time of the last input, in seconds since 1970; zero where there was none.
  public var latestInput: Int { results.values.compactMap(\.updated).max() ?? 0 }

  public func save() {
    guard let path else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(self) else { return }
    _ = Disk.write(path, Array(data))
  }
}
