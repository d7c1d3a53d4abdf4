#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An object that an admin exported from a real tenant, whatever form it was exported in: its properties by name, case aside.
public struct ExportedRow: Decodable {
  private let items: [String: JsonDocument]

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: JsonDocument].self))
  }

  private init(_ members: [String: JsonDocument]) {
    items = Dictionary(members.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a JSON array or of one object.
  public static func read(_ json: String) throws -> [ExportedRow] {
    let data = Data(json.utf8)
    let decoder = JSONDecoder()
    if let rows = try? decoder.decode([ExportedRow].self, from: data) { return rows }
    let row = try decoder.decode(ExportedRow.self, from: data)
    // Graph, and ConvertTo-Json of Windows PowerShell, put a list into an object.
    return row.has("value") ? row.rows("value") : [row]
  }

  func has(_ names: String...) -> Bool { names.allSatisfy { items[$0.lowercased()] != nil } }

  /// The text of the first property that has one; what Export-Csv writes for a list is none.
  func text(_ names: String...) -> String? {
    for name in names {
      if let text = items[name.lowercased()].flatMap(ExportedRow.text), !text.isEmpty, !text.hasPrefix("System.") { return text }
    }
    return nil
  }

  /// The texts of a list, or of a text with commas or spaces.
  func texts(_ name: String) -> [String] {
    switch items[name.lowercased()] {
    case .list(let list)?: list.compactMap(ExportedRow.text)
    case .text(let text)? where !text.hasPrefix("System."): text.split { ",; {}".contains($0) }.map(String.init)
    default: []
    }
  }

  func rows(_ name: String) -> [ExportedRow] {
    switch items[name.lowercased()] {
    case .list(let list)?: list.compactMap { if case .object(let members) = $0 { ExportedRow(members) } else { nil } }
    case .object(let members)?: [ExportedRow(members)]
    default: []
    }
  }

  func flag(_ name: String) -> Bool? { text(name).map { $0.lowercased() == "true" } }

  /// A value as text; an object has the text of its name, as a policy has.
  private static func text(_ value: JsonDocument) -> String? {
    switch value {
    case .text(let text): text
    case .bool(let flag): flag ? "True" : "False"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .object(let members): ExportedRow(members).text("Name", "Value")
    case .list(let items): items.first.flatMap(text)
    case .null: nil
    }
  }
}
