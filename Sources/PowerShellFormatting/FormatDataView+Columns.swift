import PowerShellRuntime

/// The columns of a table, and the entries of a list, that the objects' properties make.
extension FormatDataView {
  /// The columns for the first object: wildcards are resolved, names get the object's own spelling.
  func columns(_ first: Value, inList: Bool) throws -> [Column] {
    if let columns = data.viewColumns { return columns }
    guard let wanted = data.columns else { return try defaultColumns(first, limit: inList ? nil : 10, inList: inList) }
    let names = try session.properties(of: first).map(\.name)
    return wanted.flatMap { property -> [Column] in
      if let name = property.name, property.block == nil {
        if Wildcard.hasWildcards(name) {
          let pattern = Wildcard(name)
          return names.filter(pattern.matches).map { column($0, property) }
        }
        if case .propertySet(let set)?? = (try? session.findMember(name, of: first))?.map(\.body) { return set.map { column($0, property) } }
        let resolved = names.first { CaseFolding.equal($0, name) } ?? (try? session.findMember(name, of: first))??.name
        if resolved == nil && inList { return [] }
        return [column(resolved ?? name, property)]
      }
      return [column(property.shownLabel, property) { object, session in
        do { return try self.property(property, of: object) } catch Unwind.error(let error) {
          session.record(error.record)
          if self.data.displaysErrors { return .string("#ERR") }
          return nil
        }
      }]
    }
  }

  private func column(_ name: String, _ property: FormatProperty) -> Column {
    column(property.label ?? name, property) { object, session in try session.shownValue(name, of: object) }
  }

  private func column(_ label: String, _ property: FormatProperty, value: @escaping (Value, Session) throws -> Value?) -> Column {
    Column(
      label, width: property.width, alignment: property.alignment, formatString: property.formatString, formatFailure: data.displaysErrors ? "#FMTERR" : nil,
      value: value)
  }

  private func defaultColumns(_ value: Value, limit: Int?, inList: Bool) throws -> [Column] {
    if let own = views.view(value, session) {
      switch own.view {
      case .table(let columns, _, _) where !inList: return columns
      case .list(let columns) where inList: return columns
      default: break
      }
    }
    if !inList, let columns = views.table(value, session) { return columns }
    if inList, let columns = views.list(value, session) { return try columns.filter { try $0.value(value, session) != nil } }
    let names = try views.defaultProperties(value, session) ?? session.displayedPropertyNames(of: value)
    return (limit.map { Array(names.prefix($0)) } ?? names).map { Column($0) }
  }

  func text(_ column: Column, _ object: Value, inTable: Bool) -> String {
    guard let value = (try? column.value(object, session)) ?? nil else { return "" }
    if let format = column.formatString {
      // What is no format shows the value as it is (FormatStringInfo in PSObjectHelper.FormatField).
      let isComposite = format.contains("{0")
      // Of a list each element is put into the format, and all of them into a composite one at once.
      if value.object is ArrayObject || value.object is ListObject {
        let texts = try? session.enumerated(value).map { isComposite ? try session.stringify($0) : try session.formatted($0, format) }.joined(separator: " ")
        if let texts, let made = isComposite ? try? session.formatted(composite: format, .string(texts)) : texts { return made }
      }
      let made = isComposite ? try? session.formatted(composite: format, value) : format.contains { "{}".contains($0) } ? nil : try? session.formatted(value, format)
      if let text = made ?? column.formatFailure { return text }
    }
    return CellText(session).text(value, inTable: inTable)
  }
}
