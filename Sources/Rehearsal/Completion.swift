import PowerShellRuntime

/// Completes commands, parameters and variables at the end of a text.
public struct Completion {
  private let session: Session
  public init(_ session: Session) { self.session = session }

  /// What can stand at the end of `text`: how many characters it replaces, and the candidates in order.
  public func candidates(_ text: String) -> (replaced: Int, candidates: [String]) {
    let word = String(text.reversed().prefix { !" \t|;({}=,".contains($0) }.reversed())
    let start = text.dropLast(word.count)
    if word.hasPrefix("$") { return (word.count, variables(word)) }
    if word.hasPrefix("-") { return (word.count, parameters(word, of: commandName(before: String(start)))) }
    let rest = start.reversed().drop { $0 == " " || $0 == "\t" }
    guard rest.isEmpty || "|;({&=".contains(rest.first ?? " ") else { return (word.count, []) }
    return (word.count, commands(word))
  }

  private func variables(_ word: String) -> [String] {
    let name = word.dropFirst().lowercased()
    var names: Set<String> = []
    var scope: Scope? = session.scope
    while let current = scope {
      for (found, _) in current.variableNames where found.lowercased().hasPrefix(name) { names.insert("$" + found) }
      scope = current.parent
    }
    return names.sorted { $0.lowercased() < $1.lowercased() }
  }

  private func commands(_ word: String) -> [String] {
    if word.isEmpty { return [] }
    let key = word.lowercased()
    let names = session.allFunctions.map(\.name) + session.visibleCmdlets.map(\.name) + session.allAliases.map(\.name)
    return Set(names.filter { $0.lowercased().hasPrefix(key) }).sorted { $0.lowercased() < $1.lowercased() }
  }

  private func parameters(_ word: String, of command: String?) -> [String] {
    guard let command, let info = session.findCommand(command) else { return [] }
    let key = word.dropFirst().lowercased()
    return info.metadata.allParameters.filter { $0.name.lowercased().hasPrefix(key) }.map { "-" + $0.name }
  }

  /// The command of the pipeline element that the cursor stands in.
  private func commandName(before text: String) -> String? {
    let element = text.reversed().prefix { !"|;({".contains($0) }.reversed()
    return String(element).split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "&" }).first { !$0.hasPrefix("$") && $0 != "=" }.map(String.init)
  }
}
