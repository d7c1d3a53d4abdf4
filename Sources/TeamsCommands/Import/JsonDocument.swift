/// Any JSON.
public indirect enum JsonDocument: Codable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JsonDocument])
  case object([String: JsonDocument])

  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? single.decode(Double.self) {
      self = .number(value)
    } else if let value = try? single.decode(String.self) {
      self = .text(value)
    } else if let value = try? single.decode([JsonDocument].self) {
      self = .list(value)
    } else {
      self = .object(try single.decode([String: JsonDocument].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var single = encoder.singleValueContainer()
    switch self {
    case .null: try single.encodeNil()
    case .bool(let value): try single.encode(value)
    case .integer(let value): try single.encode(value)
    case .number(let value): try single.encode(value)
    case .text(let value): try single.encode(value)
    case .list(let value): try single.encode(value)
    case .object(let value): try single.encode(value)
    }
  }

  public subscript(_ key: String) -> JsonDocument? { if case .object(let members) = self { members[key] } else { nil } }
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var items: [JsonDocument] { if case .list(let items) = self { items } else { [] } }
}
