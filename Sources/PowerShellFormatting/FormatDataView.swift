import PowerShellRuntime

/// Shows what the Format cmdlets put out.
final class FormatDataView {
  private let session: Session
  private let views: ViewTable
  private let width: Int
  private let emit: (String) -> Void

  init(_ session: Session, views: ViewTable, width: Int, emit: @escaping (String) -> Void) {
    (self.session, self.views, self.width, self.emit) = (session, views, width, emit)
  }

  private func line(_ text: String) { emit(text + "\n") }

  /// - Parameter sizesByRows: whether the rows decide the widths of all tables of this output; set here by one whose first column has none.
  func show(_ data: FormatData, sizesByRows: inout Bool) throws {
    guard data.shape == .table || data.shape == .list, !data.forces else { return try showApart(data) }
    guard !data.objects.isEmpty else { return }
    if data.shape == .table { try tables(data.objects, data, &sizesByRows) } else { try lists(data.objects, data) }
  }

  /// What other shapes show: scalars end a block of them.
  private func showApart(_ data: FormatData) throws {
    var pending: [Value] = []
    for object in data.objects {
      if object.isFormattedApart, !data.forces {
        if !pending.isEmpty { try show(pending, data) }
        pending = []
        try scalarLine(object)
      } else {
        pending.append(object)
      }
    }
    if !pending.isEmpty { try show(pending, data) }
  }

  /// Shows what stands outside of tables and lists.
  func scalarLine(_ object: Value) throws {
    if let core = object.object(as: FormatCore.self) { return core.value.isFormattedApart ? try scalarLine(core.value) : try showApart(core.value) }
    line(object.object(as: ErrorRecordObject.self).map { ErrorView(session, width: width).text($0) } ?? CellText(session).single(object))
  }

  private func show(_ objects: [Value], _ data: FormatData) throws {
    switch data.shape {
    case .table:
      var sizesByRows = false
      try tables(objects, data, &sizesByRows)
    case .list: try lists(objects, data)
    case .wide: try wide(objects, data)
    case .custom: try groups(objects, data) { try CustomView(session, views: views, width: width, emit: emit, depth: data.depth).show($0, data.columns) }
      line("")
    }
  }

  // MARK: Groups

  private var isLastGroup = true
  /// Whether the group that was shown last ended on a row of a wide view that isn't filled.
  private var endedOnOpenRow = false

  private func groups(_ objects: [Value], _ data: FormatData, _ body: ([Value]) throws -> Void) throws {
    guard let group = data.group else {
      guard data.columns == nil, let own = views.grouping(objects[0], data.shape, session) else { return try body(objects) }
      return try viewGroups(objects, own.label, own.group, body)
    }
    var runs: [(label: String?, key: Value?, objects: [Value])] = []
    for object in objects {
      if object.isFormattedApart, !data.forces {
        if runs.isEmpty { try scalarLine(object) } else { runs[runs.count - 1].objects.append(object) }
        continue
      }
      var value: Value?
      // A key that can't be worked out makes no group, and neither does one that is not there.
      do { value = try property(group, of: object) } catch Unwind.error(let error) { session.record(error.record) }
      guard let last = runs.last else {
        // A null of the first object has no name.
        runs.append((value.map { $0.isNull ? "" : group.label ?? resolvedName(group, object) }, value, [object]))
        continue
      }
      if let value, !(last.key.map { isSameKey(value, $0) } ?? false) {
        runs.append((group.label ?? resolvedName(group, object), value, [object]))
      } else {
        runs[runs.count - 1].objects.append(object)
      }
    }
    for (at, run) in runs.enumerated() {
      isLastGroup = at == runs.count - 1
      if let label = run.label {
        if !endedOnOpenRow { line("") }
        endedOnOpenRow = false
        groupLine("   \(label): \(CellText(session).text(run.key ?? .null, inTable: false))")
      }
      try body(run.objects)
    }
  }

  /// Whether two keys make one group: either is the other one, as the language compares them, or has its text where they can't be
  /// compared (GroupingInfoManager.UpdateGroupingKeyValue).
  private func isSameKey(_ one: Value, _ other: Value) -> Bool {
    if one.isNull || other.isNull { return one.isNull && other.isNull }
    func isEqual(_ left: Value, _ right: Value) -> Bool { !session.isList(left) && (try? session.equals(left, right, ignoresCase: true)) ?? false }
    if isEqual(one, other) || isEqual(other, one) { return true }
    let isComparable = [one, other].allSatisfy { $0.base.stringValue != nil || session.isNumber($0) }
    return !isComparable && CaseFolding.equal((try? session.stringify(one)) ?? "", (try? session.stringify(other)) ?? "")
  }

