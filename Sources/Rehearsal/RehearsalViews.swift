import PowerShellFormatting
import PowerShellRuntime

/// How calls and changes are shown.
enum RehearsalViews {
  static func register(in views: ViewTable) {
    views.add("Rehearsal.Change", .lines { change, session in
      func value(_ name: String) -> Value? { (try? session.propertyValue(name, of: change)) ?? nil }
      let head = [value("Number"), value("Command"), value("Target")].compactMap { $0?.text }.joined(separator: "  ")
      return [head] + (value("Changes").map { session.enumerated($0) } ?? []).map { colored($0.text) }
    })
    views.add("Rehearsal.Difference", .lines { difference, session in
      func value(_ name: String) -> Value? { (try? session.propertyValue(name, of: difference)) ?? nil }
      let object = value("Object")?.text ?? ""
      return (value("Changes").map { session.enumerated($0) } ?? []).map { colored(object + ": " + $0.text) }
    })
    views.add("Rehearsal.Finding", .lines { finding, session in
      func text(_ name: String) -> String { ((try? session.propertyValue(name, of: finding)) ?? nil)?.text ?? "" }
      return ["\(text("File")):\(text("Line")):\(text("Column")): \(text("Severity")): \(text("Message")) [\(text("Rule"))]"]
    })
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
