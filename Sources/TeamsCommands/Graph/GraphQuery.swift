import PowerShellRuntime
import Tenant

/// What the cmdlets of lists have in common: `-Filter`, `-Search`, `-Sort`, `-Top` and `-CountVariable`.
extension ServiceCmdlet {
  /// Graph's `$search`: `"displayName:part"`.
  func matches(_ search: String, _ object: CustomObject) throws -> Bool {
    let parts = search.filter { $0 != "\"" }.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = object[parts[0]] else {
      throw Refusal("Syntax error: character ':' is not valid at position 0 in '\(search)'.", action: "-Search '\"displayName:Adele\"' -ConsistencyLevel eventual")
    }
    return value.text.lowercased().split(separator: " ").contains { $0.hasPrefix(parts[1].lowercased()) } || value.text.lowercased().hasPrefix(parts[1].lowercased())
  }

  /// Writes the objects that the query leaves.
  func writeSelected(_ objects: [CustomObject]) throws {
    for object in try selected(objects, as: { $0 }) { try write(object) }
  }

  /// The items that the query leaves, in its order; `-CountVariable` hears how many there are before `-Top`.
  ///
  /// - Parameter object: an item with all the properties that a query may name.
  /// - Throws: Graph's refusal of a query that it cannot read, or that names a property that there is not.
  func selected<Item>(_ items: [Item], as object: (Item) throws -> CustomObject) throws -> [Item] {
    let filter = try string("Filter").map { try GraphFilter($0) }
    let search = string("Search")
    let order = strings("Sort").flatMap { $0.split(separator: ",") }
    if (filter?.isAdvanced ?? false) || search != nil || (filter != nil && !order.isEmpty) { try checkConsistency() }
    var found = items
    if filter != nil || search != nil || !order.isEmpty {
      // An object is made once, and kept only where it is sorted by.
      var rows: [(item: Item, object: CustomObject?)] = []
      for item in items {
        let object = try object(item)
        if let filter, try !filter.decides(object) { continue }
        if let search, try !matches(search, object) { continue }
        rows.append((item, order.isEmpty ? nil : object))
      }
      found = try order.isEmpty ? rows.map(\.item) : sorted(rows.compactMap { row in row.object.map { (row.item, $0) } }, by: order)
    }
    if let variable = string("CountVariable") { try session.setVariable(variable, .int(Int32(found.count))) }
    return Array(found.prefix(count("Top")))
  }

  /// The directory answers advanced queries eventually only; lists of other services have no such parameter.
  private func checkConsistency() throws {
    guard session.findCommand(commandName)?.metadata.exact("ConsistencyLevel") != nil, string("ConsistencyLevel")?.lowercased() != "eventual" else { return }
    throw Refusal(
      has("Search") ? "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'" : "Unsupported Query.",
      code: "Request_UnsupportedQuery", action: "Add -ConsistencyLevel eventual -CountVariable count.")
  }

  /// By `displayName`, `displayName desc` and their like; what is equal stays as it was.
  private func sorted<Item>(_ rows: [(item: Item, object: CustomObject)], by order: [Substring]) throws -> [Item] {
    var rows = rows
    for key in order.reversed() {
      let words = key.split(separator: " ").map(String.init)
      guard let property = words.first, words.count == 1 || (words.count == 2 && ["asc", "desc"].contains(words[1].lowercased())) else {
        throw Refusal("Syntax error at position \(key.count) in '\(key)'.", action: "For example: -Sort 'displayName desc'.")
      }
      guard let sample = rows.first?.object else { return [] }
      guard sample.shape.position(property) != nil else { throw Refusal("Could not find a property named '\(property)'.", action: "Sort by a property that the object has.") }
      let isDescending = words.last?.lowercased() == "desc"
      let ranks = rows.map { $0.object[property] ?? .null }
      let places = rows.indices.sorted { one, other in
        let result = Comparison.order(ranks[one], ranks[other], ignoresCase: true)
        return result == 0 ? one < other : (result < 0) != isDescending
      }
      rows = places.map { rows[$0] }
    }
    return rows.map(\.item)
  }
}
