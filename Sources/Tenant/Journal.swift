/// What one call of a cmdlet changed.
public struct JournalEntry: Codable {
  public let number: Int
  /// The cmdlet.
  public let command: String
  /// The object that it was called for.
  public let target: String
  public let time: Ticks
  /// The objects that changed, in words.
  public let details: [Detail]
  /// The numbers that went from one holder to another.
  public let numberMoves: [NumberMove]
  public internal(set) var changes: Changes

  /// What became of one object.
  public struct Detail: Codable {
    /// The kind of the object and its name.
    public let object: String
    public let change: String
    public var text: String { "\(object): \(change)" }
    /// What tells the object from others of its name, and is the same when it is renamed.
    private let id: String?
    public var key: String { id ?? object }

    init(_ object: String, _ change: String, id: String? = nil) { (self.object, self.change, self.id) = (object, change, id) }
  }

  /// A number's holders, as user principal names, before and after.
  public struct NumberMove: Codable {
    public let number: String
    public let from: Holder
    public let to: Holder
  }

  public enum Holder: Equatable, Codable {
    case account(String), unassigned, notInTenant

    public var text: String {
      switch self {
      case .account(let name): name
      case .unassigned: "unassigned"
      case .notInTenant: "not in the tenant"
      }
    }
  }
}
