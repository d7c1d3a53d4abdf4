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
    let locations: [CivicLocation]
  }

  private struct Stores: Decodable {
    let account, removedAccount: [String: Account]?
    let number: [String: PhoneNumber]?
    let application: [String: Application]?
    let principal: [String: ServicePrincipal]?
    let order: [String: NumberOrder]?
    let setting: [String: Setting]?
    let grant: [String: PolicyGrant]?
    let record: [String: ServiceRecord]?

    var state: TenantState {
      let state = TenantState()
      state.accounts.fill(account)
      state.removedAccounts.fill(removedAccount)
      state.numbers.fill(number)
      state.applications.fill(application)
      state.principals.fill(principal)
      state.orders.fill(order)
      state.settings.fill(setting)
      state.grants.fill(grant)
      state.records.fill(record)
      return state
    }
  }

  /// A file that is no organisation.
  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads an organisation: a file that `write` made, or one like the sample organisation's.
  ///
  /// - Throws: `Unreadable`, with the place in the file.
  public static func read(_ bytes: [UInt8]) throws -> Tenant {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    struct Format: Decodable { let format: String? }
    do {
      guard let known = try decoder.decode(Format.self, from: data).format else { return try SampleOrganisation.read(data) }
      guard known == format else { throw Unreadable(description: "The file is of the format '\(known)'; this version reads '\(format)'.") }
      let head = try decoder.decode(Head.self, from: data)
      return try tenant(head, decoder.decode(Stores.self, from: data).state)
    } catch let error as DecodingError {
      throw Unreadable(description: "The file is no organisation: \(TenantFile.reason(error))")
    }
  }

  private static func tenant(_ head: Head, _ state: TenantState) -> Tenant {
    Tenant(
      id: head.id, displayName: head.displayName, country: head.country, domains: head.domains, subscriptions: head.subscriptions,
      locations: head.locations, state: state)
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
    property("locations", lines(tenant.locations.map { text($0) }))
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
      subscriptions: tenant.subscriptions, locations: tenant.locations)
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

extension Store {
  fileprivate mutating func fill(_ objects: [String: Element]?) {
    guard let objects else { return }
    reserveCapacity(objects.count)
    for (id, object) in objects { self[id] = object }
  }
}
