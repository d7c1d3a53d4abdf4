import PowerShellRuntime

/// Context: a block inside a block.
final class Context: Describe {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Context", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Context", "A group of tests inside another.", parameters(), make: { Context() })
  }
}
