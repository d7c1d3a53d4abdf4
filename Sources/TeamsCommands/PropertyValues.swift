import PowerShellRuntime
import Tenant

/// Values of scripts as the tenant keeps them, and back.
extension ServiceCmdlet {
  /// - Parameter depth: how many objects the value is in; what holds itself is kept as text at some depth.
  func item(_ value: Value, depth: Int = 0) throws -> PropertyValue {
    if depth > 20 { return .text(value.type?.fullName ?? "") }
    func inner(_ value: Value) throws -> PropertyValue { try item(value, depth: depth + 1) }
    switch value.base {
    case .null, .nothing: return .none
    case .bool(let flag): return .flag(flag)
    case .int(let number): return .whole(Int(number))
    case .long(let number): return .whole(Int(number))
    case .double(let number): return .number(number)
    case .object(let span as TimeSpanObject): return .span(span.ticks)
    case .object(let date as DateTimeObject): return .date(date.ticks)
    case .object(let switched as SwitchObject): return .flag(switched.isPresent)
    case .object(let object as CustomObject): return .record(try zip(object.shape.names, object.values).map { .init($0, try inner($1)) })
    case .object(let table as DictionaryObject): return .record(try table.entries.map { .init($0.key.text, try inner($0.value)) })
    default:
      if session.isList(value) { return .list(try session.enumerated(value).map(inner)) }
      let text = try session.stringify(value)
      // The whole numbers of other widths are objects.
      if value.base.stringValue == nil, let number = Int(text) { return .whole(number) }
      return .text(text)
    }
  }

  func value(_ item: PropertyValue) -> Value {
    switch item {
    case .none: .null
    case .flag(let flag): .bool(flag)
    case .whole(let number): .integer(number)
    case .number(let number): .double(number)
    case .text(let text): .string(text)
    case .span(let ticks): .object(TimeSpanObject(ticks: ticks))
    case .date(let ticks): .object(DateTimeObject(ticks: ticks))
    case .list(let items): .array(items.map(value))
    case .record(let fields): .object(part(fields))
    }
  }

  /// A part of an object. The service's own classes show it by its name; a normalization rule says all that it is.
  private func part(_ fields: [PropertyValue.Field]) -> CustomObject {
    let object = CustomObject(fields.map { ($0.name, value($0.value)) } + hoursToShow(fields) + unset(fields))
    func shown(_ name: String) -> String { object[name]?.text ?? "" }
    if object["Pattern"] != nil, object["Translation"] != nil {
      object.display = ["Description", "Pattern", "Translation", "Name", "IsInternalExtension"].map { "\($0)=\(shown($0))" }.joined(separator: ";")
    } else if object["ScheduleId"] != nil, object["CallFlowId"] != nil {
      object.display = shown("Type")
    } else if object["Name"] != nil {
      object.display = shown("Name")
    } else if fields.count == 1, let domain = object["Domain"] {
      object.display = "Domain=\(domain.text)"
    } else if fields.count == 1, let domains = object["AllowedDomain"] {
      object.display = session.enumerated(domains).map(\.text).joined(separator: ",")
    } else if fields.count > 1, object["Id"] != nil, object["Type"] != nil {
      object.display = "ID=\(shown("Id")), Type=\(shown("Type"))"
    } else if let ranges = object["DateTimeRanges"] {
      object.display = session.enumerated(ranges).map(\.text).joined(separator: ", ")
    } else if case .object(let start as DateTimeObject)? = object["Start"], case .object(let end as DateTimeObject)? = object["End"] {
      object.display = [start, end].map { DateText.format($0, "dd/MM/yyyy HH:mm") }.joined(separator: " - ")
    } else if case .object(let start as TimeSpanObject)? = object["Start"], case .object(let end as TimeSpanObject)? = object["End"] {
      object.display = "\(start.text)-\(end.text)"
    }
    return object
  }

  /// The properties of a call flow or menu that nobody set: a script may set them later.
  private func unset(_ fields: [PropertyValue.Field]) -> [(String, Value)] {
    let builder: String? =
      fields.contains { $0.name == "Menu" } ? "New-CsAutoAttendantCallFlow" : fields.contains { $0.name == "MenuOptions" } ? "New-CsAutoAttendantMenu" : nil
    guard let builder else { return [] }
    return OutputPropertyData.properties(of: builder).filter { name in !fields.contains { $0.name == name } }.map { ($0, BuilderCmdlet.initialValue(of: $0)) }
  }

  /// A week's hours have a text beside them for each day: `09:00:00-17:00:00`.
  private func hoursToShow(_ fields: [PropertyValue.Field]) -> [(String, Value)] {
    guard fields.contains(where: { $0.name == "ComplementEnabled" }), !fields.contains(where: { $0.name.hasPrefix("Display") }) else { return [] }
    return ScheduleFamily.days.compactMap { day in
      guard let hours = fields.first(where: { $0.name == day + "Hours" })?.value else { return nil }
      return ("Display\(day)Hours", .string(hours.items.map { value($0).text }.joined(separator: ", ")))
    }
  }

  /// The items of a parameter that takes a list; one value is a list of one.
  func items(_ name: String) throws -> [PropertyValue] { try items(value(name) ?? .null) }

  func items(_ value: Value) throws -> [PropertyValue] {
    switch try item(value) {
    case .none: []
    case .list(let items): items
    case let one: [one]
    }
  }
}
