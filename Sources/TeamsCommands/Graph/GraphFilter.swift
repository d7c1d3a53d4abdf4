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
    // Only what all conditions together decide is modelled.
    if text.lowercased().contains(" or ") { throw GraphFilter.invalid(text) }
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

  /// As `matches`, and refuses a property that the object does not have.
  func decides(_ object: CustomObject) throws -> Bool {
    if let unknown = conditions.first(where: { object.shape.position($0.property) == nil }) {
      throw Refusal("Invalid filter clause: Could not find a property named '\(unknown.property)'.", code: "BadRequest", action: "Compare a property that the object has.")
    }
    return matches(object)
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
  /// Graph's `$search`: `"displayName:part"`.
  func matches(_ search: String, _ object: CustomObject) throws -> Bool {
    let parts = search.filter { $0 != "\"" }.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = object[parts[0]] else {
      throw Refusal("Syntax error: character ':' is not valid at position 0 in '\(search)'.", code: "BadRequest", action: "-Search '\"displayName:Adele\"' -ConsistencyLevel eventual")
    }
    return value.text.lowercased().split(separator: " ").contains { $0.hasPrefix(parts[1].lowercased()) } || value.text.lowercased().hasPrefix(parts[1].lowercased())
  }

  /// Writes the objects that `-Filter`, `-Top` and `-ConsistencyLevel` leave.
  func writeFiltered(_ objects: [CustomObject]) throws {
    let filter = try string("Filter").map { try GraphFilter($0) }
    for object in objects.filter({ filter?.matches($0) ?? true }).prefix(count("Top")) { try write(object) }
  }
}
