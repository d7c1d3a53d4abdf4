import PowerShellRuntime

/// A Describe or Context block, with what stands in it.
final class PesterBlock {
  enum Item {
    case block(PesterBlock)
    case test(PesterTest)
  }
  let name: String
  /// Describe, Context, or the file itself.
  let kind: String
  let body: ScriptBlock?
  weak var parent: PesterBlock?
  var items: [Item] = []
  var beforeAll: [ScriptBlock] = []
  var afterAll: [ScriptBlock] = []
  var beforeEach: [ScriptBlock] = []
  var afterEach: [ScriptBlock] = []
  let tags: [String]
  let isSkipped: Bool
  /// Variables of -ForEach.
  var data: [(String, Value)]

  init(_ name: String, kind: String, body: ScriptBlock?, parent: PesterBlock?, tags: [String] = [], isSkipped: Bool = false, data: [(String, Value)] = []) {
    (self.name, self.kind, self.body, self.parent) = (name, kind, body, parent)
    (self.tags, self.isSkipped, self.data) = (tags, isSkipped || (parent?.isSkipped ?? false), data)
  }

  var allTags: [String] { tags + (parent?.allTags ?? []) }
  var path: [String] { (parent?.path ?? []) + (kind == "File" ? [] : [name]) }
  var tests: [PesterTest] {
    items.flatMap { item -> [PesterTest] in
      switch item {
      case .block(let block): block.tests
      case .test(let test): [test]
      }
    }
  }
}

final class PesterTest {
  enum Result: String { case passed = "Passed", failed = "Failed", skipped = "Skipped", inconclusive = "Inconclusive", notRun = "NotRun" }
  let name: String
  let body: ScriptBlock
  unowned let block: PesterBlock
  let tags: [String]
  var isSkipped: Bool
  let data: [(String, Value)]
  var result = Result.notRun
  var message = ""
  var place = ""
  var error: ErrorRecordObject?
  var milliseconds = 0

  init(_ name: String, _ body: ScriptBlock, in block: PesterBlock, tags: [String], isSkipped: Bool, data: [(String, Value)]) {
    (self.name, self.body, self.block, self.tags, self.data) = (name, body, block, tags, data)
    self.isSkipped = isSkipped || block.isSkipped
  }

  var expandedPath: String { (block.path + [name]).joined(separator: ".") }
}

/// A command that Mock stands for, in a block or test and what is inside it.
final class PesterMock {
  struct Behavior {
    let body: ScriptBlock
    let filter: ScriptBlock?
    let isVerifiable: Bool
  }
  let command: String
  var behaviors: [Behavior] = []
  /// The arguments of each call, and the test that it happened in.
  var calls: [(bound: DictionaryObject, test: PesterTest?, block: PesterBlock?)] = []
  var verified: Set<Int> = []
  let scope: Scope
  /// What the mock stands for.
  var original: CommandInfo?
  init(_ command: String, scope: Scope) { (self.command, self.scope) = (command, scope) }
}
