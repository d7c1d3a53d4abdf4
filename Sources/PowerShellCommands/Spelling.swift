import PowerShellRuntime

/// Names that are nearly what was written.
public struct Spelling {
  private let session: Session
  public init(_ session: Session) { self.session = session }

  /// Commands whose names are like a word, the likest first; at most three.
  public func commands(like word: String) -> [String] {
    let aliases = session.allAliases.map(\.name)
    return Spelling.nearest(word, in: session.visibleCmdlets.map(\.name) + session.allFunctions.map(\.name) + aliases)
  }

  /// - Parameter limit: how many at most.
  public static func nearest(_ word: String, in names: [String], limit: Int = 3) -> [String] {
    let wanted = Array(word.lowercased().utf8)
    // More mistakes than a third of the word make another word of it.
    let allowed = max(1, min(3, wanted.count / 3))
    return names.compactMap { name -> (String, Int)? in
      let own = Array(name.lowercased().utf8)
      guard abs(own.count - wanted.count) <= allowed else { return nil }
      let distance = distance(wanted, own)
      return distance <= allowed ? (name, distance) : nil
    }.sorted { ($0.1, $0.0.lowercased()) < ($1.1, $1.0.lowercased()) }.prefix(limit).map(\.0)
  }

  /// How many letters are changed, added, left out or swapped between two words.
  static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for i in 0..<one.count {
      var next = [i + 1]
      for j in 0..<other.count {
        var best = min(last[j + 1] + 1, next[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, before[j - 1] + 1) }
        next.append(best)
      }
      (before, last) = (last, next)
    }
    return last[other.count]
  }
}
