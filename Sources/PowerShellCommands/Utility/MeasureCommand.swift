import PowerShellRuntime

/// Measure-Command.
final class MeasureCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Measure-Command", "Measures how long a script block takes.", [
      CmdletParameter("InputObject", "PSObject", byValue: true), CmdletParameter("Expression", "scriptblock", position: 0, mandatory: true),
    ], make: { MeasureCommand() })
  }
  private var total: Int64 = 0
  override func process() throws {
    guard let block = block("Expression") else { return }
    let start = Session.currentTicks()
    if let input = value("InputObject") { try block.invoke(session, item: input, output: NullSink.shared) } else { try block.invokeInPlace(session, output: NullSink.shared) }
    total += Session.currentTicks() - start
  }
  override func end() throws { try write(TimeSpanObject(ticks: total)) }
}
