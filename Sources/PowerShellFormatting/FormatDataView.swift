import PowerShellRuntime

/// Shows what a Format cmdlet puts out: the entries of lists and the rows of fixed widths as they come, the rows of other tables once all of
/// a group are there, though their cells are made as they come.
final class FormatDataView {
  let session: Session
  let views: ViewTable
  private let width: Int
  let data: FormatData
  private let emit: (String) -> Void
  /// Whether the rows decide the widths of all tables of this output; so they do from a table on whose first column has none.
  private(set) var sizesByRows: Bool

  init(_ session: Session, views: ViewTable, width: Int, data: FormatData, sizesByRows: Bool = false, emit: @escaping (String) -> Void) {
    (self.session, self.views, self.width, self.data, self.sizesByRows, self.emit) = (session, views, width, data, sizesByRows, emit)
  }

  private func line(_ text: String) { emit(text + "\n") }

  /// The objects of wide and custom views, which are shown all at once.
  private var waiting: [Value] = []

  /// Takes the next object of the cmdlet.
  func take(_ object: Value) throws {
    switch data.shape {
    case .table: try takeRow(object)
    case .list: try takeEntry(object)
    case .wide, .custom: waiting.append(object)
    }
  }

  /// Shows what is left when there are no more objects.
  func finish() throws {
    try flushRows()
    if table != nil { line("") }
    try showWaiting()
  }

  private func isApart(_ object: Value) -> Bool { object.isFormattedApart && !data.forces }

  /// Wide and custom views: scalars end a block of them.
  private func showWaiting() throws {
    var pending: [Value] = []
    for object in waiting {
      if isApart(object) {
        if !pending.isEmpty { try show(pending) }
        pending = []
        try scalarLine(object)
      } else {
        pending.append(object)
      }
    }
    if !pending.isEmpty { try show(pending) }
  }

  /// Shows what stands outside of tables and lists.
  func scalarLine(_ object: Value) throws {
    if let core = object.object(as: FormatCore.self) { return core.value.isFormattedApart ? try scalarLine(core.value) : try showApart(core.value) }
    line(object.object(as: ErrorRecordObject.self).map { ErrorView(session, width: width).text($0) } ?? CellText(session).single(object))
  }

  private func show(_ objects: [Value]) throws {
    if data.shape == .wide { return try wide(objects) }
    try groups(objects) { try CustomView(session, views: views, width: width, emit: emit, depth: data.depth).show($0, data.columns) }
    line("")
  }

  // MARK: Groups

  private var isLastGroup = true
  /// Whether the group that was shown last ended on a row of a wide view that isn't filled.
  private var endedOnOpenRow = false

