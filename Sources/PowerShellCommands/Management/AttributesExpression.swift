import PowerShellRuntime

/// `Directory+!Hidden,System`: what -Attributes of Get-ChildItem asks of a file (FlagsExpression<FileAttributes>). What a comma
/// separates are alternatives.
struct AttributesExpression {
  private struct Wanted {
    let name: String
    let isNegated: Bool
  }
  private let alternatives: [[Wanted]]

  /// Why a text is no expression.
  struct Refusal: Error {
    let message: String
  }

  /// The names of FileAttributes; those that stand first win where a name's beginning fits several (EnumMinimumDisambiguation).
  private static let preferred = ["directory", "readonly", "system"]
  private static let names = [
    "None", "ReadOnly", "Hidden", "System", "Directory", "Archive", "Device", "Normal", "Temporary", "SparseFile", "ReparsePoint", "Compressed", "Offline",
    "NotContentIndexed", "Encrypted", "IntegrityStream", "NoScrubData",
  ]

  /// - Throws: a `Refusal`.
  init(_ text: String) throws {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Refusal(message: "The input expression must not be empty. Specify at least one identifier name in each input expression. ")
    }
    alternatives = try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      try part.split(separator: "+", omittingEmptySubsequences: false).map(AttributesExpression.wanted)
    }
  }

  private static func wanted(_ text: Substring) throws -> Wanted {
    let trimmed = String(text).trimmingWhitespace
    let isNegated = trimmed.hasPrefix("!")
    let name = isNegated ? String(trimmed.dropFirst()).trimmingWhitespace : trimmed
    guard !name.isEmpty, !name.contains("!") else {
      throw Refusal(
        message:
          "Unable to parse the expression due to an unexpected token. An identifier name or a NOT (!) operator is expected at the start of the expression, or after an OR (,) operator or an AND (+) operator. Also, an expression must not end with an OR (,), AND (+) or NOT (!) operator."
      )
    }
    let known = names.map { $0.lowercased() }
    let found = known.filter { $0.hasPrefix(name.lowercased()) }
    guard let only = found.first(where: { $0 == name.lowercased() }) ?? preferred.first(where: found.contains) ?? found.first else {
      throw Refusal(
        message: "Unable to match the identifier name \(name) to a valid enumerator name. Specify one of the following enumerator names and try again:\n\(names.joined(separator: ", "))")
    }
    return Wanted(name: only, isNegated: isNegated)
  }

  /// Whether hidden files are asked for by their name.
  var namesHidden: Bool { alternatives.joined().contains { $0.name == "hidden" } }

  /// - Parameter attributes: the file's attributes, in lower case.
  func holds(of attributes: Set<String>) -> Bool {
    alternatives.contains { $0.allSatisfy { attributes.contains($0.name) != $0.isNegated } }
  }
}
