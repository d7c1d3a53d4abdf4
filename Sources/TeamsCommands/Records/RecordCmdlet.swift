import PowerShellRuntime
import Tenant

/// Get-, New-, Set- and Remove- of a family of records.
final class RecordCmdlet: ServiceCmdlet {
  private(set) var verb = ""
  private(set) var family: RecordFamily!

  static func make(_ verb: String, _ family: RecordFamily) -> RecordCmdlet {
    let cmdlet = RecordCmdlet()
    (cmdlet.verb, cmdlet.family) = (verb, family)
    return cmdlet
  }

  override var service: Service { family.service }

  override var synopsis: String {
    switch verb {
    case "Get": "Shows the organisation's records of the kind \(family.kind)."
    case "New": "Makes a \(family.kind)."
    case "Set": "Changes a \(family.kind)."
    default: "Removes a \(family.kind)."
    }
  }

  override func run() throws {
    switch verb {
    case "Get": try get()
    case "New": try create()
    case "Set": try change()
    default: try remove()
    }
  }

  // MARK: Reading

  private var identity: String? { string(family.idProperty) ?? string("Identity") ?? string("Id") }

  private func find(_ identity: String) throws -> ServiceRecord {
    guard let record = tenant.record(family.kind, identity) else {
      throw Refusal("The \(family.kind) '\(identity)' was not found.", action: "Those that exist: Get-\(family.noun).")
    }
    return record
  }

  private func get() throws {
    if let identity {
      let others = ["First", "Skip", "NameFilter", "Sort", "SortBy", "Descending", "ExcludeContent"]
      if others.contains(where: has) { throw Refusal("Identity parameter cannot be used with any other parameter.", action: "Leave the other parameters away.") }
      return try write(object(find(identity)))
    }
    var found = tenant.records(family.kind)
    if let filter = string("NameFilter") { found = found.filter { $0.name.lowercased().contains(filter.lowercased()) } }
    found = try found.filter { try family.passes($0, self) }
    if flag("Descending") { found.reverse() }
    for record in found.dropFirst(count("Skip", orElse: 0)).prefix(count("First", orElse: 100)) { try write(object(record)) }
  }

  func object(_ record: ServiceRecord) -> CustomObject { shown(record, family) }

  /// A record of any family as the service writes it.
  func shown(_ record: ServiceRecord, _ family: RecordFamily) -> CustomObject {
    let properties = family.properties.map { name -> (String, Value) in
      let value: Value =
        switch name {
        case family.idProperty: .string(record.id)
        case family.nameProperty: .string(record.name)
        case "TenantId": .string(tenant.id)
        default: family.computed(name, of: record, self) ?? self.value(record[name])
        }
      return (name, value)
    }
    return object(family.typeName, properties)
  }

  // MARK: Changing

  private func create() throws {
    var record = ServiceRecord(kind: family.kind, id: tenant.newId(), name: string(family.nameProperty) ?? "", fields: family.defaults)
    try apply(to: &record)
    guard try shouldProcess(record.name) else { return }
    try tenant.store(record, command: commandName)
    try family.made(record, by: self)
    try write(object(record))
  }

  private func change() throws {
    let instance = value("Instance")
    let given = try instance.flatMap { try session.propertyValue(family.idProperty, of: $0) }?.text ?? identity ?? ""
    var record = try find(given)
    if let instance {
      for property in family.properties where property != family.idProperty && family.computed(property, of: record, self) == nil {
        guard let value = try session.propertyValue(property, of: instance) else { continue }
        if property == family.nameProperty { record.name = value.text } else if property != "TenantId" { record[property] = try family.lists.contains(property) ? .list(items(value)) : item(value) }
      }
    }
    try apply(to: &record)
    guard try shouldProcess(record.name) else { return }
    try tenant.store(record, command: commandName)
    try write(object(record))
  }

  private func apply(to record: inout ServiceRecord) throws {
    if let name = string(family.nameProperty) { record.name = name }
    for property in family.properties where has(property) && property != family.idProperty && property != family.nameProperty { record[property] = try item(value(property) ?? .null) }
    try family.apply(self, to: &record)
  }

  private func remove() throws {
    let record = try find(identity ?? "")
    try family.checkRemoval(record, in: tenant)
    guard try shouldProcess(record.name) else { return }
    try tenant.remove(record, command: commandName) { self.family.isPart($0, of: record) }
  }
}