  private func groups(_ objects: [Value], _ body: ([Value]) throws -> Void) throws {
    guard let group = data.group else {
      guard data.columns == nil, let own = views.grouping(objects[0], data.shape, session) else { return try body(objects) }
      return try viewGroups(objects, own.label, own.group, body)
    }
    var runs: [(label: String?, key: Value?, objects: [Value])] = []
    for object in objects {
      if isApart(object) {
        if runs.isEmpty { try scalarLine(object) } else { runs[runs.count - 1].objects.append(object) }
        continue
      }
      let value = try groupKey(group, of: object)
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
        groupLine(groupText(label, run.key))
      }
      try body(run.objects)
    }
  }

  /// A key that can't be worked out makes no group, and neither does one that is not there.
  private func groupKey(_ group: FormatProperty, of object: Value) throws -> Value? {
    do { return try property(group, of: object) } catch Unwind.error(let error) {
      session.record(error.record)
      return nil
    }
  }

  private func groupText(_ label: String, _ key: Value?) -> String { "   \(label): \(CellText(session).text(key ?? .null, inTable: false))" }

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
  func property(_ property: FormatProperty, of object: Value) throws -> Value? {
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

  // MARK: Tables and lists

  /// A table's columns, as the first object has them.
  private struct Table {
    let columns: [Column]
    let alignments: [Alignment]
    /// Whether rows decide the widths.
    let sizesByRows: Bool
    /// A view's cells are not those of properties: numbers keep their digits.
    let isView: Bool
  }
  private var table: Table?
  /// The first object had nothing to make columns of.
  private var hasNoColumns = false

  /// The group that is being shown.
  private struct Group {
    /// The line above it; nil where it has none.
    let title: String?
    let key: Value?
    let first: Value
    var rows: [(object: Value, cells: [String]?)] = []
    var layout: TableLayout?
    /// Whether a list's entry is still to come.
    var isEmpty = true
  }
  private var group: Group?

  /// Begins another group with an object where it belongs to none that is there.
  private func enterGroup(_ object: Value) throws {
    let title: String?, key: Value?
    if let property = data.group {
      if group != nil, isApart(object) { return }
      key = try groupKey(property, of: object)
      if let group {
        guard let key, !(group.key.map { isSameKey(key, $0) } ?? false) else { return }
        title = groupText(property.label ?? resolvedName(property, object), key)
      } else {
        // A null of the first object has no name.
        title = key.map { groupText($0.isNull ? "" : property.label ?? resolvedName(property, object), $0) }
      }
    } else if data.columns == nil, let own = views.grouping(group?.first ?? object, data.shape, session) {
      if let group, isApart(object) || standsApart(object, from: group.first) { return }
      key = .string(own.group(object, session))
      if let group, group.key?.text == key?.text { return }
      title = "   \(own.label): \(key?.text ?? "")"
    } else {
      if group != nil { return }
      (title, key) = (nil, nil)
    }
    try flushRows()
    group = Group(title: title, key: key, first: object)
    // An empty line stands in front of all that comes, also of text that comes between.
    if title != nil || data.shape == .table { line("") }
    if data.shape == .list, let title { groupLine(title) }
  }

  private func takeRow(_ object: Value) throws {
    if table == nil, !hasNoColumns { try beginTable(object) }
    guard let table else { return }
    try enterGroup(object)
    guard let first = group?.first else { return }
    let hasCells = !isApart(object) && !(table.isView && standsApart(object, from: first))
    group?.rows.append((object, hasCells ? table.columns.map { text($0, object, inTable: !table.isView) } : nil))
    if group?.layout != nil || !table.sizesByRows { try flushRows() }
  }

  private func beginTable(_ object: Value) throws {
    let columns = try columns(object, inList: false)
    hasNoColumns = columns.isEmpty
    if hasNoColumns { return }
    sizesByRows = sizesByRows || data.isAutoSize || columns[0].width == nil
    // The first of all objects says how columns stand, in all groups.
    let alignments = columns.map { column -> Alignment in
      column.alignment ?? (CellText.isRightAligned(((try? column.value(object, session)) ?? nil) ?? .null) ? .right : .left)
    }
    table = Table(columns: columns, alignments: alignments, sizesByRows: sizesByRows, isView: data.columns == nil && views.view(object, session) != nil)
  }

  /// Shows the rows of the group that are there, under its header.
  private func flushRows() throws {
    guard let table, let rows = group?.rows, !rows.isEmpty else { return }
    group?.rows = []
    let layout = group?.layout ?? self.layout(of: table, rows.compactMap(\.cells))
    if group?.layout == nil {
      group?.layout = layout
      if let title = group?.title {
        groupLine(title)
        line("")
      }
      layout.header { session.styled($0, "TableHeader") }.forEach(line)
    }
    for (object, cells) in rows {
      guard let cells else {
        if object.isFormattedApart { try scalarLine(object) } else { try showApart(object) }
        continue
      }
      layout.row(cells).forEach(line)
      if data.showsErrors { showErrors(object) }
    }
  }

  private func layout(of table: Table, _ rows: [[String]]) -> TableLayout {
    var widths = table.columns.map { table.sizesByRows ? nil : $0.width }
    if table.isView, !table.sizesByRows { TableLayout.giveRestToLast(&widths, width: width - 1) }
    var layout = TableLayout(labels: table.columns.map(\.label), widths: widths, alignments: table.alignments)
    layout.wraps = data.wraps || table.columns.contains(where: \.wraps)
    layout.hidesHeaders = data.hidesHeaders
    layout.fit(rows, width: width - 1, sharesRest: !table.sizesByRows)
    return layout
  }

  private func takeEntry(_ object: Value) throws {
    try enterGroup(object)
    if isApart(object) { return try scalarLine(object) }
    let columns = try columns(object, inList: true)
    // An object without any of the properties that are asked for has an entry of no lines.
    if columns.isEmpty, data.columns == nil { return }
    if group?.isEmpty ?? true { line("") }
    group?.isEmpty = false
    ListLayout.lines(columns.map { ($0.label, text($0, object, inTable: false)) }, width: width) { session.styled($0, "FormatAccent") }.forEach(line)
    line("")
    if data.showsErrors { showErrors(object) }
  }

  private func showErrors(_ object: Value) {
    for property in data.columns ?? [] {
      guard let block = property.block else { continue }
      do { _ = try self.property(property, of: object) } catch {
        // What a throw statement threw is shown by the name that all of it has.
        let isThrown = if case Unwind.error(let error) = error { error.isThrown } else { false }
        line("\(isThrown ? "Exception" : "InvalidArgument"): Failed to evaluate expression \"\(block.text)\".")
      }
    }
  }

  private func wide(_ objects: [Value]) throws {
    try groups(objects) { objects in
      let column: Column
      if data.columns != nil {
        guard let first = try columns(objects[0], inList: false).first else { return }
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
