import PowerShellRuntime

/// Out-Default: shows the objects of one input as text.
///
/// The first object that is no scalar decides the shape (a table for up to four properties, else a list) and the columns;
/// what follows is shown in that shape. Tables of objects without a view are held until the input ends or text comes
/// between, so that their columns fit.
public final class Formatter: Sink {
  private let session: Session
  private let views: ViewTable
  private let width: Int
  private let emit: (String) -> Void
  private var block: Block = .none
  /// A table whose first column has no width holds its rows until it ends, and so do all tables behind it: the rows then decide
  /// all widths (BaseOutputtingCommand.cs and OutputQueue.cs: the cache of groups stays on).
  private var sizesByRows = false
  /// Whether the objects of a type have nothing to show, by their types.
  private var propertyless: [ObjectIdentifier: Bool] = [:]
  private var held: [Held] = []
  /// When the first of them came, in ticks of the session's clock.
  private var heldSince: Int64 = 0
  /// How long a table waits for rows before its widths are decided: 300 ms (OutputQueue.cs).
  private static let longestHold: Int64 = 3_000_000
  /// What waits for the widths of a table: a row, or text that came between rows.
  private enum Held {
    case row([String], source: Value)
    case text(String)
  }

  /// Whether errors get the position and message of the session's view.
  private let errors: ErrorView

  private enum Block {
    case none
    case table(TableBlock)
    case list(typeName: String?)
    case lines(typeName: String)
  }

  private final class TableBlock {
    var columns: [Column]
    var layout: TableLayout?
    /// The type whose view this is; nil for objects without one.
    let typeName: String?
    var group: ((Value, Session) -> String)?
    var groupLabel: String?
    var groupValue: String?
    var isInList = false
    var started = false
    /// The rows decide the widths, whatever the view says.
    let sizesByRows: Bool
    init(columns: [Column], typeName: String?, sizesByRows: Bool) {
      (self.columns, self.typeName, self.sizesByRows) = (columns, typeName, sizesByRows)
    }
  }

  /// - Parameters:
  ///   - width: of the screen in characters; tables use one less.
  ///   - isScreen: whether a screen shows it: records that were redirected are named by their stream, and texts lose the escape sequences that the host does not write.
  ///   - emit: takes whole lines with their line breaks.
  public init(_ session: Session, views: ViewTable, width: Int = 120, isScreen: Bool = true, emit: @escaping (String) -> Void) {
    self.isScreen = isScreen
    (self.session, self.views, self.width, self.emit) = (session, views, width, emit)
    errors = ErrorView(session, width: width, isScreen: isScreen)
  }

  private let isScreen: Bool

  private func line(_ text: String) { emit(text + "\n") }
  private func lines(_ list: [String]) { list.forEach(line) }

  public override func write(_ value: Value) throws {
    switch value.base {
    case .nothing, .null: return
    case .object(let object): try write(object, value)
    case .double: scalar(CellText(session).text(value, inTable: false))
    case .string(let text): string(text)
    default: scalar(value.text)
    }
  }

  /// Whether an empty line stands behind a record: behind one that is shown with its line, but for the host's own error stream.
  private func isFollowedByLine(_ record: ErrorRecordObject) -> Bool { errors.showsLine(record) && !(isScreen && record.isOnErrorStream) }

  private func write(_ object: PSObject, _ value: Value) throws {
    switch object {
    case let data as FormatData:
      closeBlock()
      sequence = (data, .start, nil)
    case let part as FormatSequence: try next(part)
    case let record as ErrorRecordObject: scalar(errors.text(record) + (isFollowedByLine(record) ? "\n" : ""))
    case let record as StreamRecord: scalar(isScreen && record.isRedirected ? record.shownText : record.message)
    // Infinity has a sign of its own on the screen.
    case let number as NumberObject where value.object === number && session.culture == nil: scalar(number.text)
    case is NumberObject: scalar(CellText(session).numberText(value))
    case is EnumObject, is ScriptBlock, is SecureStringObject: scalar(value.text)
    case let table as DictionaryObject:
      for entry in table.entryObjects { try show(entry) }
    default:
      if session.isList(value) {
        for element in session.enumerated(value) {
          // Lists inside a list are objects like others, tables only named.
          if session.isList(element) {
            try show(element)
          } else if let table = element.object(as: DictionaryObject.self) {
            scalar(table.type.fullName)
          } else {
            try write(element)
          }
        }
        return
      }
      try show(value)
    }
  }

  /// Where the sequence of a Format cmdlet's objects has got to.
  private enum Place { case start, group, behind }
  private var sequence: (data: FormatData, place: Place, view: FormatDataView?)?