  /// The groups that a type's own view makes.
  private func viewGroups(_ objects: [Value], _ label: String, _ group: (Value, Session) -> String, _ body: ([Value]) throws -> Void) throws {
    var rest = objects[...]
    while let first = rest.first {
      let text = group(first, session)
      let run = rest.prefix { $0.isFormattedApart || standsApart($0, from: first) || group($0, session) == text }
      line("")
      groupLine("   \(label): \(text)")
      try body(Array(run))
      rest = rest.dropFirst(run.count)
    }
  }

  /// The line above a group, on as many lines of the screen as it needs.
  private func groupLine(_ text: String) { for part in DisplayText.wrap(text, width) { line(DisplayText.withoutTrailingSpaces(part)) } }

  private func resolvedName(_ property: FormatProperty, _ object: Value) -> String {
    guard let name = property.name else { return property.block?.text ?? "" }
    if Wildcard.hasWildcards(name), let found = try? session.properties(of: object).first(where: { Wildcard(name).matches($0.name) })?.name { return found }
    return (try? session.findMember(name, of: object))??.name ?? name
  }

  /// A property's value; nil where the object has none.
  private func property(_ property: FormatProperty, of object: Value) throws -> Value? {
    if let block = property.block {
      let sink = CollectingSink()
      try session.catchingErrors { try session.hidingErrors { try block.invoke(session, item: object, output: sink) } }
      return sink.values.isEmpty ? .null : sink.result
    }
    guard let name = property.name else { return nil }
    guard Wildcard.hasWildcards(name) else { return try session.ownPropertyValue(name, of: object) }
    let pattern = Wildcard(name)
    return try session.properties(of: object).first { pattern.matches($0.name) }?.value
  }

  // MARK: Columns

  /// The columns for the first object: wildcards are resolved, names get the object's own spelling.
  private func columns(_ data: FormatData, _ first: Value, inList: Bool) throws -> [Column] {
    if let columns = data.viewColumns { return columns }
    guard let wanted = data.columns else { return try defaultColumns(first, limit: inList ? nil : 10, inList: inList) }
    let names = try session.properties(of: first).map(\.name)
    return wanted.flatMap { property -> [Column] in
      if let name = property.name, property.block == nil {
        if Wildcard.hasWildcards(name) {
          let pattern = Wildcard(name)
          return names.filter(pattern.matches).map { column($0, property, data) }
        }
        if case .propertySet(let set)?? = (try? session.findMember(name, of: first))?.map(\.body) { return set.map { column($0, property, data) } }
        let resolved = names.first { CaseFolding.equal($0, name) } ?? (try? session.findMember(name, of: first))??.name
        if resolved == nil && inList { return [] }
        return [column(resolved ?? name, property, data)]
      }
      return [column(property.shownLabel, property, data) { object, session in
        do { return try self.property(property, of: object) } catch Unwind.error(let error) {
          session.record(error.record)
          if data.displaysErrors { return .string("#ERR") }
          return nil
        }
      }]
    }
  }

  private func column(_ name: String, _ property: FormatProperty, _ data: FormatData) -> Column {
    column(property.label ?? name, property, data) { object, session in try session.shownValue(name, of: object) }
  }

