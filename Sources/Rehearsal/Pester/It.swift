import PowerShellRuntime

/// It: a test.
final class It: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("It", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "It", "A test.", [
      CmdletParameter("Name", "string", position: 0, mandatory: true), CmdletParameter("Test", "scriptblock", position: 1),
      CmdletParameter("ForEach", "object[]", aliases: ["TestCases"], allowsNull: true, allowsEmpty: true), CmdletParameter("Tag", "string[]", aliases: ["Tags"]),
      CmdletParameter("Pending", "switch"), CmdletParameter("Skip", "switch"), CmdletParameter("AllowNullOrEmptyForEach", "switch"),
    ], make: { It() })
  }

  override func process() throws {
    guard let block = PesterRun.of(session)?.reading else {
      throw failure("It can only be used inside Describe or Context.", id: "PesterItOutsideDescribe", .InvalidOperation, type: "System.InvalidOperationException")
    }
    guard let body = self.block("Test") else {
      throw failure("No test script block is provided. (Have you put the open curly brace on the next line?)", id: "It", .InvalidArgument, type: "System.ArgumentException")
    }
    for data in dataItems() {
      block.items.append(.test(PesterTest(
        expanded(string("Name") ?? "", block.data.isEmpty ? data : data + block.data), body, in: block, tags: strings("Tag"), isSkipped: flag("Skip") || flag("Pending"), data: data)))
    }
  }
}
