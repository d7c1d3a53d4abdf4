/// The application permissions (app roles) that Microsoft Graph has.
public enum GraphRoles {
  public static let all: [(id: String, name: String)] = GraphRoleData.text.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
  /// The names of the calling permissions by id.
  static let callRoles: [String: String] = Dictionary(all.filter { $0.name.hasPrefix("Calls.") }.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
}
