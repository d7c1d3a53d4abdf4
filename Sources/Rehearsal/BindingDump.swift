import PowerShellRuntime

/// How the parameters of a documented cmdlet are bound, in the form of conformance/README.md.
struct BindingDump {
  private let session: Session
  init(_ session: Session) { self.session = session }

  func text(_ set: String, _ bound: DictionaryObject) -> String {
    var lines = ["set: \(set)"]
    for (key, value) in bound.entries.sorted(by: { $0.key.text.lowercased() < $1.key.text.lowercased() }) {
      lines.append("  -\(key.text) = \(shown(value))" + (value.isNull ? "" : " (\(value.type?.name ?? ""))"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ value: Value) -> String {
    if value.isNull { return "null" }
    if let table = value.object(as: DictionaryObject.self) {
      return "@{" + table.entries.map { "\(plain($0.key))=\(plain($0.value))" }.joined(separator: "; ") + "}"
    }
    if session.isList(value) { return "@(" + session.enumerated(value).map(plain).joined(separator: ", ") + ")" }
    return plain(value)
  }

  private func plain(_ value: Value) -> String {
    if value.isNull { return "null" }
    if let table = value.object(as: DictionaryObject.self) { return shown(.object(table)) }
    // A number that a parameter takes as any object is shown as it was written.
    if let number = value.object(as: WrappedScalar.self) { return number.text }
    return (try? session.stringify(value)) ?? value.text
  }
}
