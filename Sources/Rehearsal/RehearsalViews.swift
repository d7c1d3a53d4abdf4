import PowerShellFormatting
import PowerShellRuntime

/// How calls and changes are shown.
enum RehearsalViews {
  static func register(in views: ViewTable) {
    views.add("Rehearsal.Change", .paragraph { change, session in
      let value = reader(change, session)
      let head = [value("Number"), value("Command"), value("Target")].compactMap { $0?.text }.joined(separator: "  ")
      return [head] + (value("Changes").map { session.enumerated($0) } ?? []).map { colored($0.text) }
    })
    views.add("Rehearsal.Difference", .paragraph { difference, session in
      let value = reader(difference, session)
      let object = value("Object")?.text ?? ""
      return (value("Changes").map { session.enumerated($0) } ?? []).map { colored(object + ": " + $0.text) }
    })
    views.add("Rehearsal.Finding", .paragraph { finding, session in
      let value = reader(finding, session)
      func text(_ name: String) -> String { value(name)?.text ?? "" }
      return ["\(text("File")):\(text("Line")):\(text("Column")): \(text("Severity")): \(text("Message")) [\(text("Rule"))]"]
    })
    views.add("Rehearsal.Call", .paragraph { call, session in
      let value = reader(call, session)
      func text(_ name: String) -> String { value(name)?.text ?? "" }
      var lines = ["Call to \(text("To")) from \(text("From"))"]
      for hop in value("Hops").map({ session.enumerated($0) }) ?? [] {
        let value = reader(hop, session)
        func part(_ name: String) -> String { value(name)?.text ?? "" }
        lines.append("  \(part("Passed") == "True" ? "ok" : "--") " + part("Name") + String(repeating: " ", count: max(1, 13 - part("Name").count)) + part("Detail"))
      }
      if text("Answered") != "True" {
        lines.append("Not answered: \(text("Reason"))" + (text("Code").isEmpty ? "" : " (code \(text("Code")), subcode \(text("Subcode")))"))
        lines.append("Mend it with: \(text("Remedy"))")
      }
      return lines
    })
  }

  /// Reads the properties of an object.
  private static func reader(_ object: Value, _ session: Session) -> (String) -> Value? {
    { name in (try? session.propertyValue(name, of: object)) ?? nil }
  }

  /// A change as a line of a diff: what is made in green, what goes in red, what becomes another in yellow.
  private static func colored(_ change: String) -> String {
    let what = change.components(after: ": ")
    let (sign, color) = what.hasPrefix("created") ? ("+", "32") : what.hasPrefix("removed") ? ("-", "31") : ("~", "33")
    return "  \u{1B}[\(color)m\(sign) \(change)\u{1B}[0m"
  }
}

extension String {
  /// What stands behind the first `mark`.
  fileprivate func components(after mark: String) -> Substring { range(of: mark).map { self[$0.upperBound...] } ?? self[...] }
}
