#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An object that an admin exported from a real tenant, whatever form it was exported in: its properties by name, case aside.
public struct ExportedRow: Decodable {
  /// A value of JSON.
  indirect enum Item: Decodable {
    case none
    case text(String)
    case list([Item])
    case row(ExportedRow)

    init(from decoder: any Decoder) throws {
      if let row = try? ExportedRow(from: decoder) {
        self = .row(row)
        return
      }
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        self = .none
      } else if let flag = try? single.decode(Bool.self) {
        self = .text(flag ? "True" : "False")
      } else if let text = try? single.decode(String.self) {
        self = .text(text)
      } else if let number = try? single.decode(Double.self) {
        self = .text(number == number.rounded() ? "\(Int64(number))" : "\(number)")
      } else {
        self = .list(try single.decode([Item].self))
      }
    }

    var text: String? {
      switch self {
      case .text(let text): text
      // A policy, or another object that has a name.
      case .row(let row): row.text("Name") ?? row.text("Value")
      case .list(let items): items.first?.text
      case .none: nil
      }
    }
  }

  private let items: [String: Item]

  public init(from decoder: any Decoder) throws {
    let known = try decoder.singleValueContainer().decode([String: Item].self)
    items = Dictionary(known.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a JSON array or of one object.
  public static func read(_ json: String) throws -> [ExportedRow] {
    let data = Data(json.utf8)
    let decoder = JSONDecoder()
    return try (try? decoder.decode([ExportedRow].self, from: data)) ?? [decoder.decode(ExportedRow.self, from: data)]
  }

  func has(_ names: String...) -> Bool { names.allSatisfy { items[$0.lowercased()] != nil } }

  /// The text of the first property that has one; what Export-Csv writes for a list is none.
  func text(_ names: String...) -> String? {
    for name in names {
      if let text = items[name.lowercased()]?.text, !text.isEmpty, !text.hasPrefix("System.") { return text }
    }
    return nil
  }

  /// The texts of a list, or of a text with commas or spaces.
  func texts(_ name: String) -> [String] {
    switch items[name.lowercased()] {
    case .list(let list)?: list.compactMap(\.text)
    case .text(let text)? where !text.hasPrefix("System."): text.split { ",; {}".contains($0) }.map(String.init)
    default: []
    }
  }

  func rows(_ name: String) -> [ExportedRow] {
    switch items[name.lowercased()] {
    case .list(let list)?: list.compactMap { if case .row(let row) = $0 { row } else { nil } }
    case .row(let row)?: [row]
    default: []
    }
  }

  func flag(_ name: String) -> Bool? { text(name).map { $0.lowercased() == "true" } }
}
