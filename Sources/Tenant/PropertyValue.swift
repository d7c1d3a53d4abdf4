import Foundation

/// The value of a property of a policy, configuration or record.
public enum PropertyValue: Equatable {
  case none
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  /// A length of time, in ticks of 100 ns.
  case span(Int64)
  /// A point in time, in ticks since the year 1.
  case date(Int64)
  case list([PropertyValue])
  case record([Field])

  public struct Field: Equatable, Codable {
    public let name: String
    public var value: PropertyValue
    public init(_ name: String, _ value: PropertyValue) { (self.name, self.value) = (name, value) }
  }

  public static func texts(_ texts: [String]) -> PropertyValue { .list(texts.map { .text($0) }) }

  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The items of a list; one value is a list of one.
  public var items: [PropertyValue] {
    switch self {
    case .none: []
    case .list(let items): items
    default: [self]
    }
  }

  /// The field of a record.
  public subscript(_ name: String) -> PropertyValue {
    if case .record(let fields) = self { fields.first { $0.name.lowercased() == name.lowercased() }?.value ?? .none } else { .none }
  }

  /// The value in a few words, for the journal.
  public var shown: String {
    switch self {
    case .none: "none"
    case .flag(let flag): flag ? "True" : "False"
    case .whole(let number): "\(number)"
    case .number(let number): "\(number)"
    case .text(let text): text.isEmpty ? "empty" : text
    case .span(let ticks): "\(ticks / 10_000_000) s"
    case .date(let ticks): Date(timeIntervalSince1970: Double(ticks / 10_000_000 - 62_135_596_800)).formatted(.iso8601)
    case .list(let items): "{" + items.map(\.shown).joined(separator: ", ") + "}"
    case .record(let fields): fields.first { ["id", "name", "objectid"].contains($0.name.lowercased()) && $0.value != .none }?.value.shown ?? "{\(fields.count) properties}"
    }
  }
}

/// In JSON a value is what JSON calls it; what JSON has no word for is an object with one key that says what it is.
extension PropertyValue: Codable {
  private enum Key: String, CodingKey { case span, date, number, record }

  public init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: Key.self), let key = keyed.allKeys.first {
      self =
        switch key {
        case .span: .span(try keyed.decode(Int64.self, forKey: key))
        case .date: .date(try keyed.decode(Int64.self, forKey: key))
        case .number: .number(try keyed.decode(Double.self, forKey: key))
        case .record: .record(try keyed.decode([Field].self, forKey: key))
        }
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .none
    } else if let flag = try? single.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? single.decode(Int.self) {
      self = .whole(whole)
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try single.decode([PropertyValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    func keyed(_ key: Key, _ value: some Encodable) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(value, forKey: key)
    }
    func single(_ value: some Encodable) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
    switch self {
    case .none:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .flag(let flag): try single(flag)
    case .whole(let number): try single(number)
    case .text(let text): try single(text)
    case .list(let items): try single(items)
    case .number(let number): try keyed(.number, number)
    case .span(let ticks): try keyed(.span, ticks)
    case .date(let ticks): try keyed(.date, ticks)
    case .record(let fields): try keyed(.record, fields)
    }
  }
}
