import PowerShellFormatting
import PowerShellRuntime

/// Sort-Object.
final class SortObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Sort-Object", "Sorts objects by their properties.", defaultSet: "Default", [
      CmdletParameter("Stable", "switch", set: "Default"), CmdletParameter("Descending", "switch"), CmdletParameter("Unique", "switch"),
      CmdletParameter("Top", "int", mandatory: true, set: "Top", range: 1...Int(Int32.max)),
      CmdletParameter("Bottom", "int", mandatory: true, set: "Bottom", range: 1...Int(Int32.max)),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("Culture", "string"), CmdletParameter("CaseSensitive", "switch"),
    ], make: { SortObject() })
  }
  private var items: [Value] = []
  override func process() throws {
    if let value = value("InputObject"), !value.isNull { items.append(value) }
  }

  /// The properties by which objects of the first one's type are sorted (OrderByProperty.GetDefaultKeyPropertySet).
  private var defaultKey: Value? {
    guard let first = items.first else { return nil }
    return session.typeNames(of: first).lazy.compactMap { [session] in session.typeData[$0.lowercased()]?.keyProperties }.first.map { .strings($0) }
  }

  /// A name with wildcards as the names of the objects' properties that fit, in the order of the alphabet (OrderByProperty.ExpandExpressions).
  private func expanded(_ property: FormatProperty) throws -> [Key] {
    guard let name = property.name, Wildcard.hasWildcards(name) else { return [Key(property: property, isOfPattern: false)] }
    var seen: Set<String> = []
    return try items.flatMap { try PropertyExpression.values(property, of: $0, session).map(\.name) }.filter { seen.insert($0.lowercased()).inserted }.sorted { $0.lowercased() < $1.lowercased() }.map { name in
      var one = property
      one.name = name
      return Key(property: one, isOfPattern: true)
    }
  }

  private struct Key {
    let property: FormatProperty
    /// An object that lacks a property which a pattern named counts as one that has a null there.
    let isOfPattern: Bool
  }

  /// The keys where all are 32-bit integers.
  private static func wholeNumbers(_ keys: [Value?]) -> [Int32]? {
    var numbers: [Int32] = []
    numbers.reserveCapacity(keys.count)
    for key in keys {
      guard case .int(let number)? = key else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  override func end() throws {
    let keys = try PropertyExpression.parse(value("Property") ?? defaultKey, session, keys: ["expression", "descending", "ascending"], cmdlet: self).flatMap(expanded)
    let ignoresCase = !flag("CaseSensitive")
    let descending = flag("Descending")
    // The keys of all rows one behind the other: rows are sorted by their numbers.
    let width = max(1, keys.count)
    var sortKeys: [Value?] = []
    sortKeys.reserveCapacity(items.count * width)
    for item in items {
      if keys.isEmpty { sortKeys.append(item) } else { for one in keys { sortKeys.append(try PropertyExpression.key(one.property, of: item, self) ?? (one.isOfPattern ? .null : nil)) } }
    }
    let directions = keys.isEmpty ? [descending] : keys.map { $0.property.isDescending ?? descending }
    func order(_ left: Int, _ right: Int) -> Int {
      for at in 0..<width {
        switch (sortKeys[left * width + at], sortKeys[right * width + at]) {
        case (nil, nil): continue
        // Objects without the property come last either way.
        case (nil, _): return 1
        case (_, nil): return -1
        case (let one?, let other?):
          let result = Comparison.order(one, other, ignoresCase: ignoresCase, in: session)
          if result != 0 { return directions[at] ? -result : result }
        }
      }
      return 0
    }
    var rows = Array(items.indices)
    if flag("Stable") || has("Top") || has("Bottom") {
      rows.sort {
        let result = order($0, $1)
        return result == 0 ? $0 < $1 : result < 0
      }
    } else if width == 1, let whole = SortObject.wholeNumbers(sortKeys) {
      // Integers need no look at their types at each comparison.
      let isReversed = directions[0]
      rows.introspectiveSort { left, right in
        let (one, other) = isReversed ? (whole[right], whole[left]) : (whole[left], whole[right])
        return one == other ? 0 : one < other ? -1 : 1
      }
    } else {
      rows.introspectiveSort(order)
    }
    if flag("Unique") {
      var kept: [Int] = []
      for row in rows where kept.last.map({ order($0, row) != 0 }) ?? true { kept.append(row) }
      rows = kept
    }
    if let top = integer("Top") { rows = Array(rows.prefix(top)) }
    if let bottom = integer("Bottom") { rows = Array(rows.suffix(bottom)) }
    for row in rows { try write(items[row]) }
  }
}
