import PowerShellRuntime

public enum Alignment: String { case left, right, center }

/// A column of a table, or an item of a list.
public struct Column {
  public let label: String
  public let width: Int?
  public let alignment: Alignment?
  public let formatString: String?
  /// What a cell shows whose format string doesn't fit the value; nil is the value as it is.
  public let formatFailure: String?
  /// Its table breaks what is too long into lines.
  public let wraps: Bool
  /// The value of an object's property; nil where the object has none.
  public let value: (Value, Session) throws -> Value?

  public init(
    _ label: String, width: Int? = nil, alignment: Alignment? = nil, formatString: String? = nil, formatFailure: String? = nil, wraps: Bool = false,
    value: ((Value, Session) throws -> Value?)? = nil
  ) {
    (self.label, self.width, self.alignment, self.formatString, self.formatFailure, self.wraps) = (label, width, alignment, formatString, formatFailure, wraps)
    self.value = value ?? { object, session in try session.shownValue(label, of: object) }
  }
}

extension Session {
  /// The value of a property as a column shows it; of a list without such a property those of its elements.
  func shownValue(_ name: String, of object: Value) throws -> Value? {
    if let own = try ownPropertyValue(name, of: object) { return own }
    guard isList(object) else { return nil }
    let values = try enumerated(object).compactMap { try ownPropertyValue(name, of: $0) }
    return values.count > 1 ? .array(values) : values.first
  }
}

/// How objects of a type are shown without a Format cmdlet.
public enum View {
  case table([Column], groupLabel: String? = nil, group: ((Value, Session) -> String)? = nil)
  case list([Column])
  /// Lines of text for one object.
  case lines((Value, Session) -> [String])
  /// Lines that stand for themselves, wherever they come.
  case paragraph((Value, Session) -> [String])
  /// Text for one object that stands by itself, like a scalar.
  case text((Value, Session) -> String)
  /// As text, but broken at words where the screen ends, below the start of each line.
  case page((Value, Session) -> String)
}

/// The views by type name. Modules add theirs at start-up.
public final class ViewTable {
  private var byType: [String: View] = [:]
  /// What is shown of a type by default, at first by PowerShell's own type data (Types_Ps1Xml.cs).
  private var propertySets = [
    "system.io.fileinfo": ["LastWriteTime", "Length", "Name"], "system.diagnostics.process": ["Id", "Handles", "CPU", "SI", "Name"],
    "system.management.automation.psmoduleinfo": [
      "Name", "Path", "Description", "Guid", "Version", "ModuleBase", "ModuleType", "PrivateData", "AccessMode", "ExportedAliases", "ExportedCmdlets", "ExportedFunctions",
      "ExportedVariables", "NestedModules",
    ],
  ]
  private var lists = ViewTable.byName(OtherShapes.lists)
  private var tables = ViewTable.byName(OtherShapes.tables)
  private var wides = ViewTable.byName(OtherShapes.wides)
  /// The views of format data files, those that are asked first in front.
  private var loaded: [FormatFile.NamedView] = []
  /// The first of the types that share a view, by each of the others.
  private var shared: [String: String] = [:]
  public init() {
    for (names, view) in CoreViews.all {
      let types = names.lowercased().split(separator: "|").map(String.init)
      for type in types {
        byType[type] = view
        shared[type] = types[0]
      }
    }
  }

  /// A table with the views of another, for a runspace that loads its own.
  public init(_ other: ViewTable) {
    (byType, propertySets, lists, tables, wides) = (other.byType, other.propertySets, other.lists, other.tables, other.wides)
    (loaded, shared) = (other.loaded, other.shared)
  }

  /// Whether two types have one view between them.
  func isShared(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    return one == other || shared[one].map { $0 == shared[other] } ?? false
  }

