/// The enumerations of .NET and of PowerShell, made when a script first names one.
public enum NetEnumerations {
  /// An enumeration by its full name.
  public static func named(_ name: String) -> TypeDescriptor {
    guard let type = type(name.lowercased()) else { preconditionFailure("no enumeration \(name)") }
    return type
  }

  /// An enumeration by its full name in lower case.
  static func type(_ key: String) -> TypeDescriptor? {
    if let type = made[key] { return type }
    guard let line = NetEnumerationData.text.line(ofName: key) else { return nil }
    let type = make(line)
    made[key] = type
    return type
  }

  /// The full names of all.
  static var names: [String] { NetEnumerationData.text.names }

  nonisolated(unsafe) private static var made: [String: TypeDescriptor] = [:]

  private static let underlyingTypes: [Character: TypeDescriptor] = [
    "b": .byte, "B": .sbyte, "s": .int16, "S": .uint16, "I": .uint32, "l": .long, "L": .uint64,
  ]

  private static func make(_ line: Substring) -> TypeDescriptor {
    let fields = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Substring($0) }
    var next: Int64 = 0
    let names = fields[2].parts(",").map { entry in
      let sides = entry.parts("=")
      if sides.count > 1 { next = Int64(sides[1]) ?? Int64(bitPattern: UInt64(sides[1]) ?? 0) }
      defer { next &+= 1 }
      return (String(sides[0]), next)
    }
    let underlying = fields[1].last.flatMap { underlyingTypes[$0] } ?? .int
    return TypeCatalog.enumeration(String(fields[0]), Enumeration(names, isFlags: fields[1].first == "f", underlying: underlying))
  }
}
