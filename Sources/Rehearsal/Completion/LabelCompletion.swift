extension Completion {
  /// The labels of the loops and switches around `break` and `continue`, the outermost first.
  func labels(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard line.quote == nil, let keyword = line.finished.last?.text.lowercased(), ["break", "continue"].contains(keyword) else { return nil }
    guard line.finished.dropLast().last.map({ $0.text.hasSuffix("}") }) ?? true else { return nil }
    let names = line.openers.compactMap { opener -> String? in
      let statement = line.characters[opener.outerStart..<opener.inside].drop(while: \.isWhitespace)
      guard opener.bracket == "{", statement.first == ":" else { return nil }
      return String(statement.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
    let found = names.filter { !$0.isEmpty && $0.lowercased().hasPrefix(line.word.text.lowercased()) }
    return found.isEmpty ? nil : result(line.word.text, in: text, found.map { CompletionItem(.Text, $0) })
  }
}
