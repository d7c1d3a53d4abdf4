import PowerShellRuntime

/// A lesson: a folder with its metadata, text, starting organisation, solution and hints (docs/lessons.md).
public struct Lesson {
  /// Something that the learner achieves: a sentence, and the expression that tells whether it is so.
  public struct Step {
    public let goal: String
    public let test: String
  }

  /// The track and the folder's name: `phone-numbers/010-assign-a-number`.
  public let id: String
  public let folder: String
  public let title: String
  public let minutes: Int
  /// 1 is easy, 5 is hard.
  public let difficulty: Int
  /// Lessons that should be known before.
  public let needs: [String]
  /// How many commands the author took.
  public let par: Int
  /// Commands that may not be used.
  public let forbidden: [String]
  public let steps: [Step]
  public let text: String
  public let hints: [String]
  /// What makes the starting organisation out of the sample.
  public let setup: String?
  public let solution: String

  public var track: String { id.split(separator: "/").first.map(String.init) ?? id }

  public struct Invalid: Error {
    public let message: String
  }

  /// Reads a lesson.
  ///
  /// - Parameter session: a session whose files show the disk; it reads the metadata, a PowerShell data file.
  /// - Throws: `Invalid`, with what is missing.
  public init(folder: String, session: Session) throws {
    func text(_ name: String) -> String? { session.files.read(folder + "/" + name).map { FileText.decode($0) } }
    func need(_ name: String) throws -> String {
      guard let text = text(name) else { throw Invalid(message: "\(folder) has no \(name).") }
      return text
    }
    _ = try need("lesson.psd1")
    let read = try? session.catchingErrors { try session.invokeCommand("Import-PowerShellDataFile", [("Path", .string(folder + "/lesson.psd1"))]).first }
    guard let table = read?.object(as: DictionaryObject.self) else { throw Invalid(message: "\(folder)/lesson.psd1 is no PowerShell data file.") }
    func value(_ name: String) -> Value { table[key: .string(name)] ?? .null }
    func list(_ name: String) -> [Value] { value(name).isNull ? [] : session.enumerated(value(name)) }
    self.folder = folder
    id = folder.split(separator: "/").suffix(2).joined(separator: "/")
    title = value("Title").text
    minutes = session.wholeNumber(value("Minutes"))
    difficulty = session.wholeNumber(value("Difficulty"))
    par = session.wholeNumber(value("Par"))
    needs = list("Needs").map(\.text)
    forbidden = list("Forbidden").map(\.text)
    steps = list("Steps").compactMap { $0.object(as: DictionaryObject.self) }.map { step in
      Step(goal: step[key: .string("Goal")]?.text ?? "", test: step[key: .string("Test")]?.text ?? "")
    }
    self.text = try need("README.md")
    solution = try need("solution.ps1")
    hints = Lesson.hints(in: try need("hints.md"))
    setup = text("setup.ps1")
  }

  /// The hints stand under headings, the gentlest first.
  private static func hints(in text: String) -> [String] {
    var hints: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { hints.append("") } else if !hints.isEmpty { hints[hints.count - 1] += line + "\n" }
    }
    return hints.map(\.trimmingWhitespace)
  }
}

/// All lessons of some folders, in their order.
public struct LessonLibrary {
  public let lessons: [Lesson]
  /// What is wrong with folders that hold no readable lesson.
  public let problems: [String]

  /// - Parameter roots: folders that hold tracks, which hold lessons.
  public init(roots: [String], session: Session) {
    var (lessons, problems): ([Lesson], [String]) = ([], [])
    let files = session.files
    for root in roots {
      for track in LessonLibrary.tracks(root, session) where files.isDirectory(root + "/" + track) {
        for name in files.list(root + "/" + track) ?? [] where files.isDirectory("\(root)/\(track)/\(name)") {
          do { lessons.append(try Lesson(folder: "\(root)/\(track)/\(name)", session: session)) } catch {
            problems.append((error as? Lesson.Invalid)?.message ?? "\(error)")
          }
        }
      }
    }
    (self.lessons, self.problems) = (lessons, problems)
  }

  /// The tracks of a folder: those that its tracks.psd1 names in that order, then the others.
  private static func tracks(_ root: String, _ session: Session) -> [String] {
    let all = session.files.list(root) ?? []
    let read = try? session.catchingErrors { try session.invokeCommand("Import-PowerShellDataFile", [("Path", .string(root + "/tracks.psd1"))]).first }
    let order = read?.object(as: DictionaryObject.self)?["Tracks"].map { session.enumerated($0).map(\.text) } ?? []
    return order.filter(all.contains) + all.filter { !order.contains($0) }
  }

  /// The lesson that a name or a part of it means.
  public func find(_ name: String) -> Lesson? {
    lessons.first { $0.id == name } ?? lessons.first { $0.id.contains(name.lowercased()) || $0.title.lowercased().contains(name.lowercased()) }
  }

  /// The first lesson that is not done and whose needs are; else the first that is not done.
  public func next(after progress: LearningProgress) -> Lesson? {
    let open = lessons.filter { progress.results[$0.id]?.isDone != true }
    return open.first { lesson in lesson.needs.allSatisfy { progress.results[$0]?.isDone ?? false } } ?? open.first
  }
}
