/// `#requires` comments.
extension Parser {
  /// Reads the script's `#requires` comments into its requirements.
  func readRequirements(_ root: ScriptBlockAst) {
    guard !tokenizer.requires.isEmpty else { return }
    var requirements = ScriptRequirements()
    for comment in tokenizer.requires {
      let words = source.text(comment).split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," }).map(String.init)
      var index = 1
      while index < words.count {
        let name = words[index].lowercased()
        let value = index + 1 < words.count ? words[index + 1] : nil
        if name.hasPrefix("-v"), let value {
          requirements.version = value
          index += 1
        } else if name.hasPrefix("-mod") {
          while index + 1 < words.count, !words[index + 1].hasPrefix("-") {
            index += 1
            requirements.modules.append(words[index].trimmingQuotes)
          }
        } else if name.hasPrefix("-pse"), let value {
          index += 1
          requirements.editions.append(value)
          if value.lowercased() != "core" && value.lowercased() != "desktop" {
            report(comment, .RequiresPSEditionInvalid, value)
          }
        } else if name.hasPrefix("-run") {
          requirements.needsElevation = true
        }
        index += 1
      }
    }
    root.requirements = requirements
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    count >= 2 && (hasPrefix("'") || hasPrefix("\"")) ? String(dropFirst().dropLast()) : self
  }
}
