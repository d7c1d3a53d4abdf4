import PowerShellFormatting
import PowerShellRuntime

extension FormatData {
  /// Takes the parameters that all Format cmdlets have.
  func read(_ cmdlet: Cmdlet, keys: [String]) throws {
    let list = try PropertyExpression.parse(cmdlet.value("Property"), cmdlet.session, keys: keys, cmdlet: cmdlet)
    if !list.isEmpty { columns = list }
    if let given = cmdlet.value("Property"), !given.isNull, list.isEmpty {
      // An empty list is nothing that any of them thinks of.
      throw shape == .wide
        ? FormatData.unknownType("System.Object[]", cmdlet)
        : cmdlet.failure("Object reference not set to an instance of an object.", id: "System.NullReferenceException", .NotSpecified, type: "System.NullReferenceException")
    }
    if cmdlet.has("View"), cmdlet.has("Property") {
      throw cmdlet.failure("Cmdlet parameters View and Property are mutually exclusive.", id: "FormatCannotSpecifyViewAndProperty", .InvalidArgument, type: "System.Management.Automation.PSInvalidOperationException")
    }
    if let given = cmdlet.value("GroupBy"), cmdlet.session.isList(given) {
      throw FormatData.unknownType(given.type?.fullName ?? "", cmdlet)
    }
    group = try PropertyExpression.parse(cmdlet.value("GroupBy"), cmdlet.session, keys: ["expression", "name", "label", "formatString"], cmdlet: cmdlet).first
    showsErrors = cmdlet.flag("ShowError")
    displaysErrors = cmdlet.flag("DisplayError")
    forces = cmdlet.flag("Force")
    expansion = cmdlet.string("Expand").flatMap { wanted in [.CoreOnly, .EnumOnly, .Both].first { CaseFolding.equal($0.rawValue, wanted) } } ?? .EnumOnly
  }

  /// The error of what is no property.
  static func unknownType(_ name: String, _ cmdlet: Cmdlet) -> Unwind {
    cmdlet.failure(
      "Cannot convert \(name) to one of the following types {System.String, System.Management.Automation.ScriptBlock}.", id: "DictionaryKeyUnknownType", .InvalidArgument,
      type: "System.NotSupportedException")
  }

  /// Takes the present input of a Format cmdlet; what has been formatted already goes through.
  func take(_ cmdlet: Cmdlet) throws {
    let value = cmdlet.value("InputObject")
    if !hasBegun, let name = cmdlet.string("View"), !name.isEmpty, let value, !value.isNull, !(value.object is FormatData) { try check(view: name, for: value, cmdlet) }
    if value?.object is FormatData || value?.object is FormatSequence || value?.object is StreamRecord { return try cmdlet.writeAll(value ?? .null) }
    add(value, cmdlet.session)
    try takeEntries().forEach(cmdlet.write)
  }

  /// Refuses a view that the first object's type does not have.
  private func check(view name: String, for value: Value, _ cmdlet: Cmdlet) throws {
    guard let session = cmdlet.session else { return }
    if let columns = session.views?.columns(ofView: name, for: value, shape, session) {
      viewColumns = columns
      return
    }
    let views = session.views?.viewNames(of: value, shape, session) ?? []
    if views.contains(where: { $0.lowercased() == name.lowercased() }) { return }
    let kind = shape == .table ? "Table" : shape == .list ? "List" : shape == .wide ? "Wide" : "Custom"
    let rest = views.isEmpty
      ? "There are no existing \(kind) views for \(value.type?.fullName ?? "") objects."
      : "Specify one of the following \(kind) views and try again: \(views.joined(separator: ", "))."
    throw cmdlet.failure("The view name \(name) cannot be found. " + rest, id: "FormatViewNotFound", .ObjectNotFound, type: "System.Management.Automation.PipelineStoppedException")
  }

  /// Adds an input object, and of a collection what -Expand says; tables become their entries (OuterFormatShapeCommandBase.ProcessObject).
  private func add(_ value: Value?, _ session: Session) {
    guard let value, !value.isNull else { return }
    let elements: [Value]
    if let table = value.object(as: DictionaryObject.self) {
      elements = table.entryObjects
    } else if session.isList(value) {
      elements = session.enumerated(value)
    } else {
      return objects.append(value)
    }
    // A hashtable by itself is no more than its name.
    let core = value.object(as: DictionaryObject.self)?.isHashtable ?? false ? Value.string(value.type?.fullName ?? "") : value
    switch expansion {
    case .EnumOnly: objects += elements
    case .CoreOnly: objects.append(core)
    case .Both:
      let count = elements.isEmpty ? "no objects." : elements.count == 1 ? "the following object:" : "the following \(elements.count) objects:"
      objects += [.string("The following object supports IEnumerable:"), .object(FormatCore(core)), .string("The IEnumerable contains \(count)")] + elements
    }
  }
}
