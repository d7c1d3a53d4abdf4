import PowerShellRuntime
import Tenant

/// The filters of Graph's `-Filter`: comparisons with `eq` and `ne`, startsWith and endsWith, joined by `and`.
struct GraphFilter {
  private struct Condition {
    let property: String
    let kind: String
    let value: String
  }
  private var conditions: [Condition] = []

  /// - Throws: Graph's refusal of a filter that it cannot read.
  init(_ text: String) throws {
    for part in text.replacing(" AND ", with: " and ").split(separator: " and ") {
      let words = part.split(separator: " ", maxSplits: 2).map(String.init)
      if let open = part.firstIndex(of: "("), part.hasSuffix(")") {
        let inside = part[part.index(after: open)...].dropLast().split(separator: ",", maxSplits: 1).map { String($0) }
        guard inside.count == 2 else { throw GraphFilter.invalid(text) }
        conditions.append(Condition(property: inside[0].lowercased().filter { $0 != " " }, kind: part[..<open].lowercased().filter { $0 != " " }, value: GraphFilter.literal(inside[1])))
      } else if words.count == 3, ["eq", "ne"].contains(words[1].lowercased()) {
        conditions.append(Condition(property: words[0].lowercased(), kind: words[1].lowercased(), value: GraphFilter.literal(words[2])))
      } else {
        throw GraphFilter.invalid(text)
      }
    }
  }

  private static func invalid(_ text: String) -> Refusal {
    Refusal("Invalid filter clause: \(text)", code: "BadRequest", action: "For example: -Filter \"displayName eq 'Contoso Incident Bot'\".")
  }

  private static func literal(_ text: String) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    if text.hasPrefix("'") && text.hasSuffix("'") && text.count > 1 { text = text.dropFirst().dropLast() }
    return text.replacing("''", with: "'").lowercased()
  }

  func matches(_ object: CustomObject) -> Bool {
    conditions.allSatisfy { condition in
      let value = object[condition.property]?.text.lowercased() ?? ""
      switch condition.kind {
      case "eq": return value == condition.value
      case "ne": return value != condition.value
      case "startswith": return value.hasPrefix(condition.value)
      case "endswith": return value.hasSuffix(condition.value)
      default: return value.contains(condition.value)
      }
    }
  }
}

extension ServiceCmdlet {
  /// Writes the objects that `-Filter`, `-Top` and `-ConsistencyLevel` leave.
  func writeFiltered(_ objects: [CustomObject]) throws {
    let filter = try string("Filter").map { try GraphFilter($0) }
    for object in objects.filter({ filter?.matches($0) ?? true }).prefix(count("Top")) { try write(object) }
  }
}
