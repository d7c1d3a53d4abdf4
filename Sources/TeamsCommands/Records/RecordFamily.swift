import PowerShellRuntime
import Tenant

/// A kind of records that Get-, New-, Set- and Remove- cmdlets of one noun keep: its properties come from the documented
/// outputs, what a parameter does beyond setting the property of its name from the family's own file.
class RecordFamily {
  /// `CsCallQueue`
  let noun: String
  /// `call queue`
  let kind: String
  /// The property that identifies a record.
  let idProperty: String
  /// The property that holds its name.
  let nameProperty: String
  let service: ServiceCmdlet.Service
  let typeName: String
  /// The properties in the order in which the service writes them.
  private(set) lazy var properties = OutputPropertyData.properties(of: "Get-\(noun)")
  /// What a new record has where nobody says otherwise.
  let defaults: [PropertyValue.Field]

  init(_ noun: String, kind: String, idProperty: String, nameProperty: String = "Name", service: ServiceCmdlet.Service = .teams, typeName: String, defaults: [PropertyValue.Field] = []) {
    (self.noun, self.kind, self.idProperty, self.nameProperty) = (noun, kind, idProperty, nameProperty)
    (self.service, self.typeName, self.defaults) = (service, typeName, defaults)
  }

  static let schedules = ScheduleFamily()
  static let all: [RecordFamily] = [CallQueueFamily(), AutoAttendantFamily(), schedules, TeamFamily()]

  /// The modelled cmdlets of all families, by their names in lower case.
  static let makers: [String: () -> Cmdlet] = {
    var makers: [String: () -> Cmdlet] = [:]
    for family in all {
      for verb in ["Get", "New", "Set", "Remove"] { makers["\(verb)-\(family.noun)".lowercased()] = { RecordCmdlet.make(verb, family) } }
    }
    return makers
  }()

  /// The properties that are lists, also when a script puts one value into them.
  var lists: Set<String> { [] }

  /// Takes the parameters that differ from the properties they set, and refuses what the service refuses.
  func apply(_ cmdlet: RecordCmdlet, to record: inout ServiceRecord) throws {}

  /// A property that follows from other things of the tenant; nil for those that are kept.
  func computed(_ property: String, of record: ServiceRecord, _ cmdlet: RecordCmdlet) -> Value? { nil }

  /// Refuses a removal.
  func checkRemoval(_ record: ServiceRecord, in tenant: Tenant) throws {}

  /// Whether another record goes with one that is removed.
  func isPart(_ other: ServiceRecord, of record: ServiceRecord) -> Bool { false }

  /// Whether the command's own filters let a record through.
  func passes(_ record: ServiceRecord, _ cmdlet: RecordCmdlet) throws -> Bool { true }

  /// What is changed when a record is made, beyond the record itself.
  func made(_ record: ServiceRecord, by cmdlet: RecordCmdlet) throws {}
}
