import PowerShellRuntime

/// Values as Pester's messages show them.
enum PesterText {
  /// - Parameter depth: how many lists the value is in; at some depth only its type is named.
  static func shown(_ value: Value, _ session: Session, quotes: Bool = true, depth: Int = 0) -> String {
    if depth > 20 { return "[\(value.type?.definitionName ?? "")]" }
    switch value.base {
    case .null, .nothing: return "$null"
    case .bool(let flag): return flag ? "$true" : "$false"
    case .string(let text): return quotes ? text.isEmpty ? "<empty>" : "'\(text)'" : text
    default: break
    }
    if let block = value.object(as: ScriptBlock.self) { return "{\(block.text)}" }
    if let type = value.object(as: TypeObject.self) { return "[\(type.descriptor.definitionName)]" }
    if value.object is DateTimeObject { return (try? session.formatted(value, "o")) ?? value.text }
    if session.isList(value) {
      let items = session.enumerated(value)
      return items.isEmpty ? "@()" : "@(" + items.map { shown($0, session, depth: depth + 1) }.joined(separator: ", ") + ")"
    }
    return (try? session.stringify(value)) ?? value.text
  }
}
