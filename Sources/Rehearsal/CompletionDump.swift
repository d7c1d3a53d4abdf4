import PowerShellRuntime

/// The completions at the end of a text, in the form of conformance/README.md.
struct CompletionDump {
  private let session: Session
  init(_ session: Session) { self.session = session }

  func text(_ input: String) -> String {
    let (replaced, candidates) = Completion(session).candidates(input)
    if candidates.isEmpty { return "" }
    let length = input.utf16.count
    let lines = candidates.map { candidate -> String in
      if candidate.hasPrefix("-") { return "ParameterName \(candidate) [\(candidate.dropFirst())]" }
      if candidate.hasPrefix("$") { return "Variable \(candidate) [\(candidate.dropFirst())]" }
      return "Command \(candidate)"
    }
    return (["replace \(length - replaced)+\(replaced)"] + lines).joined(separator: "\n") + "\n"
  }
}
