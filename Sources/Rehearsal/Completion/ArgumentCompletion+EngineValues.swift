import PowerShellRuntime

/// Values that the parameters of the engine's own cmdlets are known by name to take.
extension ArgumentCompletion {
  /// Parameters whose name tells what their values are.
  func byName(_ parameter: ParameterMetadata, _ word: CompletionWord) -> [CompletionItem]? {
    switch (info.name, parameter.name) {
    case ("Set-StrictMode", "Version"): return word.items(["Latest", "3.0", "2.0", "1.0"], .Text)
    case (let name, "Scope") where ["-Variable", "-Alias", "-PSDrive"].contains(where: name.hasSuffix): return word.items(["Global", "Local", "Script"], .Text)
    case ("New-Item", "ItemType"), ("New-Item", "Type"):
      let found = word.items(["File", "Directory", "SymbolicLink", "Junction", "HardLink"], .Text)
      // With something typed the first that begins so is meant.
      return word.typed.isEmpty ? found : Array(found.prefix(1))
    case ("Get-Date", "Format"): return word.items(["FileDate", "FileDateUniversal", "FileDateTime", "FileDateTimeUniversal"])
    case ("Get-PSDrive", "Name"), ("Remove-PSDrive", "Name"):
      return word.items(((try? session.invokeCommand("Get-PSDrive", [])) ?? []).compactMap { (try? session.propertyValue("Name", of: $0))??.text })
    case ("Get-PSProvider", "PSProvider"), ("New-PSDrive", "PSProvider"), ("Get-PSDrive", "PSProvider"):
      return word.items(((try? session.invokeCommand("Get-PSProvider", [])) ?? []).compactMap { (try? session.propertyValue("Name", of: $0))??.text })
    case ("Get-Help", "Category"):
      return word.items([
        "Alias", "All", "Class", "Cmdlet", "Configuration", "DefaultHelp", "DscResource", "ExternalScript", "FAQ", "Filter", "Function", "General", "Glossary", "HelpFile", "Provider",
        "ScriptCommand",
      ])
    case ("Get-Module", "PSEdition"): return word.items(["Desktop", "Core"], .Text)
    case ("Invoke-RestMethod", "HttpVersion"), ("Invoke-WebRequest", "HttpVersion"): return word.items(["1.0", "1.1", "2.0", "3.0"], .Text)
    case ("Get-Process", "Id"), ("Stop-Process", "Id"), ("Get-Process", "Name"), ("Stop-Process", "Name"): return processes(word, parameter.name)
    case ("Invoke-Expression", "Command"): return completion.commandNames(word)
    case ("Join-String", "Separator"): return separators(word, [(",", "Comma"), (", ", "Comma-Space"), (";", "Semi-Colon"), ("; ", "Semi-Colon-Space"), ("`n", "Newline"), ("-", "Dash"), (" ", "Space")])
    case ("Join-String", "FormatString"): return separators(word, ["[{0}]", "{0:N2}", "`n    `${0}", "`n    [string] `${0}"].map { ($0, $0) })
    case ("Get-Command", "Module"), ("Get-Command", "ExcludeModule"), ("Update-Help", "Module"), ("Save-Help", "Module"): return word.items(completion.sorted(Set(completion.knownModules)))
    case ("Get-Help", "Name"), ("help", "Name"):
      let topics = completion.sorted(Set(session.helpTopics.keys.filter { word.matches($0) }))
      return completion.commandNames(word) + topics.map { CompletionItem(.ParameterValue, $0) }
    case ("Get-Command", "Name") where given["Module"] != nil:
      let found = (try? session.invokeCommand("Get-Command", [("Module", .strings(values(given: "Module"))), ("Name", .string(word.typed + "*"))])) ?? []
      let names = Set(found.compactMap { (try? session.propertyValue("Name", of: $0))??.text })
      return completion.sorted(names).map { CompletionItem(.Command, word.quoted($0), list: $0) }
    case ("Get-Command", "Name"), ("Get-Alias", "Definition"), ("Set-Alias", "Value"), ("New-Alias", "Value"):
      return completion.commandNames(word)
    case ("New-Object", "TypeName"), ("Get-Command", "ParameterType"): return completion.typeArguments(word)
    case ("Import-Module", "Name"), ("Get-Module", "Name"), ("Remove-Module", "Name"):
      // PowerShell's own modules are loaded once something of them is used.
      let loaded = session.modules.map(\.name) + ["Microsoft.PowerShell.Management", "Microsoft.PowerShell.Utility"]
      let isLoaded = info.name == "Remove-Module" || info.name == "Get-Module" && !named.contains("ListAvailable")
      let known = completion.sorted(Set(isLoaded ? loaded : completion.knownModules))
      var found = word.items(known, .ParameterValue)
      // The last part of a name will do as well.
      if found.isEmpty { found = CompletionWord((word.quote.map { String($0) } ?? "") + "*." + word.typed).items(known, .ParameterValue) }
      return info.name == "Import-Module" ? found + completion.paths(word) : found
    case ("Get-Alias", "Name"): return word.items(session.allAliases.map(\.name))
    case ("Import-Module", "Scope"): return word.items(["Global", "Local"])
    case ("New-Variable", "Visibility"), ("Set-Variable", "Visibility"): return word.items(["Private", "Public"])
    case ("Get-Member", "View"): return word.items(["Adapted", "All", "Base", "Extended"])
    case ("Update-TypeData", "MemberType"):
      return word.items(["AliasProperty", "CodeMethod", "CodeProperty", "NoteProperty", "ScriptMethod", "ScriptProperty"])
    case ("Invoke-RestMethod", "Method"), ("Invoke-WebRequest", "Method"):
      return word.items(["Default", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace"])
    case ("Get-Verb", "Verb"): return word.items(approvedVerbs(ofGroups: values(given: "Group")), .Text)
    case ("Get-Command", "Verb") where given["Noun"] == nil && given["Module"] == nil: return word.items(approvedVerbs(ofGroups: []), .Text)
    case ("Get-Command", "Verb"): return word.items(parts(0, noun: values(given: "Noun"), modules: values(given: "Module")), .Text)
    case ("Get-Command", "Noun"): return word.items(parts(1, verbs: values(given: "Verb"), modules: values(given: "Module")), .Text)
    case ("Get-Variable", "Name"), ("Set-Variable", "Name"), ("Remove-Variable", "Name"), ("Clear-Variable", "Name"):
      return word.items(completion.sorted(Set(session.visibleVariableNames + Completion.ofScopes)))
    default: return nil
    }
  }

  /// The processes by number, with their names beside them, or by name.
  private func processes(_ word: CompletionWord, _ property: String) -> [CompletionItem] {
    let found = ((try? session.invokeCommand("Get-Process", [])) ?? []).compactMap { process -> (id: String, name: String)? in
      guard let id = (try? session.propertyValue("Id", of: process))??.text, let name = (try? session.propertyValue("ProcessName", of: process))??.text else { return nil }
      return (id, name)
    }
    if property == "Name" { return word.items(completion.sorted(Set(found.map(\.name)))) }
    return found.filter { word.matches($0.id) }.map { CompletionItem(.ParameterValue, $0.id, list: "\($0.id) - \($0.name)", tip: "\($0.id) - \($0.name)") }
  }

  /// The values of a list that has been given to a parameter.
  private func values(given name: String) -> [String] {
    let words: String = given[name] ?? ""
    return words.split(separator: ",").map { CompletionWord(String($0).trimmingWhitespace).typed }
  }

  private func approvedVerbs(ofGroups groups: [String]) -> [String] {
    let arguments: [(String, Value)] = groups.isEmpty ? [] : [("Group", .strings(groups))]
    let found = (try? session.invokeCommand("Get-Verb", arguments)) ?? []
    return found.compactMap { $0.object(as: CustomObject.self)?["Verb"]?.text }
  }

  /// The verbs (0) or nouns (1) of the commands that the other parts and the modules leave.
  private func parts(_ at: Int, noun nouns: [String] = [], verbs: [String] = [], modules: [String] = []) -> [String] {
    func allows(_ list: [String], _ value: String) -> Bool { list.isEmpty || list.contains { Wildcard($0).matches(value) } }
    let commands = session.visibleCmdlets.map { ($0.name, $0.declaration.module) } + session.allFunctions.filter { !($0 is CmdletInfo) }.map { ($0.name, $0.source) }
    var seen: Set<String> = []
    return completion.sorted(Set(commands.compactMap { name, module in
      let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
      return parts.count == 2 && allows(verbs, parts[0]) && allows(nouns, parts[1]) && allows(modules, module) ? parts[at] : nil
    })).filter { seen.insert($0.lowercased()).inserted }
  }

  /// Separators and formats are always in quotes, double ones where they have escapes.
  private func separators(_ word: CompletionWord, _ values: [(text: String, list: String)]) -> [CompletionItem] {
    values.filter { $0.text.hasPrefix(word.typed) }.map { value in
      let quote: Character = value.text.contains("`") ? "\"" : word.quote ?? "'"
      let written = "\(quote)\(value.text)\(quote)"
      return value.text == value.list
        ? CompletionItem(.Text, written, list: value.list)
        : CompletionItem(.ParameterValue, written, list: value.list, tip: "\(value.text == "`n" ? "`n" : written.replacing(String(quote), with: "'")) - \(value.list)")
    }
  }
}
