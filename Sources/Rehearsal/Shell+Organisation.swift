import PowerShellRuntime
import TeamsCommands
import Tenant

/// The organisation and the time of a shell.
extension Shell {
  public var tenant: Tenant { ServiceConnection.of(session).tenant }

  /// Rehearses on an organisation.
  public func use(_ tenant: Tenant) { ServiceConnection.attach(tenant, to: session) }

  /// Rehearses on a copy of another shell's organisation, at the same time and signed in as it is.
  func useCopy(of other: Shell) throws {
    use(try TenantFile.read(TenantFile.write(other.tenant)))
    clock.moved = other.clock.moved
    ServiceConnection.of(session).signIns = ServiceConnection.of(other.session).signIns
  }

  /// Lets scripts go on behind cmdlets that are not modelled.
  public func unmodelledOnlyWarns() { ServiceConnection.of(session).unmodelledOnlyWarns = true }

  /// Starts the clock at a date and time, as PowerShell reads it.
  ///
  /// - Returns: false where the text is none.
  public func setClock(_ text: String) -> Bool {
    let quoted = text.replacing("'", with: "''")
    guard let value = try? session.scriptBlock("[datetime]'\(quoted)'").invokeCollecting(session, arguments: []).first,
      let date = value.object as? DateTimeObject
    else { return false }
    clock.moved += date.ticks - clock.ticks
    return true
  }

  /// The objects of a file that Export-Csv, Export-Clixml or ConvertTo-Json wrote.
  ///
  /// - Returns: nil where the file cannot be read.
  /// - Throws: `Refusal` where it holds no objects.
  public static func exportedRows(_ file: String) throws -> [ExportedRow]? {
    guard let bytes = Disk.read(file) else { return nil }
    let text = FileText.decode(bytes)
    if ["{", "["].contains(text.first { !$0.isWhitespace }) {
      do { return try ExportedRow.read(text) } catch { throw Refusal("\(file) is no JSON of objects.") }
    }
    let shell = Shell(isCore: true, output: { _ in })
    (shell.session.files as? OverlayFileSystem)?.readsDisk = true
    let isClixml = text.contains("schemas.microsoft.com/powershell")
    // Where a comma divides decimals, lists are divided by semicolons.
    let head = text.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("#") && !$0.lowercased().hasPrefix("sep=") } ?? ""
    let delimiter = [";", "\t"].first { mark in head.contains(mark) && !head.contains(",") } ?? ","
    let reader = isClixml ? "Import-Clixml" : "Import-Csv -Delimiter '\(delimiter)'"
    let path = file.hasPrefix("/") ? file : Disk.currentDirectory() + "/" + file
    let script = "\(reader) -LiteralPath '\(path.replacing("'", with: "''"))' -ErrorAction Stop | ConvertTo-Json -Depth 4"
    do {
      guard let json = try shell.session.scriptBlock(script).invokeCollecting(shell.session, arguments: []).first else { return [] }
      return try ExportedRow.read(json.text)
    } catch {
      throw Refusal("\(file) is neither a CSV file nor CLIXML nor JSON with objects.")
    }
  }
}
