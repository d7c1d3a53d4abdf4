import PowerShellRuntime

/// The views of a format data file (.format.ps1xml): its tables, lists and wide views. Custom controls are passed over.
public struct FormatFile {
  struct NamedView {
    let name: String
    let types: [String]
    let shape: FormatData.Shape
    let columns: [Column]
    let groupLabel: String?
    let group: ((Value, Session) -> String)?

    var view: View? {
      switch shape {
      case .table: .table(columns, groupLabel: groupLabel, group: group)
      case .list: .list(columns)
      case .wide, .custom: nil
      }
    }
  }
  let views: [NamedView]

  /// - Throws: the exception of a text that is no XML, and of a script block in it that does not parse.
  public init(_ text: String, _ session: Session) throws {
    let root = try XmlNodeObject.document(text).node.elements.first { $0.localName == "Configuration" }
    var sets: [String: [String]] = [:]
    for set in root?.child("SelectionSets")?.elements ?? [] {
      sets[set.text("Name")] = set.child("Types")?.elements.map { $0.innerText.trimmingWhitespace } ?? []
    }
    views = try (root?.child("ViewDefinitions")?.elements ?? []).compactMap { try FormatFile.view($0, sets, session) }
  }

  private static func view(_ node: XmlNode, _ sets: [String: [String]], _ session: Session) throws -> NamedView? {
    let selected = (node.child("ViewSelectedBy")?.elements ?? []).flatMap { entry -> [String] in
      entry.localName == "SelectionSetName" ? sets[entry.innerText.trimmingWhitespace] ?? [] : [entry.innerText.trimmingWhitespace]
    }
    let shape: FormatData.Shape
    let columns: [Column]
    if let table = node.child("TableControl") {
      (shape, columns) = (.table, try tableColumns(table, session))
    } else if let list = node.child("ListControl") {
      let items = list.child("ListEntries")?.child("ListEntry")?.child("ListItems")?.elements ?? []
      (shape, columns) = (.list, try items.map { try column($0, label: $0.text("Label"), session) })
    } else if let item = node.child("WideControl")?.child("WideEntries")?.child("WideEntry")?.child("WideItem") {
      (shape, columns) = (.wide, [try column(item, label: "", session)])
    } else {
      return nil
    }
    var group: ((Value, Session) -> String)?
    let by = node.child("GroupBy")
    if let by {
      let value = try column(by, label: "", session).value
      group = { object, session in ((try? value(object, session)) ?? nil).flatMap { try? session.stringify($0) } ?? "" }
    }
    let label = by.map { $0.text("Label").isEmpty ? $0.text("PropertyName") : $0.text("Label") }
    return NamedView(name: node.text("Name"), types: selected, shape: shape, columns: columns, groupLabel: label, group: group)
  }

  private static func tableColumns(_ table: XmlNode, _ session: Session) throws -> [Column] {
    let headers = table.child("TableHeaders")?.elements ?? []
    let row = table.child("TableRowEntries")?.child("TableRowEntry")
    return try (row?.child("TableColumnItems")?.elements ?? []).enumerated().map { index, item in
      let header = index < headers.count ? headers[index] : nil
      let alignment = item.text("Alignment").isEmpty ? header?.text("Alignment") ?? "" : item.text("Alignment")
      return try column(
        item, label: header?.text("Label") ?? "", width: header.flatMap { Int($0.text("Width")) }.flatMap { $0 > 0 ? $0 : nil },
        alignment: Alignment(rawValue: alignment.lowercased()) ?? .left, wraps: row?.child("Wrap") != nil, session)
    }
  }

  /// What shows a property, or what a script block gives of an object as `$_`.
  private static func column(
    _ item: XmlNode, label: String, width: Int? = nil, alignment: Alignment? = nil, wraps: Bool = false, _ session: Session
  ) throws -> Column {
    let format = item.text("FormatString")
    let name = item.text("PropertyName")
    let script = item.text("ScriptBlock")
    let block = script.isEmpty ? nil : try session.scriptBlock(script)
    let shown = label.isEmpty ? block == nil ? name : script : label
    return Column(shown, width: width, alignment: alignment, wraps: wraps) { object, session in
      guard let block else { return try formatted(session.ownPropertyValue(name, of: object), format, session) }
      let values = try session.catchingErrors { try block.invokeCollecting(session, arguments: [], item: object) }
      return try formatted(values.count == 1 ? values[0] : values.isEmpty ? .null : .array(values), format, session)
    }
  }

  /// A value by a format such as `{0:N2}`.
  private static func formatted(_ value: Value?, _ format: String, _ session: Session) throws -> Value? {
    guard let value, !value.isNull, !format.isEmpty else { return value }
    return .string(try format.contains("{0") ? session.formatted(composite: format, value) : session.formatted(value, format))
  }
}

extension XmlNode {
  func child(_ name: String) -> XmlNode? { elements.first { $0.localName == name } }
  /// The text of a child; empty where there is none.
  func text(_ name: String) -> String { child(name)?.innerText.trimmingWhitespace ?? "" }
}