  private func next(_ part: FormatSequence) throws {
    if let value = part.scalar { return try FormatDataView(session, views: views, width: width, data: part.owner, emit: { [unowned self] in plain(String($0.dropLast())) }).scalarLine(value) }
    guard let (data, place, view) = sequence, data === part.owner, (place == .start) == (part.kind == .groupStart) else {
      if sequence?.place == .start { line("") }
      let error = Failure.error(
        "The object of type \"\(part.type.fullName)\" is not valid or not in the correct sequence. This is likely caused by a user-specified \"format-*\" command which is conflicting with the default formatting.",
        id: "ConsoleLineOutputOutOfSequencePacket", .InvalidData, type: Failure.exceptionType("System.InvalidOperationException")
      )
      if case .error(let inner) = error { (inner.record.activity, inner.hasLeftCommand) = ("out-lineoutput", true) }
      throw error
    }
    switch part.kind {
    case .groupStart: sequence = (data, .group, FormatDataView(session, views: views, width: width, data: data, sizesByRows: sizesByRows, emit: emit))
    case .entry:
      guard let view, let object = part.object else { return }
      try view.take(object)
      sizesByRows = view.sizesByRows
    case .groupEnd:
      try view?.finish()
      sequence = (data, .behind, nil)
    case .end: sequence = nil
    }
  }

  /// A string stays as it is where no screen shows it.
  private func string(_ text: String) { isScreen ? scalar(text) : plain(text) }

  /// Text that stands outside of tables and lists.
  private func scalar(_ text: String) { plain(session.rendered(text)) }

  private func plain(_ text: String) {
    let shown = text.replacing("\r\n", with: "\n")
    // Text between the rows of a table that is being held waits with them.
    if !held.isEmpty { return hold(.text(shown)) }
    line(shown)
  }

  /// Shows what is held and ends the block.
  public func finish() {
    flush(width)
    closeBlock()
  }

  /// Out-Default does not come to its end: the rows of a table that waits for its widths are lost, and no block is closed.
  public override func abandon() {
    held = []
    block = .none
    sequence = nil
  }

  private func closeBlock() {
    flush(width)
    switch block {
    case .table(let table):
      if table.started { line("") }
    // What ends any block but a list's (OutCommandInner.ProcessFormatEnd).
    case .lines: line("")
    case .none, .list: break
    }
    block = .none
  }

  // MARK: Objects

