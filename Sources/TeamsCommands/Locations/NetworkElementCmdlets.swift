import PowerShellRuntime
import Tenant

/// A part of the network that is known by where it is: a subnet, switch, port or wireless access point.
struct NetworkElement {
  /// `CsOnlineLisSubnet`
  let noun: String
  /// `subnet`
  let kind: String
  /// The parameters that name one.
  let keys: [String]

  static let all = [
    NetworkElement(noun: "CsOnlineLisSubnet", kind: "emergency subnet", keys: ["Subnet"]),
    NetworkElement(noun: "CsOnlineLisSwitch", kind: "emergency switch", keys: ["ChassisID"]),
    NetworkElement(noun: "CsOnlineLisPort", kind: "emergency port", keys: ["ChassisID", "PortID"]),
    NetworkElement(noun: "CsOnlineLisWirelessAccessPoint", kind: "wireless access point", keys: ["BSSID"]),
  ]

  /// The modelled cmdlets by their names in lower case.
  static let makers: [String: () -> Cmdlet] = {
    var makers: [String: () -> Cmdlet] = [:]
    for element in all {
      for verb in ["Get", "Set", "Remove"] { makers["\(verb)-\(element.noun)".lowercased()] = { NetworkElementCmdlet.make(verb, element) } }
    }
    return makers
  }()
}

/// The cmdlets of a kind of network element.
final class NetworkElementCmdlet: LocationInformationCmdlet {
  private var verb = ""
  private var element = NetworkElement.all[0]

  static func make(_ verb: String, _ element: NetworkElement) -> NetworkElementCmdlet {
    let cmdlet = NetworkElementCmdlet()
    (cmdlet.verb, cmdlet.element) = (verb, element)
    return cmdlet
  }

  override var synopsis: String {
    switch verb {
    case "Get": "Shows the emergency location that each \(element.kind) stands for."
    case "Set": "Says which emergency location a \(element.kind) stands for."
    default: "Ends that a \(element.kind) stands for an emergency location."
    }
  }

  private var id: String { element.keys.map { string($0) ?? "" }.joined(separator: "/") }

  override func run() throws {
    switch verb {
    case "Get":
      let wanted = element.keys.compactMap { key in string(key).map { (key, $0.lowercased()) } }
      for record in tenant.records(element.kind) where wanted.allSatisfy({ record[$0.0].text?.lowercased() == $0.1 }) { try write(shown(record)) }
    case "Set":
      try check()
      // The location need not exist yet: the documentation allows it.
      var record = tenant.record(element.kind, id) ?? ServiceRecord(kind: element.kind, id: id, name: id)
      for name in element.keys + ["LocationId", "Description"] where has(name) { record[name] = .text(name == "LocationId" ? guid(name) ?? "" : string(name) ?? "") }
      guard try shouldProcess(id) else { return }
      try tenant.store(record, command: commandName)
    default:
      guard let record = tenant.record(element.kind, id) else {
        throw Refusal("The \(element.kind) '\(id)' is not found", action: "Those that exist: Get-\(element.noun).")
      }
      guard try shouldProcess(id) else { return }
      try tenant.remove(record, command: commandName)
    }
  }

  /// An address of a network or device is written in the usual way.
  private func check() throws {
    if let subnet = string("Subnet"), !NetworkElementCmdlet.isAddress(subnet) {
      throw Refusal("The subnet '\(subnet)' is not valid.", action: "It is the network's own address, such as 10.10.10.128.")
    }
    for name in ["BSSID", "ChassisID"] {
      guard let text = string(name) else { continue }
      let digits = text.filter { !"-:*".contains($0) }
      guard digits.allSatisfy(\.isHexDigit), text.contains("*") || digits.count == 12 else {
        throw Refusal("The \(name) '\(text)' is not valid.", action: "It is a MAC address, such as B8-BE-BF-4A-A3-00.")
      }
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 { return parts.allSatisfy { UInt8($0) != nil } }
    return text.contains(":") && text.allSatisfy { $0.isHexDigit || $0 == ":" }
  }

  private func shown(_ record: ServiceRecord) -> CustomObject {
    object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.\(element.noun.dropFirst(2))", OutputPropertyData.properties(of: "Get-\(element.noun)").map { name in
      switch name {
      case "Identity": (name, .string(record.id))
      case "TenantId": (name, .string(tenant.id))
      default: (name, value(record[name]))
      }
    })
  }
}
