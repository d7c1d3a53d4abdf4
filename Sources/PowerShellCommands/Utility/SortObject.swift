import PowerShellFormatting
import PowerShellRuntime

/// Sort-Object.
final class SortObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Sort-Object", "Sorts objects by their properties.", defaultSet: "Default", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("Descending", "switch"), CmdletParameter("Unique", "switch"), CmdletParameter("CaseSensitive", "switch"),
      CmdletParameter("Culture", "string"), CmdletParameter("Stable", "switch", set: "Default"),
      CmdletParameter("Top", "int", mandatory: true, set: "Top", range: 1...Int(Int32.max)), CmdletParameter("Bottom", "int", mandatory: true, set: "Bottom", range: 1...Int(Int32.max)),
    ], make: { SortObject() })
  }
  private var items: [Value] = []
  override func process() throws {
    if let value = value("InputObject"), !value.isNull { items.append(value) }
  }

  /// The value to sort by; an expression that fails is told of and counts as null.
  private func key(_ property: FormatProperty, of item: Value) throws -> Value? {
    do { return try PropertyExpression.value(property, of: item, session, records: false) } catch Unwind.error(let error) {
      try writeError(error.record.exception.message, id: "ExpressionEvaluation", .InvalidResult, type: error.record.exception.type.fullName, target: item)
      return .null
    }
  }

  override func end() throws {
    let keys = try PropertyExpression.parse(value("Property"), session, keys: ["expression", "descending", "ascending"], cmdlet: self)
    let ignoresCase = !flag("CaseSensitive")
    let descending = flag("Descending")
    var rows: [(keys: [Value?], item: Value)] = []
    for item in items {
      rows.append((try keys.isEmpty ? [item] : keys.map { try key($0, of: item) }, item))
    }
    func order(_ left: [Value?], _ right: [Value?]) -> Int {
      for at in left.indices {
        let down = keys.isEmpty ? descending : keys[at].isDescending ?? descending
        switch (left[at], right[at]) {
        case (nil, nil): continue
        // Objects without the property come last either way.
        case (nil, _): return 1
        case (_, nil): return -1
        case (let one?, let other?):
          let result = Comparison.order(one, other, ignoresCase: ignoresCase)
          if result != 0 { return down ? -result : result }
        }
      }
      return 0
    }
    if rows.count <= 16 {
      // Values of several types have no order of their own: which of two is asked about the other matters (List<T>.Sort).
      for next in rows.indices.dropFirst() {
        let row = rows[next]
        var at = next
        while at > 0, order(row.keys, rows[at - 1].keys) < 0 {
          rows[at] = rows[at - 1]
          at -= 1
        }
        rows[at] = row
      }
    } else {
      rows = rows.enumerated().sorted {
        let result = order($0.element.keys, $1.element.keys)
        return result == 0 ? $0.offset < $1.offset : result < 0
      }.map(\.element)
    }
    if flag("Unique") {
      var kept: [(keys: [Value?], item: Value)] = []
      for row in rows where kept.last.map({ order($0.keys, row.keys) != 0 }) ?? true { kept.append(row) }
      rows = kept
    }
    if let top = integer("Top") { rows = Array(rows.prefix(top)) }
    if let bottom = integer("Bottom") { rows = Array(rows.suffix(bottom)) }
    for row in rows { try write(row.item) }
  }
}
