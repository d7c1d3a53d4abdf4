/// `[semver]`: versions of semantic versioning 2.0, as PSVersionInfo.cs reads and orders them.
extension SemanticVersionObject {
  /// The version that `text` writes; nil where it writes none.
  static func parse(_ text: String) -> SemanticVersionObject? {
    if let last = text.last, "-+.".contains(last) { return nil }
    let beforeBuild = text.prefix { $0 != "+" }
    let core = beforeBuild.prefix { $0 != "-" }
    let label = core.count < beforeBuild.count ? String(beforeBuild.dropFirst(core.count + 1)) : nil
    let build = beforeBuild.count < text.count ? String(text.dropFirst(beforeBuild.count + 1)) : nil
    let parts = core.split(separator: ".", omittingEmptySubsequences: false).map { $0.allSatisfy(\.isWholeNumber) ? Int32($0) : nil }
    guard (1...3).contains(parts.count), !parts.contains(nil), label.map(isLabel) ?? true, build.map(isBuild) ?? true else { return nil }
    func part(_ index: Int) -> Int { index < parts.count ? Int(parts[index] ?? 0) : 0 }
    return SemanticVersionObject(part(0), part(1), part(2), label: label, build: build)
  }

  /// Whether `text` is a label of a pre-release: parts of letters, digits and dashes, and no number with a leading zero.
  static func isLabel(_ text: String) -> Bool {
    parts(text) { part in part == "0" || !part.hasPrefix("0") || part.contains { !$0.isWholeNumber } }
  }

  /// Whether `text` names a build: parts of letters, digits and dashes.
  static func isBuild(_ text: String) -> Bool { parts(text) { _ in true } }

  private static func parts(_ text: String, _ isAllowed: (Substring) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } && isAllowed(part)
    }
  }

  /// The order of two versions; builds do not count.
  func compare(_ other: SemanticVersionObject) -> Int {
    for (one, two) in [(major, other.major), (minor, other.minor), (patch, other.patch)] where one != two { return one < two ? -1 : 1 }
    switch (label, other.label) {
    case (nil, nil): return 0
    case (nil, _): return 1
    case (_, nil): return -1
    case (let one?, let two?):
      let (first, second) = (one.split(separator: "."), two.split(separator: "."))
      for (a, b) in zip(first, second) where a != b {
        switch (Int32(a), Int32(b)) {
        case (let x?, let y?): return x < y ? -1 : 1
        case (_?, nil): return -1
        case (nil, _?): return 1
        default: return a.utf8.lexicographicallyPrecedes(b.utf8) ? -1 : 1
        }
      }
      return (first.count - second.count).signum()
    }
  }
}

enum SemanticVersionMembers {
  static func load(_ type: MemberBuilder) {
    func version(_ value: Value) -> SemanticVersionObject? { value.object(as: SemanticVersionObject.self) }
    func text(_ value: String?) -> Value { value.map { .string($0) } ?? .null }
    type.property("Major", "int") { _, this in .integer(version(this)?.major ?? 0) }
    type.property("Minor", "int") { _, this in .integer(version(this)?.minor ?? 0) }
    type.property("Patch", "int") { _, this in .integer(version(this)?.patch ?? 0) }
    type.property("PreReleaseLabel", "string") { _, this in text(version(this)?.label) }
    type.property("BuildLabel", "string") { _, this in text(version(this)?.build) }
    type.method("int CompareTo(System.Object version)", "int CompareTo(semver value)") { _, this, a in
      if a[0].isNull { return .int(1) }
      guard let one = version(this), let other = version(a[0]) else { throw Failure.engineArgument("version") }
      return .integer(one.compare(other))
    }
    type.staticMethod("int Compare(semver versionA, semver versionB)") { _, a in
      switch (version(a[0]), version(a[1])) {
      case (let one?, let other?): return .integer(one.compare(other))
      case (nil, nil): return .int(0)
      case (let one, _): return .int(one == nil ? -1 : 1)
      }
    }
    type.staticMethod("semver Parse(string version)") { _, a in .object(try parsed(a[0])) }
    type.staticMethod("bool TryParse(string version, ref result)") { _, a in
      let value = a[0].isNull ? nil : SemanticVersionObject.parse(a[0].text)
      try a[1].object(as: ReferenceObject.self)?.set(value.map { .object($0) } ?? .null)
      return .bool(value != nil)
    }
    type.constructor(
      "semver new(string version)", "semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)",
      "semver new(int major, int minor, int patch, string label)", "semver new(int major, int minor, int patch)",
      "semver new(int major, int minor)", "semver new(int major)", "semver new(version version)"
    ) { _, a in .object(try construct(a)) }
  }

  private static func parsed(_ value: Value) throws -> SemanticVersionObject {
    if value.isNull {
      throw Failure.engineArgumentNull("version")
    }
    if value.text.isEmpty { throw Failure.format("version") }
    guard let version = SemanticVersionObject.parse(value.text) else { throw Failure.format("Input string was not in a correct format.") }
    return version
  }

  private static func construct(_ a: [Value]) throws -> SemanticVersionObject {
    if a.count == 1, let version = a[0].object(as: VersionObject.self) {
      guard version.part(3) <= 0 else { throw Failure.engineArgument("version") }
      return SemanticVersionObject(version.part(0), version.part(1), max(0, version.part(2)))
    }
    if a.count == 1, a[0].object == nil, case .string = a[0] { return try parsed(a[0]) }
    if a.count == 1, a[0].isNull { return try parsed(a[0]) }
    let numbers = a.prefix(3).map(\.intValue)
    for (name, number) in zip(["major", "minor", "patch"], numbers) where number < 0 { throw Failure.engineArgument(name) }
    var (label, build): (String?, String?) = (nil, nil)
    if a.count == 5 {
      (label, build) = (given(a[3]), given(a[4]))
    } else if a.count == 4, let text = given(a[3]) {
      let name = text.prefix { $0 != "+" }
      (label, build) = (name.isEmpty ? nil : String(name), name.count < text.count ? String(text.dropFirst(name.count + 1)) : nil)
    }
    guard label.map(SemanticVersionObject.isLabel) ?? true else { throw Failure.format(a.count == 5 ? "preReleaseLabel" : "label") }
    guard build.map(SemanticVersionObject.isBuild) ?? true else { throw Failure.format(a.count == 5 ? "buildLabel" : "label") }
    return SemanticVersionObject(
      numbers[0], numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0, label: label, build: build)
  }

  private static func given(_ value: Value) -> String? { value.isNull || value.text.isEmpty ? nil : value.text }
}
