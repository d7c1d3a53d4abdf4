import PowerShellFormatting
import PowerShellRuntime

/// How calls and changes are shown.
enum RehearsalViews {
  static func register(in views: ViewTable) {
    views.add("Rehearsal.Change", .table([
      Column("Number", width: 6, alignment: .right), Column("Command", width: 38, alignment: .left), Column("Target", width: 36, alignment: .left),
      Column("Changes", alignment: .left),
    ]))
    views.add("Rehearsal.Call", .lines { call, session in
      func text(_ name: String) -> String { ((try? session.propertyValue(name, of: call)) ?? nil)?.text ?? "" }
      var lines = ["Call to \(text("To")) from \(text("From"))"]
      for hop in ((try? session.propertyValue("Hops", of: call)) ?? nil).map({ session.enumerated($0) }) ?? [] {
        func part(_ name: String) -> String { ((try? session.propertyValue(name, of: hop)) ?? nil)?.text ?? "" }
        lines.append("  \(part("Passed") == "True" ? "ok" : "--") " + part("Name") + String(repeating: " ", count: max(1, 13 - part("Name").count)) + part("Detail"))
      }
      if text("Answered") != "True" {
        lines.append("Not answered: \(text("Reason")) (code \(text("Code")), subcode \(text("Subcode")))")
        lines.append("Mend it with: \(text("Remedy"))")
      }
      return lines
    })
  }
}
