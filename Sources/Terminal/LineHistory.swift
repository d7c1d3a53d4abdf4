#if canImport(Glibc)
  import Glibc
#endif

/// The lines that were typed, oldest first; kept in a file where there is one.
///
/// The file has PSReadLine's form: a line each, and a backtick at the end of a line that goes on.
public final class LineHistory {
  public private(set) var lines: [String] = []
  public var limit = 4096
  private let path: String?
  /// Whether a line must not get into the file: it has a secret.
  private let isSecret: (String) -> Bool

  public init(path: String?, isSecret: @escaping (String) -> Bool = { _ in false }) {
    self.path = path
    self.isSecret = isSecret
    if let path { lines = LineHistory.read(path).suffix(limit) }
  }

  /// A history that somebody else keeps.
  public init(lines: [String]) {
    (path, isSecret) = (nil, { _ in false })
    for line in lines { add(line) }
  }

  /// Adds a line; one that stood there already moves to the end.
  public func add(_ line: String) {
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > limit { lines.removeFirst(lines.count - limit) }
    guard let path, !isSecret(line), let file = fopen(path, "a") else { return }
    defer { fclose(file) }
    fputs(line.replacing("\n", with: "`\n") + "\n", file)
    chmod(path, 0o600)
  }

  /// The newest line before `index` that `matches`, and where it stands.
  func search(before index: Int, matches: (String) -> Bool) -> Int? { lines.prefix(index).lastIndex(where: matches) }
  func search(after index: Int, matches: (String) -> Bool) -> Int? { lines.indices.first { $0 > index && matches(lines[$0]) } }

  private static func read(_ path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    var lines: [String] = []
    var open = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasSuffix("`") {
        open += line.dropLast() + "\n"
      } else {
        lines.append(open + line)
        open = ""
      }
    }
    return lines
  }
}
