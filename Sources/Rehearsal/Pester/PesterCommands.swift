import PowerShellRuntime

/// Pester 5's words for tests.
enum PesterCommands {
  static let module = "Pester"
  static let version = "5.7.1"
  static let all: [Cmdlet.Type] = [
    AfterAll.self, AfterEach.self, AssertMockCalled.self, BeforeAll.self, BeforeDiscovery.self, BeforeEach.self, Context.self, Describe.self, InModuleScope.self, InvokePester.self,
    InvokePesterMock.self, It.self, MockCommand.self, NewPesterConfiguration.self, SetItResult.self, Should.self,
  ]
}

extension Cmdlet {
  /// The names that a -ForEach makes of a test's or block's name: `<name>` is the value of that variable, `<_>` the item.
  func expanded(_ name: String, _ data: [(String, Value)]) -> String {
    var result = ""
    var rest = Substring(name)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else {
        result += "<"
        continue
      }
      let parts = rest[..<close].split(separator: ".").map(String.init)
      guard let first = parts.first, var value = data.first(where: { CaseFolding.equal($0.0, first) })?.1 else {
        result += "<"
        continue
      }
      for part in parts.dropFirst() { value = ((try? session.propertyValue(part, of: value)) ?? nil) ?? .null }
      result += PesterText.shown(value, session, quotes: false)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The variables of each item of -ForEach or -TestCases; one empty list where neither is given, and no list where they are nothing.
  func dataItems() -> [[(String, Value)]] {
    guard let given = value("ForEach") else { return [[]] }
    if given.isNull { return [] }
    return session.enumerated(given).map { item in
      [("_", item)] + (item.object(as: DictionaryObject.self)?.entries.map { ($0.key.text, $0.value) } ?? [])
    }
  }
}
