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

  public struct Field: Equatable {
    public let name: String
    public var value: PropertyValue
    public init(_ name: String, _ value: PropertyValue) { (self.name, self.value) = (name, value) }
  }

  public static func texts(_ texts: [String]) -> PropertyValue { .list(texts.map { .text($0) }) }

  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The items of a list.
  public var items: [PropertyValue] { if case .list(let items) = self { items } else { [] } }

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
    case .date(let ticks): "tick \(ticks)"
    case .list(let items): "{" + items.map(\.shown).joined(separator: ", ") + "}"
    case .record(let fields): fields.first { ["id", "name", "objectid"].contains($0.name.lowercased()) && $0.value != .none }?.value.shown ?? "{\(fields.count) properties}"
    }
  }
}