  /// Lines that are broken where the screen ends; what goes on stands below their start (ComplexWriter.WriteToScreen).
  private func page(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let indent = line.prefix { $0 == " " }
      let parts = DisplayText.wrap(String(line.dropFirst(indent.count)), max(1, width - 1 - indent.count))
      return parts.count == 1 ? [String(line)] : parts.map { DisplayText.withoutTrailingSpaces(indent + $0) }
    }.joined(separator: "\n")
  }

  private func show(_ value: Value) throws {
    let own = views.view(value, session)
    if let own, case .text(let make) = own.view { return scalar(make(value, session)) }
    if let own, case .page(let make) = own.view { return scalar(page(make(value, session))) }
    if let own, case .paragraph(let make) = own.view {
      if case .lines(let typeName) = block, typeName == own.name {} else {
        closeBlock()
        line("")
        block = .lines(typeName: own.name)
      }
      return lines(make(value, session).map(session.rendered))
    }
    if case .none = block {} else if own == nil, try hasNoProperties(value) { return scalar(try session.stringify(value)) }
    switch block {
    case .none: try open(value, own)
    case .table(let table):
      if let typeName = table.typeName {
        if views.isView(of: typeName, for: value, own: own?.name, session) { try addRow(value, table) } else { try listEntry(value, inTable: table) }
      } else {
        try addRow(value, table)
      }
    case .list(let typeName):
      if let typeName, own?.name != typeName { line("") }
      if let typeName, let own, own.name == typeName, case .list(let columns) = own.view {
        entry(try items(value, columns))
      } else {
        try listEntry(value, inTable: nil)
      }
    case .lines(let typeName):
      if let own, own.name == typeName, case .lines(let make) = own.view {
        lines(make(value, session))
      } else {
        line("")
        try listEntry(value, inTable: nil)
      }
    }
  }

  /// Whether an object that is no record has nothing to show but its text, inside of tables and lists, too (FormatObjectDeserializer's
  /// out-of-band data).
  private func hasNoProperties(_ value: Value) throws -> Bool {
    guard let object = value.object, !(object is CustomObject), object.extended == nil else { return false }
    let key = ObjectIdentifier(object.type)
    if let known = propertyless[key] { return known }
    let isEmpty = try views.defaultProperties(value, session) == nil && session.displayedPropertyNames(of: value).isEmpty
    propertyless[key] = isEmpty
    return isEmpty
  }

  private func open(_ value: Value, _ own: (name: String, view: View)?) throws {
    if let own {
      switch own.view {
      case .table(let columns, let label, let group):
        sizesByRows = sizesByRows || columns.first.map { $0.width == nil } ?? false
        let table = TableBlock(columns: columns, typeName: own.name, sizesByRows: sizesByRows)
        table.group = group
        table.groupLabel = label
        block = .table(table)
        try addRow(value, table)
      case .list(let columns):
        block = .list(typeName: own.name)
        line("")
        entry(try items(value, columns))
      case .text(let make): scalar(make(value, session))
      case .page(let make): scalar(page(make(value, session)))
      // A paragraph is shown before any block is opened; lines are its form.
      case .lines(let make), .paragraph(let make):
        block = .lines(typeName: own.name)
        line("")
        lines(make(value, session).map(session.rendered))
      }
      return
    }
    let defaults = views.defaultProperties(value, session)
    let names = try defaults ?? session.displayedPropertyNames(of: value)
    if names.isEmpty {
      try showWithoutProperties(value)
    } else if names.count > 4 {
      block = .list(typeName: nil)
      line("")
      try listEntry(value, inTable: nil)
    } else {
      sizesByRows = true
      let table = TableBlock(columns: names.map { Column($0) }, typeName: nil, sizesByRows: true)
      block = .table(table)
      try addRow(value, table)
    }
  }

  private func showWithoutProperties(_ value: Value) throws {
    if value.object is CustomObject && value.type === TypeDescriptor.customObject {
      line("")
      return
    }
    scalar(try session.stringify(value))
  }

  // MARK: Tables

  private func addRow(_ value: Value, _ table: TableBlock) throws {
    if table.isInList { table.isInList = false }
    if let group = table.group {
      let text = group(value, session)
      if text != table.groupValue {
        flush(width)
        if table.started { table.layout = nil }
        table.groupValue = text
        line("")
        line("   \(table.groupLabel ?? ""): \(text)")
      }
    }
    if table.layout == nil && held.isEmpty { line("") }
    let cell = CellText(session)
    var cells: [String] = []
    for column in table.columns {
      var item = (try? column.value(value, session)) ?? nil
      // What a script may ask any object for is read of later rows as well (PSPropertyExpression.GetValues of a resolved name).
      if item == nil, table.typeName == nil, ["length", "count"].contains(column.label.lowercased()) { item = .int(1) }
      cells.append(item.map { cell.text($0, inTable: table.typeName == nil) } ?? "")
    }
    hold(.row(cells, source: value))
    table.started = true
    // A view of fixed widths needs no other rows.
    let isFixed = !table.sizesByRows && table.typeName != nil && table.columns.allSatisfy { $0.width != nil || $0.label == table.columns.last?.label }
    if table.layout != nil || isFixed { flush(width) }
  }

  /// What comes too late for the others still counts for the widths; what comes behind it doesn't.
  private func hold(_ item: Held) {
    if held.isEmpty { heldSince = Session.currentTicks() }
    held.append(item)
    if Session.currentTicks() - heldSince > Formatter.longestHold { flush(width) }
  }

  private func flush(_ width: Int) {
    guard case .table(let table) = block, !held.isEmpty else { return }
    if table.layout == nil {
      // Text waits only behind a row, so a row is the first.
      guard case .row(_, let first) = held[0] else { return }
      let alignments = table.columns.map { column -> Alignment in
        if let alignment = column.alignment { return alignment }
        let value = ((try? column.value(first, session)) ?? nil) ?? .null
        return CellText.isRightAligned(value) ? .right : .left
      }
      var widths = table.columns.map { table.sizesByRows ? nil : $0.width }
      if table.typeName != nil && !table.sizesByRows { TableLayout.giveRestToLast(&widths, width: width - 1) }
      var layout = TableLayout(labels: table.columns.map(\.label), widths: widths, alignments: alignments)
      layout.wraps = table.columns.contains(where: \.wraps)
      layout.fit(held.compactMap { if case .row(let cells, _) = $0 { cells } else { nil } }, width: width - 1, sharesRest: false)
      lines(layout.header { session.styled($0, "TableHeader") })
      table.layout = layout
    }
    let waiting = held
    held = []
    for item in waiting {
      switch item {
      case .row(let cells, _): if let layout = table.layout { lines(layout.row(cells)) }
      case .text(let text): line(text)
      }
    }
  }

  // MARK: Lists

  /// An object as a list of all its properties, also between the rows of another type's table.
  private func listEntry(_ value: Value, inTable table: TableBlock?) throws {
    if let table {
      flush(width)
      table.isInList = true
    }
    let names = views.defaultProperties(value, session)
    let columns = try (names ?? session.displayedPropertyNames(of: value)).map { Column($0) }
    if columns.isEmpty {
      scalar(try session.stringify(value))
      return
    }
    // Each stands by itself (OutCommandInner.ProcessOutOfBandPayload).
    if table != nil { line("") }
    entry(try items(value, columns))
  }

  private func items(_ value: Value, _ columns: [Column]) throws -> [(label: String, text: String)] {
    let cell = CellText(session)
    return columns.map { column in
      let item = (try? column.value(value, session)) ?? nil
      return (column.label, item.map { cell.text($0, inTable: false) } ?? "")
    }
  }

  private func entry(_ items: [(label: String, text: String)]) {
    lines(ListLayout.lines(items, width: width) { session.styled($0, "FormatAccent") })
    line("")
  }
}

extension StreamRecord {
  /// The record as it is shown where it was redirected.
  var shownText: String {
    switch stream {
    case .warning: "WARNING: " + message
    case .verbose: "VERBOSE: " + message
    case .debug: "DEBUG: " + message
    default: message
    }
  }
}
