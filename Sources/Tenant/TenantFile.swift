#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An organisation as JSON: all that it is, one object on a line, sorted, so that two files can be compared line by line.
public enum TenantFile {
  static let format = "rehearse-tenant-1"

  /// What is no reading of the file's objects.
  private struct Head: Codable {
    let format: String
    let id, displayName, country: String
    let domains: [Domain]
    let subscriptions: [Subscription]
    /// What files of earlier versions have; now they are records.
    let locations: [CivicLocation]?
  }

  /// A file that is no organisation.
  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads an organisation: a file that `write` made, or one like the sample organisation's.
  ///
  /// - Throws: `Unreadable`, with the place in the file.
  public static func read(_ bytes: [UInt8]) throws -> Tenant {
    try bytes.withUnsafeBufferPointer { buffer in
      do {
        let sections = try sections(buffer)
        if let format = sections["format"] {
          guard String(decoding: buffer[format], as: UTF8.self) == "\"\(TenantFile.format)\"" else {
            throw Unreadable(description: "The file is of the format \(String(decoding: buffer[format].prefix(60), as: UTF8.self)); this version reads \"\(TenantFile.format)\".")
          }
          return try tenant(buffer, sections)
        }
        return try SampleOrganisation.read(buffer, sections)
      } catch let error as DecodingError {
        throw Unreadable(description: "The file is no organisation: \(TenantFile.reason(error))")
      } catch let error as JsonScanner.Malformed {
        let line = buffer[..<min(error.offset, buffer.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        throw Unreadable(description: "The file is no organisation: \(error.expected) is missing in line \(line).")
      }
    }
  }

  /// The members of the file's object, and where their values stand.
  private static func sections(_ buffer: UnsafeBufferPointer<UInt8>) throws -> [String: Range<Int>] {
    // A byte order mark may stand in front.
    var scanner = JsonScanner(buffer, (buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<buffer.count)
    var sections: [String: Range<Int>] = [:]
    try scanner.object { key, scanner in sections[key] = try scanner.skip() }
    return sections
  }

  /// A JSON object of some of the sections, for a decoder.
  static func part(_ buffer: UnsafeBufferPointer<UInt8>, _ sections: [String: Range<Int>], without left: Set<String>) -> Data {
    var data = Data("{".utf8)
    for (at, section) in sections.filter({ !left.contains($0.key) }).enumerated() {
      if at > 0 { data.append(0x2C) }
      data.append(contentsOf: "\"\(section.key)\":".utf8)
      data.append(contentsOf: buffer[section.value])
    }
    data.append(0x7D)
    return data
  }

  private static func tenant(_ buffer: UnsafeBufferPointer<UInt8>, _ sections: [String: Range<Int>]) throws -> Tenant {
    let kinds = Set(ObjectKind.allCases.map(\.rawValue))
    let decoder = JSONDecoder()
    let head = try decoder.decode(Head.self, from: part(buffer, sections, without: kinds))
    let state = TenantState()
    for kind in ObjectKind.allCases {
      guard let range = sections[kind.rawValue] else { continue }
      var scanner = JsonScanner(buffer, range)
      if kind == .account { state.accounts.reserveCapacity(range.count / 300) }
      try scanner.object { id, scanner in
        switch kind {
        case .account: state.accounts[id] = try Account(&scanner, id: id)
        case .number: state.numbers[id] = try PhoneNumber(&scanner)
        default:
          let place = try scanner.skip()
          state.put(try decoder.decode(kind.type, from: Data(buffer[place])), kind, id)
        }
      }
    }
    return tenant(head, state)
  }

  private static func tenant(_ head: Head, _ state: TenantState) -> Tenant {
    Tenant(
      id: head.id, displayName: head.displayName, country: head.country, domains: head.domains, subscriptions: head.subscriptions,
      locations: head.locations ?? [], state: state)
  }

  private static func reason(_ error: DecodingError) -> String {
    func place(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined()
      return path.isEmpty ? "" : " at $\(path)"
    }
    return switch error {
    case .keyNotFound(let key, let context): "'\(key.stringValue)' is missing\(place(context))."
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): "\(context.debugDescription)\(place(context))"
    @unknown default: "\(error)"
    }
  }

  /// The organisation in JSON.
  public static func write(_ tenant: Tenant) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func text(_ value: some Encodable) -> [UInt8] { (try? encoder.encode(value)).map(Array.init) ?? Array("null".utf8) }
    var bytes = Array("{\n".utf8)
    func property(_ name: String, _ value: [UInt8]) { bytes += Array("  \"\(name)\": ".utf8) + value + Array(",\n".utf8) }
    func lines(_ items: [[UInt8]]) -> [UInt8] {
      items.isEmpty ? Array("[]".utf8) : Array("[\n    ".utf8) + items.joined(separator: Array(",\n    ".utf8)) + Array("\n  ]".utf8)
    }
    property("format", text(format))
    property("id", text(tenant.id))
    property("displayName", text(tenant.displayName))
    property("country", text(tenant.country))
    property("domains", lines(tenant.domains.map { text($0) }))
    property("subscriptions", lines(tenant.subscriptions.map { text($0) }))
    for kind in ObjectKind.allCases {
      let objects = tenant.state.objects(kind)
      bytes += Array("  \"\(kind.rawValue)\": {".utf8)
      for (at, entry) in objects.enumerated() {
        bytes += Array((at == 0 ? "\n    " : ",\n    ").utf8) + text(entry.id) + Array(": ".utf8) + text(entry.object)
      }
      bytes += Array((objects.isEmpty ? "}" : "\n  }").utf8) + Array((kind == ObjectKind.allCases.last ? "\n" : ",\n").utf8)
    }
    return bytes + Array("}\n".utf8)
  }

  // MARK: One object at a time, for a sandbox

  /// What is of the organisation and no object of it, as JSON.
  public static func head(_ tenant: Tenant) -> [UInt8] {
    let head = Head(
      format: format, id: tenant.id, displayName: tenant.displayName, country: tenant.country, domains: tenant.domains,
      subscriptions: tenant.subscriptions, locations: nil)
    return (try? JSONEncoder().encode(head)).map(Array.init) ?? []
  }

  /// An organisation of what `head` and `object` gave.
  public static func tenant(head: [UInt8], objects: [(kind: String, id: String, json: [UInt8])]) throws -> Tenant {
    let decoder = JSONDecoder()
    let state = TenantState()
    for entry in objects {
      guard let kind = ObjectKind(rawValue: entry.kind) else { throw Unreadable(description: "There are no objects of the kind '\(entry.kind)'.") }
      state.put(try decoder.decode(kind.type, from: Data(entry.json)), kind, entry.id)
    }
    return tenant(try decoder.decode(Head.self, from: Data(head)), state)
  }

  public static func json(_ object: any TenantObject) -> [UInt8] { (try? JSONEncoder().encode(object)).map(Array.init) ?? [] }
}

// MARK: The objects that there may be a million of

extension Account {
  /// Reads what `encode` wrote.
  fileprivate init(_ scanner: inout JsonScanner, id: String) throws {
    self.init(id: id, userPrincipalName: "", displayName: "")
    try scanner.object { key, scanner in
      switch key {
      case "userPrincipalName": userPrincipalName = try scanner.string()
      case "displayName": displayName = try scanner.string()
      case "usageLocation": usageLocation = try scanner.optionalString()
      case "city": city = try scanner.optionalString()
      case "department": department = try scanner.optionalString()
      case "accountEnabled": accountEnabled = try scanner.bool()
      case "roles": roles = try scanner.strings()
      case "licenses": try scanner.array { licenses.append(try License(&$0)) }
      case "enterpriseVoiceEnabled": enterpriseVoiceEnabled = try scanner.bool()
      case "hostedVoiceMail": hostedVoiceMail = scanner.null() ? nil : try scanner.bool()
      case "instance": instance = scanner.null() ? nil : try Instance(&scanner)
      case "visibleAt": visibleAt = try scanner.integer()
      default: try scanner.skip()
      }
    }
  }
}

extension Account.License {
  fileprivate init(_ scanner: inout JsonScanner) throws {
    self.init(skuId: "", provisionedAt: 0)
    try scanner.object { key, scanner in
      switch key {
      case "skuId": skuId = try scanner.string()
      case "provisionedAt": provisionedAt = try scanner.integer()
      case "disabledPlans": if !scanner.null() { disabledPlans = try scanner.strings() }
      default: try scanner.skip()
      }
    }
  }
}

extension Account.Instance {
  fileprivate init(_ scanner: inout JsonScanner) throws {
    self.init(applicationId: nil, mappedApplicationId: nil)
    try scanner.object { key, scanner in
      switch key {
      case "applicationId": applicationId = try scanner.optionalString()
      case "mappedApplicationId": mappedApplicationId = try scanner.optionalString()
      case "isSynced": isSynced = try scanner.bool()
      default: try scanner.skip()
      }
    }
  }
}

extension PhoneNumber {
  fileprivate init(_ scanner: inout JsonScanner) throws {
    self.init(telephoneNumber: "", numberType: "", capability: [])
    try scanner.object { key, scanner in
      switch key {
      case "telephoneNumber": telephoneNumber = try scanner.string()
      case "numberType": numberType = try scanner.string()
      case "capability": capability = try scanner.strings()
      case "city": city = try scanner.optionalString()
      case "isoCountryCode": isoCountryCode = try scanner.optionalString()
      case "isTollFree": isTollFree = try scanner.bool()
      case "assignedTo": assignedTo = try scanner.optionalString()
      case "locationId": locationId = try scanner.optionalString()
      case "category": category = try scanner.optionalString()
      case "networkSiteId": networkSiteId = try scanner.optionalString()
      case "reverseNumberLookup": if !scanner.null() { reverseNumberLookup = try scanner.strings() }
      case "tags": if !scanner.null() { tags = try scanner.strings() }
      case "blockedUntil": blockedUntil = scanner.null() ? nil : try scanner.integer()
      default: try scanner.skip()
      }
    }
  }
}
