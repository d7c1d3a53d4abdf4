import PowerShellRuntime
import TeamsCommands
import Tenant

/// What a line would change in the organisation: it runs, and everything is taken back.
public enum Preview {
  public static func lines(of text: String, in shell: Shell) -> [String] {
    let session = shell.session
    let tenant = ServiceConnection.of(session).tenant
    // Nothing of it gets into a sandbox.
    let observer = tenant.observer
    tenant.observer = nil
    defer { tenant.observer = observer }
    let count = tenant.journal.count
    let errors = session.errors.elements
    let output = CollectingSink()
    var refusal: String?
    shell.withoutShowing {
      do {
        // In a scope of its own, so that no variable changes.
        let block = try session.scriptBlock(text)
        try session.catchingErrors { try block.call(session, arguments: [], input: nil, output: output) }
      } catch Unwind.error(let error) {
        refusal = error.record.text
      } catch {}
    }
    let entries = tenant.journal.dropFirst(count)
    let lines = entries.flatMap { entry in entry.details.map { "  \($0.object): \($0.change)" } }
    tenant.undo(downTo: count)
    let failed = refusal ?? session.errors.elements.first.flatMap { $0.object === errors.first?.object ? nil : $0.text }
    session.errors.elements = errors
    if lines.isEmpty { return [failed.map { "It would fail: \($0)" } ?? "It would change nothing in the organisation."] }
    return ["It would change:"] + lines + (failed.map { ["and fail: \($0)"] } ?? [])
  }
}
