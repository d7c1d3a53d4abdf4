import PowerShellRuntime

/// Describe: a block of tests.
class Describe: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Name", "string", position: 0, mandatory: true), CmdletParameter("Fixture", "scriptblock", position: 1), CmdletParameter("Tag", "string[]", aliases: ["Tags"]),
      CmdletParameter("Skip", "switch"), CmdletParameter("ForEach", "object[]", allowsNull: true, allowsEmpty: true), CmdletParameter("AllowNullOrEmptyForEach", "switch"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Describe", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Describe", "A group of tests.", parameters(), make: { Describe() })
  }

  override func process() throws {
    guard let body = block("Fixture") else {
      throw failure("No test script block is provided. (Have you put the open curly brace on the next line?)", id: "Describe", .InvalidArgument, type: "System.ArgumentException")
    }
    // Outside Invoke-Pester a block runs at once.
    let run = PesterRun.of(session) ?? PesterRun(session) { [weak self] in self?.session.host?.write($0) }
    let isOutermost = run.reading == nil
    if isOutermost { session.extensions[ObjectIdentifier(PesterRun.self)] = run }
    defer { if isOutermost { session.extensions[ObjectIdentifier(PesterRun.self)] = nil } }
    let parent = run.reading
    for data in dataItems() {
      let block = PesterBlock(
        expanded(string("Name") ?? "", data), kind: commandName, body: body, parent: parent, tags: strings("Tag"), isSkipped: flag("Skip"), data: data)
      parent?.items.append(.block(block))
      try run.read(block)
      if isOutermost {
        run.run(block)
        session.host?.write(run.summary(block.tests))
      }
    }
  }
}
