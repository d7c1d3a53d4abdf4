import PowerShellRuntime

/// Format-Custom: an object as a class with its properties, nested.
struct CustomView {
  private let session: Session
  private let emit: (String) -> Void
  private let depth: Int
  init(_ session: Session, emit: @escaping (String) -> Void, depth: Int) {
    (self.session, self.emit, self.depth) = (session, emit, depth)
  }

  private func line(_ level: Int, _ text: String) {
    emit(DisplayText.withoutTrailingSpaces(String(repeating: "  ", count: level) + text) + "\n")
  }

  func show(_ objects: [Value], _ columns: [FormatProperty]?) throws {
    line(0, "")
    for object in objects {
      try open(object, 0, columns)
      line(0, "")
    }
  }

  private func open(_ object: Value, _ level: Int, _ columns: [FormatProperty]?) throws {
    let name = session.typeNames(of: object).first ?? "Object"
    line(level, "class " + (name.split(separator: ".").last.map(String.init) ?? name))
    line(level, "{")
    for (name, value) in try properties(object, columns) { try show(name, value, level + 1) }
    line(level, "}")
  }

  private func properties(_ object: Value, _ columns: [FormatProperty]?) throws -> [(String, Value)] {
    let all = try session.properties(of: object).map { ($0.name, $0.value) }
    guard let columns else { return try session.displayedPropertyNames(of: object).compactMap { name in all.first { $0.0 == name } } }
    return try columns.flatMap { column -> [(String, Value)] in
      if let block = column.block { return [(column.shownLabel, try block.value(session, item: object))] }
      let pattern = Wildcard(column.name ?? "*")
      return all.filter { pattern.matches($0.0) }
    }
  }

  private func show(_ name: String, _ value: Value, _ level: Int) throws {
    if session.isList(value) {
      line(level, "\(name) = ")
      line(level + 1, "[")
      for element in session.enumerated(value) { try element1(element, level + 2) }
      line(level + 1, "]")
      line(level, "")
      return
    }
    if let custom = value.object as? CustomObject, level <= depth {
      line(level, "\(name) = ")
      try open(.object(custom), level + 1, nil)
      return
    }
    line(level, "\(name) = \(CellText(session).text(value, inTable: false))")
  }

  private func element1(_ value: Value, _ level: Int) throws {
    if value.object is CustomObject, level <= depth { return try open(value, level, nil) }
    line(level, CellText(session).text(value, inTable: false))
  }
}