  private func column(_ label: String, _ property: FormatProperty, _ data: FormatData, value: @escaping (Value, Session) throws -> Value?) -> Column {
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

  private func text(_ column: Column, _ object: Value, inTable: Bool) -> String {
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

  // MARK: Shapes

  /// Whether an object is none of those that the view of a table's first object is for.
  private func standsApart(_ object: Value, from first: Value) -> Bool {
    guard !object.isFormattedApart, let table = views.view(first, session), case .table = table.view else { return false }
    return !views.isView(of: table.name, for: object, own: views.view(object, session)?.name, session)
  }

  /// Shows an object that stands by itself (OutCommandInner.ProcessOutOfBandPayload).
  private func showApart(_ object: Value) throws {
    let columns = try (views.defaultProperties(object, session) ?? session.displayedPropertyNames(of: object)).map { Column($0) }
    line("")
    ListLayout.lines(columns.map { ($0.label, text($0, object, inTable: false)) }, width: width) { session.styled($0, "FormatAccent") }.forEach(line)
    line("")
  }

  private func tables(_ objects: [Value], _ data: FormatData, _ sizesByRows: inout Bool) throws {
    let columns = try columns(data, objects[0], inList: false)
    if columns.isEmpty { return }
    sizesByRows = sizesByRows || data.isAutoSize || columns[0].width == nil
    let byRows = sizesByRows
    // A view's cells are not those of properties: numbers keep their digits.
    let isView = data.columns == nil && views.view(objects[0], session) != nil
    // The first of all objects says how columns stand, in all groups.
    let alignments = columns.map { column -> Alignment in
      column.alignment ?? (CellText.isRightAligned(((try? column.value(objects[0], session)) ?? nil) ?? .null) ? .right : .left)
    }
    try groups(objects, data) { objects in
      let rows: [[String]?] = objects.map { object in
        object.isFormattedApart && !data.forces || isView && standsApart(object, from: objects[0]) ? nil : columns.map { text($0, object, inTable: !isView) }
      }
      var widths = columns.map { byRows ? nil : $0.width }
      if isView, !byRows { TableLayout.giveRestToLast(&widths, width: width - 1) }
      var layout = TableLayout(labels: columns.map(\.label), widths: widths, alignments: alignments)
      layout.wraps = data.wraps || columns.contains(where: \.wraps)
      layout.hidesHeaders = data.hidesHeaders
      layout.fit(rows.compactMap { $0 }, width: width - 1, sharesRest: !byRows)
      line("")
      layout.header { session.styled($0, "TableHeader") }.forEach(line)
      for (object, row) in zip(objects, rows) {
        guard let row else {
          if object.isFormattedApart { try scalarLine(object) } else { try showApart(object) }
          continue
        }
        layout.row(row).forEach(line)
        if data.showsErrors { showErrors(object, data) }
      }
    }
    line("")
  }

  private func lists(_ objects: [Value], _ data: FormatData) throws {
    try groups(objects, data) { objects in
      var isFirst = true
      for object in objects {
        if object.isFormattedApart, !data.forces {
          try scalarLine(object)
          continue
        }
        let columns = try columns(data, object, inList: true)
        // An object without any of the properties that are asked for has an entry of no lines.
        if columns.isEmpty, data.columns == nil { continue }
        if isFirst { line("") }
        isFirst = false
        ListLayout.lines(columns.map { ($0.label, text($0, object, inTable: false)) }, width: width) { session.styled($0, "FormatAccent") }.forEach(line)
        line("")
        if data.showsErrors { showErrors(object, data) }
      }
    }
  }

  private func showErrors(_ object: Value, _ data: FormatData) {
    for property in data.columns ?? [] {
      guard let block = property.block else { continue }
      do { _ = try self.property(property, of: object) } catch {
        // What a throw statement threw is shown by the name that all of it has.
        let isThrown = if case Unwind.error(let error) = error { error.isThrown } else { false }
        line("\(isThrown ? "Exception" : "InvalidArgument"): Failed to evaluate expression \"\(block.text)\".")
      }
    }
  }

  private func wide(_ objects: [Value], _ data: FormatData) throws {
    try groups(objects, data) { objects in
      let column: Column
      if data.columns != nil {
        guard let first = try columns(data, objects[0], inList: false).first else { return }
        column = first
      } else {
        let own = try session.members(of: objects[0], hidden: false)
        // Without a telling name it is the type's own first property, or else the first that the object has.
        guard let name = DisplayName.property(of: objects[0], session) ?? (own.first { $0.kind == .Property } ?? own.first { !$0.isMethod })?.name else { return }
        column = Column(name)
      }
      // Objects of several types stand in one view, each in its own way.
      let texts = objects.map { object in
        let text = text(data.columns == nil ? data.viewColumns?.first ?? views.wide(object, session) ?? column : column, object, inTable: false)
        return text.firstIndex(of: "\n").map { text[..<$0] + "…" } ?? text
      }
      let usable = width - 1
      var count = data.columnCount ?? 2
      if data.isAutoSize {
        let widest = max(1, texts.map { DisplayText.width($0) }.max() ?? 1)
        count = max(1, usable / (widest + 1))
      }
      // What is neither filled nor on the screen is not made.
      count = min(count, max(usable, texts.count))
      // The columns share the screen, its rest going to the first ones (ColumnWidthManager).
      let room = max(count, usable - (count - 1))
      let widths = (0..<count).map { room / count + ($0 < room % count ? 1 : 0) }
      line("")
      for start in stride(from: 0, to: texts.count, by: count) {
        // A row that isn't filled is shown when its group has ended (WideLineOutput's OutCommandInner.WriteLines).
        if start + count > texts.count, !isLastGroup {
          line("")
          endedOnOpenRow = true
        }
        let cells = widths.enumerated().map { at, width in
          DecoratedText.closed(DisplayText.pad(start + at < texts.count ? DisplayText.cut(texts[start + at], width) : "", width, .left, fillsEnd: at < count - 1))
        }
        line(cells.joined(separator: " "))
      }
    }
    line("")
  }
}
