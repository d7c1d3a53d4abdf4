import PowerShellRuntime

/// Format-Custom: an object as a class with its properties, nested (FormatViewGenerator_Complex.cs).
struct CustomView {
  private let session: Session
  private let views: ViewTable
  private let width: Int
  private let emit: (String) -> Void
  private let maximumDepth: Int

  init(_ session: Session, views: ViewTable, width: Int, emit: @escaping (String) -> Void, depth: Int) {
    (self.session, self.views, self.width, self.emit, maximumDepth) = (session, views, width, emit, depth)
  }

  /// Writes a line, broken at words where it is too long.
  private func line(_ indentation: Int, _ text: String) {
    // Deeper levels are not moved further than the screen is wide.
    let indent = String(repeating: "  ", count: min(indentation, width / 2))
    for part in DisplayText.wrap(text, max(1, width - 1 - indent.count)) { emit(DisplayText.withoutTrailingSpaces(indent + part) + "\n") }
  }

  func show(_ objects: [Value], _ columns: [FormatProperty]?) throws {
    // What has no properties has nothing to show.
    guard try objects.contains(where: { try columns != nil || isScalar($0) || elements(of: $0) != nil || views.view($0, session) != nil || !session.properties(of: $0).isEmpty }) else { return }
    line(0, "")
    for object in objects {
      try show(object, columns)
      line(0, "")
    }
  }

  private func show(_ object: Value, _ columns: [FormatProperty]?) throws {
    if columns == nil, let own = views.view(object, session) {
      switch own.view {
      case .lines(let make), .paragraph(let make): return make(object, session).forEach { line(0, $0) }
      case .text(let make), .page(let make): return line(0, make(object, session))
      case .table, .list: break
      }
    }
    if isScalar(object) { return line(0, CellText(session).single(object)) }
    if let items = elements(of: object) { return try list(items, 0, depth: 0) }
    try open(object, 0, depth: 0, columns)
  }

  /// What is shown as text, and not by its properties (DefaultScalarTypes).
  private func isScalar(_ value: Value) -> Bool {
    switch value.base {
    case .object(let object): object is NumberObject || object is EnumObject || object is SecureStringObject
    default: true
    }
  }

  private func elements(of value: Value) -> [Value]? {
    if let table = value.object(as: DictionaryObject.self) { return table.entries.map { .object(DictionaryEntryObject($0.key, $0.value)) } }
    return session.isList(value) ? session.enumerated(value) : nil
  }

  /// - Parameter deepest: how deep the column goes that the object is in, where it says so.
  private func open(_ object: Value, _ indentation: Int, depth: Int, _ columns: [FormatProperty]?, deepest: Int? = nil) throws {
    let name = session.typeNames(of: object).first ?? "PSObject"
    line(indentation, "class " + (name.split(separator: ".").last.map(String.init) ?? name))
    line(indentation, "{")
    for (name, value, limit) in try properties(object, columns) {
      if let items = elements(of: value) {
        line(indentation + 1, "\(name) = ")
        try list(items, indentation + 2, depth: depth + 1)
      } else if isScalar(value) || depth >= limit ?? deepest ?? maximumDepth {
        line(indentation + 1, "\(name) = \(CellText(session).text(value, inTable: false))")
      } else {
        line(indentation + 1, "\(name) = ")
        try open(value, indentation + 2, depth: depth + 1, nil, deepest: limit ?? deepest)
      }
    }
    line(indentation, "}")
  }

  /// The properties with their values, and how deep they go where their column says so.
  private func properties(_ object: Value, _ columns: [FormatProperty]?) throws -> [(String, Value, Int?)] {
    let all = try session.properties(of: object)
    guard let columns else {
      return try session.displayedPropertyNames(of: object).compactMap { name in all.first { $0.name == name }.map { ($0.name, $0.value, nil) } }
    }
    return try columns.flatMap { column -> [(String, Value, Int?)] in
      if let block = column.block { return [(column.shownLabel, try session.hidingErrors { try block.valueInOwnScope(session, item: object) }, column.depth)] }
      let pattern = Wildcard(column.name ?? "*")
      return all.filter { pattern.matches($0.name) }.map { ($0.name, $0.value, column.depth) }
    }
  }

  private func list(_ items: [Value], _ indentation: Int, depth: Int) throws {
    line(indentation, "[")
    let limit = CellText(session).enumerationLimit
    for (index, item) in items.enumerated() {
      if limit >= 0, index == limit {
        line(indentation + 1, "…")
        break
      }
      if isScalar(item) || depth >= maximumDepth {
        line(indentation + 1, CellText(session).text(item, inTable: false))
      } else if let inner = elements(of: item) {
        line(indentation + 1, "")
        try list(inner, indentation + 2, depth: depth + 1)
      } else {
        try open(item, indentation + 1, depth: depth + 1, nil)
      }
    }
    line(indentation, "]")
    line(indentation, "")
  }
}
