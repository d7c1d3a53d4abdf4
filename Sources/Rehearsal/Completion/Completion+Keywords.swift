import PowerShellRuntime
import PowerShellSyntax

/// What `#requires`, `using` and comment-based help can say.
extension Completion {
  private typealias Word = (name: String, tip: String)

  private func matching(_ words: [Word], _ typed: String, _ kind: CompletionItem.Kind) -> [CompletionItem] {
    words.filter { $0.name.lowercased().hasPrefix(typed.lowercased()) }.map { CompletionItem(kind, $0.name, tip: $0.tip) }
  }

  // MARK: #requires

  private static let requirementNames: [Word] = [
    ("Modules", "[string] or [hashtable]\nThe modules that the script needs, by name or as @{ ModuleName = ...; ModuleVersion = ... }."),
    ("PSEdition", "[string]\nThe edition of PowerShell that the script needs: Core or Desktop."),
    ("RunAsAdministrator", "[switch]\nThe script runs as an administrator only. Nothing may follow it in the line."),
    ("Version", "[version]\nThe version of PowerShell that the script needs at least."),
  ]
  private static let editions: [Word] = [("Core", "PowerShell 7 and its like."), ("Desktop", "Windows PowerShell 5.1.")]

  func requirements(_ text: String) -> CompletionResult? {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard line.lowercased().hasPrefix("#requires ") else { return nil }
    if let keys = specificationKeys(line, .ParameterValue) { return result(keys.typed, in: text, keys.items) }
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let word = words.last else { return nil }
    if word.hasPrefix("-") {
      let given = Set(words.dropLast().map { $0.lowercased() })
      let names = given.contains("-runasadministrator") ? [] : Completion.requirementNames.filter { !given.contains("-" + $0.name.lowercased()) }
      let typed = String(word.dropFirst())
      let items = matching(names, typed, .ParameterName)
      return items.isEmpty ? CompletionResult(start: 0, length: text.utf16.count, items: []) : result(typed, in: text, items)
    }
    switch words.last(where: { $0.hasPrefix("-") })?.lowercased() {
    case "-psedition": return result(word, in: text, matching(Completion.editions, word, .ParameterValue))
    case "-modules":
      let typed = String(word.reversed().prefix { $0 != "," }.reversed())
      return result(typed, in: text, moduleNames(typed))
    default: return result(word, in: text, [])
    }
  }

  private func moduleNames(_ typed: String) -> [CompletionItem] {
    CompletionWord(typed).items(sorted(Set(knownModules)), .Text)
  }

  private static let specificationKeys: [Word] = [
    ("GUID", "[string]\nThe module's identifier; it may be left away."), ("MaximumVersion", "[string]\nThe highest version that will do."),
    ("ModuleName", "[string]\nThe module's name, which is needed."), ("ModuleVersion", "[string]\nThe lowest version that will do."),
    ("RequiredVersion", "[string]\nThe one version that will do."),
  ]

  /// The keys of a module's specification at the end of a line, without those that are there or that the others rule out.
  private func specificationKeys(_ line: String, _ kind: CompletionItem.Kind) -> (typed: String, items: [CompletionItem])? {
    guard let open = line.range(of: "@{", options: .last), !line[open.upperBound...].contains("}") else { return nil }
    let entries = line[open.upperBound...].split(separator: ";", omittingEmptySubsequences: false)
    guard let entry = entries.last else { return nil }
    if let equals = entry.firstIndex(of: "=") {
      guard entry[..<equals].trimmingSpaces.lowercased().hasPrefix("modulename") else { return nil }
      let typed = entry[entry.index(after: equals)...].trimmingSpaces
      return (typed, moduleNames(typed))
    }
    let given = Set(entries.dropLast().map { String($0.trimmingSpaces.prefix { $0 != "=" }).trimmingWhitespace.lowercased() })
    let versions: Set<String> = ["maximumversion", "moduleversion"]
    var ruledOut = given
    if given.contains("requiredversion") { ruledOut.formUnion(versions) } else if !given.isDisjoint(with: versions) { ruledOut.insert("requiredversion") }
    let typed = entry.trimmingSpaces
    return (typed, matching(Completion.specificationKeys.filter { !ruledOut.contains($0.name.lowercased()) }, typed, kind))
  }

  // MARK: using

