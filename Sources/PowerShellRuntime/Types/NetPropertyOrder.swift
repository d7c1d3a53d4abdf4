/// The order in which .NET lists the properties of a type, where it is known.
enum NetPropertyOrder {
  /// Members with the type's properties in .NET's order, those that are not known there behind them.
  static func sorted(_ members: [Member], of type: TypeDescriptor) -> [Member] {
    guard let order = type.propertyOrder else { return members }
    let places = members.indices.filter { [.Property, .NoteProperty, .ScriptProperty, .CodeProperty].contains(members[$0].kind) }
    // What type data adds stands before what the type itself has.
    func rank(_ member: Member) -> Int { order[member.name] ?? (member.kind == .Property ? Int.max : -1) }
    let ranked = places.sorted { (rank(members[$0]), $0) < (rank(members[$1]), $1) }
    var result = members
    for (place, from) in zip(places, ranked) { result[place] = members[from] }
    return result
  }

  /// The places of the properties that a type, or the nearest of its base types that is known, declares and inherits.
  static func order(of type: TypeDescriptor) -> [String: Int]? {
    var current: TypeDescriptor? = type
    while let type = current, type !== TypeDescriptor.object {
      if let line = lines[type.openName] {
        return Dictionary(uniqueKeysWithValues: line.split(separator: ",").enumerated().map { (String($0.element), $0.offset) })
      }
      current = type.base
    }
    return nil
  }

  private static let lines: [String: Substring] = {
    let text = NetPropertyOrderData.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return Dictionary(uniqueKeysWithValues: text.split(separator: "\n").compactMap { line in
      line.firstIndex(of: ":").map { (String(line[..<$0]), line[line.index(after: $0)...]) }
    })
  }()
}