  private static func byName<Content>(_ entries: [(String, Content)]) -> [String: Content] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.0.lowercased(), $0.1) })
  }

  public func add(_ typeName: String, _ view: View) { byType[typeName.lowercased()] = view }

  /// Adds the views of a file: behind those that are known, or in front of them.
  public func add(_ file: FormatFile, isFirst: Bool) {
    loaded = isFirst ? file.views + loaded : loaded + file.views
    // Where several views fit, the first in the file is taken.
    for view in isFirst ? file.views.reversed() : file.views {
      for type in view.types.map({ $0.lowercased() }) {
        if let shown = view.view, isFirst || byType[type] == nil {
          byType[type] = shown
          shared[type] = view.types[0].lowercased()
        }
        switch view.shape {
        case .table: if isFirst || tables[type] == nil { tables[type] = view.columns }
        case .list: if isFirst || lists[type] == nil { lists[type] = view.columns }
        case .wide: if isFirst || wides[type] == nil { wides[type] = view.columns[0] }
        case .custom: break
        }
      }
    }
  }

  /// The columns of a file's view of a shape that a type of the object has.
  public func columns(ofView name: String, for value: Value, _ shape: FormatData.Shape, _ session: Session) -> [Column]? {
    loadedViews(of: session.typeNames(of: value)).first { $0.shape == shape && CaseFolding.equal($0.name, name) }?.columns
  }

  /// The views of files that are selected by one of some types.
  private func loadedViews(of types: [String]) -> [FormatFile.NamedView] {
    loaded.filter { view in view.types.contains { name in types.contains { CaseFolding.equal($0, name) } } }
  }

  /// The properties that a type without a view shows.
  public func setDefaultProperties(_ typeName: String, _ names: [String]) { propertySets[typeName.lowercased()] = names }

  /// The names of the views of a shape that an object's type has.
  public func viewNames(of value: Value, _ shape: FormatData.Shape, _ session: Session) -> [String] {
    if !loadedViews(of: session.typeNames(of: value)).isEmpty {
      // The message asks for views of .NET's type alone (DisplayDataQuery.GetUnavailableViewError).
      return loadedViews(of: [value.type?.fullName ?? ""]).filter { $0.shape == shape }.map(\.name)
    }
    guard let (name, view) = view(value, session) else { return [] }
    let fits =
      switch (view, shape) {
      case (.table, .table), (.list, .list), (.lines, .custom), (.text, .custom): true
      default: false
      }
    return fits ? [name] : []
  }

  /// How the view of a type groups what a Format cmdlet shows of it: the label, and an object's group.
  func grouping(_ value: Value, _ shape: FormatData.Shape, _ session: Session) -> (label: String, group: (Value, Session) -> String)? {
    guard let (name, view) = view(value, session), case .table(_, let label?, let group?) = view else { return nil }
    return shape == .table || shape != .custom && OtherShapes.groupedInAllShapes.contains(name) ? (label, group) : nil
  }

  /// What Format-List shows of a type whose own view is no list.
  func list(_ value: Value, _ session: Session) -> [Column]? { first(lists, value, session) }
  /// What Format-Table shows of a type whose own view is no table.
  func table(_ value: Value, _ session: Session) -> [Column]? { first(tables, value, session) }
  /// What Format-Wide shows of a type whose view says so.
  func wide(_ value: Value, _ session: Session) -> Column? { first(wides, value, session) }

  private func first<Content>(_ table: [String: Content], _ value: Value, _ session: Session) -> Content? {
    session.typeNames(of: value).lazy.compactMap { table[$0.lowercased()] }.first
  }

  func view(_ value: Value, _ session: Session) -> (name: String, view: View)? {
    for name in session.typeNames(of: value) {
      if let view = byType[name.lowercased()] { return (name, view) }
    }
    return nil
  }

  /// Whether a view is for an object: a view is one of derived types too, also of those that have their own (TypeInfoDataBase's IsApplicable).
  ///
  /// - Parameter own: the type that the object's own view is of; nil where it has none.
  func isView(of typeName: String, for value: Value, own: String?, _ session: Session) -> Bool {
    guard let own else { return false }
    return isShared(own, typeName) || session.typeNames(of: value).contains { CaseFolding.equal($0, typeName) }
  }

  /// The property that stands for a whole object, where its type's data names one.
  func defaultProperties(_ value: Value, _ session: Session) -> [String]? {
    if let node = value.object as? XmlNodeObject, !node.propertyNames.isEmpty { return node.propertyNames }
    if let names = value.object?.ownDisplayProperties { return names }
    for name in session.typeNames(of: value) {
      if let names = session.typeData[name.lowercased()]?.defaultProperties ?? propertySets[name.lowercased()] { return names }
    }
    return nil
  }
}