  private static let usingKinds: [Word] = [
    ("assembly", "Loads an assembly of .NET.\n\nusing assembly <path>"), ("module", "Loads a module with its classes.\n\nusing module <name, path or @{ ... }>"),
    ("namespace", "Lets types of a namespace be named without it.\n\nusing namespace <name>"), ("type", "Gives a type another name.\n\nusing type <name> = <type>"),
  ]

  /// What stands behind `using`: its kinds, namespaces and modules.
  func using(_ text: String) -> CompletionResult? {
    let line = text.replacing("`\n", with: "").split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == ";" }).last.map(String.init) ?? ""
    if let open = text.range(of: "@{", options: .last), text[..<open.lowerBound].lowercased().hasSuffix("using module "), let keys = specificationKeys(text, .Property) {
      return result(keys.typed, in: text, keys.items)
    }
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 2, words[0].lowercased() == "using", let word = words.last else { return nil }
    if words.count == 2 { return result(word, in: text, matching(Completion.usingKinds, word, .Keyword)) }
    switch words[1].lowercased() {
    case "namespace": return result(word, in: text, typeNames(word).filter { $0.kind == .Namespace })
    case "module" where word.isEmpty: return Completion.nowhere
    case "module": return result(word, in: text, moduleNames(word) + paths(CompletionWord(word)))
    default: return nil
    }
  }

  // MARK: Comment-based help

  private static let helpKeywords: [Word] = [
    ("COMPONENT", "What the command uses, or belongs to."), ("DESCRIPTION", "What the command does. It stands once in a topic."),
    ("EXAMPLE", "A call of the command, with its output and what it shows. It may stand many times."), ("EXTERNALHELP", ".EXTERNALHELP <file>\nThe XML file that has the help."),
    ("FORWARDHELPCATEGORY", ".FORWARDHELPCATEGORY <category>\nThe category of the topic that the help is taken from."),
    ("FORWARDHELPTARGETNAME", ".FORWARDHELPTARGETNAME <command>\nThe command whose help is shown in its place."), ("FUNCTIONALITY", "What the command is for."),
    ("INPUTS", "The types of objects that can be piped to the command."), ("LINK", "A related topic. It may stand many times."), ("NOTES", "What else there is to say."),
    ("OUTPUTS", "The types of objects that the command gives."), ("PARAMETER", ".PARAMETER <name>\nWhat a parameter is for. It stands once for each."),
    ("REMOTEHELPRUNSPACE", ".REMOTEHELPRUNSPACE <variable>\nThe session that has the help."), ("ROLE", "Who uses the command."),
    ("SYNOPSIS", "The command in one sentence. It stands once in a topic."),
  ]
  /// Those that may stand more than once in a comment.
  private static let repeatedKeywords: Set<String> = ["EXAMPLE", "INPUTS", "LINK", "OUTPUTS", "PARAMETER"]

  /// The keywords of help in a comment block, those that stand there already left out, and what some of them name.
  func helpKeywords(_ text: String) -> CompletionResult? {
    guard let open = text.range(of: "<#", options: .last), !text[open.upperBound...].contains("#>"), CommandLine(String(text[..<open.lowerBound])).quote == nil else { return nil }
    let lines = text[open.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    guard let line = lines.last, line.hasPrefix(".") else { return nil }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if words.count > 1 {
      let typed = words[1]
      switch words[0].uppercased() {
      case "FORWARDHELPCATEGORY":
        let names = ["Alias", "All", "Cmdlet", "ExternalScript", "FAQ", "Filter", "Function", "General", "Glossary", "HelpFile", "Provider", "ScriptCommand"]
        return result(typed, in: text, CompletionWord(typed).items(names, .Text))
      case "FORWARDHELPTARGETNAME": return result(typed, in: text, commandNames(CompletionWord(typed)))
      case "EXTERNALHELP": return result(typed, in: text, paths(CompletionWord(typed), allowsEmpty: true))
      default: return result(typed, in: text, [])
      }
    }
    let present = Set(lines.dropLast().filter { $0.hasPrefix(".") }.map { $0.dropFirst().prefix { $0.isLetter }.uppercased() })
    let left = Completion.helpKeywords.filter { !present.contains($0.name) || Completion.repeatedKeywords.contains($0.name) }
    return result(words[0], in: text, matching(left, words[0], .Keyword))
  }
}
