import Tenant

/// A plan as one page of HTML that needs nothing else: changes, timeline, and calls before and after as pictures.
public struct PlanPage {
  private let plan: Plan
  private let paths: [CallPath]
  private let violations: [PlanPolicy.Violation]
  private let organisation: String

  public init(_ plan: Plan, organisation: String, paths: [CallPath], violations: [PlanPolicy.Violation]) {
    (self.plan, self.organisation, self.paths, self.violations) = (plan, organisation, paths, violations)
  }

  public var html: String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Plan: \(escaped(plan.script))</title>
    <style>\(PlanPage.style)</style></head><body>
    <header><h1>\(escaped(plan.script))</h1><p>rehearsed against \(escaped(organisation))</p>\(verdict)</header>
    <main>
    \(list("Rules that it breaks", violations.map(\.text), "bad"))
    \(list("Errors", plan.errors, "bad"))
    \(list("Warnings", plan.warnings, "warn"))
    \(changes)
    \(calls)
    \(timeline)
    \(list("Files it would write", plan.files, ""))
    \(list("Files it would remove", plan.removedFiles, ""))
    </main></body></html>

    """
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  private var verdict: String {
    let items = [
      ("\(plan.changeCount)", plan.changeCount == 1 ? "change" : "changes", ""), ("\(plan.groups.count)", plan.groups.count == 1 ? "object" : "objects", ""),
      ("\(plan.warnings.count)", plan.warnings.count == 1 ? "warning" : "warnings", plan.warnings.isEmpty ? "" : "warn"),
      ("\(plan.errors.count)", plan.errors.count == 1 ? "error" : "errors", plan.errors.isEmpty ? "" : "bad"), (PlanPage.duration(Int64(plan.seconds) * 10_000_000), "of waiting", ""),
    ]
    return "<ul class=\"verdict\">" + items.map { "<li class=\"\($0.2)\"><b>\($0.0)</b> \($0.1)</li>" }.joined() + "</ul>"
  }

  private func list(_ title: String, _ items: [String], _ style: String) -> String {
    if items.isEmpty { return "" }
    return "<section><h2>\(title)</h2><ul class=\"\(style)\">" + items.map { "<li>\(escaped($0))</li>" }.joined() + "</ul></section>"
  }

  // MARK: Changes

  private var changes: String {
    if plan.groups.isEmpty { return "<section><h2>Changes</h2><p>Nothing in the organisation would change.</p></section>" }
    let trees = plan.groups.map { group in
      let lines = group.changes.map { change in
        let kind = change.hasPrefix("created") ? "made" : change.hasPrefix("removed") ? "gone" : "other"
        return "<li class=\"\(kind)\">\(beforeAndAfter(change))</li>"
      }
      return "<details open><summary>\(escaped(group.object))</summary><ul class=\"diff\">\(lines.joined())</ul></details>"
    }
    return "<section><h2>Changes</h2>" + trees.joined(separator: "\n") + "</section>"
  }

  /// `licences A -> A, B` with both sides set off.
  private func beforeAndAfter(_ change: String) -> String {
    guard let arrow = change.range(of: " -> ") else { return escaped(change) }
    let before = change[..<arrow.lowerBound]
    // The name of what changes is lower-case words in front of its value.
    return "<span>\(escaped(String(before)))</span> <i>&rarr;</i> <b>\(escaped(String(change[arrow.upperBound...])))</b>"
  }

  // MARK: Time

  private var timeline: String {
    if plan.entries.isEmpty { return "" }
    let rows = plan.entries.map { entry in
      "<tr><td>+\(PlanPage.duration(entry.time - plan.start))</td><td>\(escaped(entry.command))</td><td>\(escaped(entry.target))</td><td>\(entry.details.map { escaped($0.text) }.joined(separator: "<br>"))</td></tr>"
    }
    return "<section><h2>Timeline</h2><table><thead><tr><th>after</th><th>command</th><th>for</th><th>what changes</th></tr></thead><tbody>" + rows.joined(separator: "\n")
      + "</tbody></table></section>"
  }

  /// Minutes and seconds of ticks.
  static func duration(_ ticks: Int64) -> String {
    let seconds = ticks / 10_000_000
    if seconds < 60 { return "\(seconds).\(ticks / 1_000_000 % 10) s" }
    return seconds < 3600 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }

  // MARK: Calls

  private var calls: String {
    if paths.isEmpty { return "" }
    let pictures = paths.map { path in
      "<figure><figcaption>\(escaped(path.title))</figcaption>\(picture(path.before, "before"))\(picture(path.after, "after"))</figure>"
    }
    return "<section><h2>Calls</h2>" + pictures.joined(separator: "\n") + "</section>"
  }

  /// The hops of a call as boxes in rows, so that the last one, where it ends, is seen without scrolling.
  private func picture(_ call: SimulatedCall, _ when: String) -> String {
    let (width, gap, rowHeight, perRow) = (186, 24, 58, 5)
    var shapes = ["<text x=\"0\" y=\"30\" class=\"when\">\(when)</text>"]
    for (at, hop) in call.hops.enumerated() {
      let (x, y) = (60 + at % perRow * (width + gap), at / perRow * rowHeight)
      if at > 0 { shapes.append("<path d=\"M\(x - gap) \(y + 26)h\(gap - 6)\" class=\"line\"/><path d=\"M\(x - 8) \(y + 22)l7 4l-7 4z\" class=\"tip\"/>") }
      shapes.append(
        "<g class=\"\(hop.passed ? "ok" : "fail")\"><title>\(escaped(hop.detail))</title><rect x=\"\(x)\" y=\"\(y + 4)\" width=\"\(width)\" height=\"44\" rx=\"6\"/>"
          + "<text x=\"\(x + 10)\" y=\"\(y + 22)\" class=\"name\">\(hop.passed ? "" : "✕ ")\(escaped(hop.name))</text><text x=\"\(x + 10)\" y=\"\(y + 39)\">\(escaped(short(hop.detail)))</text></g>")
    }
    let ending = call.answeredBy.map { name in "answered by \(name)" + (call.hops.last.map { ": \($0.detail)" } ?? "") } ?? call.reason
    let (right, bottom) = (60 + min(perRow, call.hops.count) * (width + gap), max(1, (call.hops.count + perRow - 1) / perRow) * rowHeight - 6)
    return "<svg viewBox=\"0 0 \(right) \(bottom)\" width=\"\(right)\" height=\"\(bottom)\" role=\"img\" aria-label=\"\(when): \(escaped(ending))\">\(shapes.joined())</svg>"
      + "<p class=\"\(call.answeredBy == nil ? "bad" : "good")\">\(when): \(escaped(ending))</p>"
  }

  /// As much of a text as fits into a box in any common typeface.
  private func short(_ text: String) -> String { text.count <= 22 ? text : text.prefix(21) + "…" }

  private static let style = """
    :root{color-scheme:light dark;--line:#8884;--made:#1a7f37;--gone:#cf222e;--other:#9a6700}
    @media(prefers-color-scheme:dark){:root{--made:#3fb950;--gone:#f85149;--other:#d29922}}
    body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:75rem;padding:1.5rem}
    h1{font-size:1.4rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}header p{margin:.2rem 0 1rem;opacity:.7}
    .verdict{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0;margin:0}
    .verdict li{border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem}.verdict b{font-size:1.2rem}
    .warn{color:var(--other)}.bad{color:var(--gone)}.good{color:var(--made)}
    details{border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.4rem .9rem}summary{cursor:pointer;font-weight:600}
    .diff{list-style:none;margin:.3rem 0;padding:0;font-family:ui-monospace,monospace;font-size:.9rem}
    .diff li::before{display:inline-block;width:1.2rem}.diff i{opacity:.6;font-style:normal}
    .made{color:var(--made)}.made::before{content:"+"}.gone{color:var(--gone)}.gone::before{content:"-"}.other::before{content:"~";color:var(--other)}
    table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
    td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums}
    figure{border:1px solid var(--line);border-radius:8px;margin:.75rem 0;padding:.75rem;overflow-x:auto}figcaption{font-weight:600;margin-bottom:.4rem}
    figure p{margin:.1rem 0 .6rem 3.75rem;font-size:.9rem}
    svg text{font:12px system-ui,sans-serif;fill:currentColor}svg .name{font-weight:600}svg .when{opacity:.7}
    svg rect{fill:none;stroke-width:1.5}.ok rect{stroke:var(--made)}.fail rect{stroke:var(--gone);stroke-dasharray:5 3}.line{stroke:currentColor;opacity:.5}.tip{fill:currentColor;opacity:.5}
    """
}
