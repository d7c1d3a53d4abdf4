import PowerShellRuntime

/// The completions at the end of a text, in the form of conformance/README.md.
struct CompletionDump {
  private let session: Session
  init(_ session: Session) { self.session = session }

  func text(_ input: String) -> String {
    let result = Completion(session).complete(input)
    let lines = result.items.map { item in
      "\(item.kind.rawValue) \(item.text)" + (item.listText == item.text ? "" : " [\(item.listText)]")
    }
    return (["replace \(result.start)+\(result.length)"] + lines).joined(separator: "\n") + "\n"
  }
}
