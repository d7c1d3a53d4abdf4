/// `$Host`, its user interface and the console behind it.
enum HostObjects {
  static let types: [TypeDescriptor] = [baseHost, internalHost, userInterface, rawInterface, size, coordinates, keyInfo, choiceDescription, fieldDescription]

  /// What scripts set of the console. Nothing of it shows: a rehearsal leaves the terminal as it is.
  struct Console {
    var title = "rehearse"
    var foreground: Value = .object(EnumObject(TypeCatalog.consoleColor, 7))
    var background: Value = .object(EnumObject(TypeCatalog.consoleColor, 0))
    var cursor: Value = .object(pair(coordinates, ("X", 0), ("Y", 0)))
    var cursorSize: Value = .int(25)
  }

  static func host() -> Value {
    let colors = CustomObject([
      ("FormatAccentColor", color("Green")), ("ErrorAccentColor", color("Cyan")), ("ErrorForegroundColor", color("Red")), ("ErrorBackgroundColor", color("Black")),
      ("WarningForegroundColor", color("Yellow")), ("WarningBackgroundColor", color("Black")), ("DebugForegroundColor", color("Yellow")),
      ("DebugBackgroundColor", color("Black")), ("VerboseForegroundColor", color("Yellow")), ("VerboseBackgroundColor", color("Black")),
      ("ProgressForegroundColor", color("Black")), ("ProgressBackgroundColor", color("Yellow")),
    ])
    return .object(CustomObject([
      ("Name", .string("ConsoleHost")), ("Version", .object(VersionObject([7, 6, 9]))),
      ("InstanceId", .object(GuidObject("00000000-0000-0000-0000-000000000001"))), ("UI", .object(OpaqueObject((), type: userInterface))),
      ("PrivateData", .object(colors)),
      ("DebuggerEnabled", .bool(true)), ("IsRunspacePushed", .bool(false)),
    ], type: internalHost))
  }

  private static let baseHost = TypeDescriptor("System.Management.Automation.Host.PSHost")
  private static let internalHost = TypeDescriptor("System.Management.Automation.Internal.Host.InternalHost", base: baseHost) { builder in
    builder.method("void SetShouldExit(int exitCode)") { session, _, a in
      session.requestedExit = a[0].intValue
      return .nothing
    }
    builder.property("Runspace", "runspace") { session, _ in .object(session.defaultRunspace) }
    for (name, culture) in CultureMembers.currentCultures {
      builder.property(name, "cultureinfo") { session, _ in try session.currentCulture(culture) }
    }
    // What a program that hosts PowerShell is told around others, nobody hears.
    for name in ["NotifyBeginApplication", "NotifyEndApplication"] { builder.method("void \(name)()") { _, _, _ in .nothing } }
  }

  private static func color(_ name: String) -> Value {
    .object(EnumObject(TypeCatalog.consoleColor, TypeCatalog.consoleColor.enumeration?.value(name) ?? 0))
  }
  private static func pair(_ type: TypeDescriptor, _ first: (String, Int), _ second: (String, Int)) -> CustomObject {
    let object = CustomObject([(first.0, .integer(first.1)), (second.0, .integer(second.1))], type: type)
    object.display = "\(first.1),\(second.1)"
    return object
  }

  private static let size = TypeDescriptor.pair("System.Management.Automation.Host.Size", "Width", "Height")
  private static let coordinates = TypeDescriptor.pair("System.Management.Automation.Host.Coordinates", "X", "Y")
  private static let keyInfo = TypeDescriptor("System.Management.Automation.Host.KeyInfo", isValueType: true)

  private static let choiceDescription = TypeDescriptor("System.Management.Automation.Host.ChoiceDescription") { type in
    let own = type.type
    type.constructor("System.Management.Automation.Host.ChoiceDescription new(string label)", "System.Management.Automation.Host.ChoiceDescription new(string label, string helpMessage)") { _, a in
      .object(CustomObject([("Label", a[0]), ("HelpMessage", a.count > 1 ? a[1] : .string(""))], type: own))
    }
  }

  private static let fieldDescription = TypeDescriptor("System.Management.Automation.Host.FieldDescription") { type in
    let own = type.type
    type.constructor("System.Management.Automation.Host.FieldDescription new(string name)") { _, a in
      .object(CustomObject([
        ("Name", a[0]), ("ParameterTypeName", .string("String")), ("ParameterTypeFullName", .string("System.String")), ("Label", .string("")),
        ("HelpMessage", .string("")), ("IsMandatory", .bool(true)), ("DefaultValue", .null),
      ], type: own))
    }
    type.method("void SetParameterType(type parameterType)") { session, this, a in
      try session.setProperty("ParameterTypeFullName", of: this, to: .string(a[0].object(as: TypeObject.self)?.descriptor.fullName ?? "System.String"))
      return .nothing
    }
  }

  /// Whether control sequences mean something (ConsoleHostUserInterface.SupportsVirtualTerminal: all terminals but dumb ones).
  private static func isTerminal(_ session: Session) -> Bool { session.environment["TERM"] != "dumb" }

  private static let userInterface = TypeDescriptor("System.Management.Automation.Internal.Host.InternalHostUserInterface") { type in
    type.property("RawUI", "System.Management.Automation.Host.PSHostRawUserInterface") { _, _ in .object(OpaqueObject((), type: rawInterface)) }
    type.property("SupportsVirtualTerminal", "bool") { session, _ in .bool(isTerminal(session)) }
    addWriters(to: type)
    type.method("string ReadLine()") { session, _, _ in .string(try session.inMethod { try session.ask(Question("")) }) }
    type.method("securestring ReadLineAsSecureString()") { session, _, _ in .object(SecureStringObject(try session.inMethod { try session.ask(Question("", .secret)) })) }
    type.method("int PromptForChoice(string caption, string message, System.Object choices, int defaultChoice)") { session, _, a in
      let choices = try session.enumerated(a[2]).map { try choice($0, session) }
      if choices.isEmpty { throw Failure.dotNet("System.Management.Automation.PSArgumentException", "\"choices\" should have at least one element.") }
      guard a[3].intValue == -1 || choices.indices.contains(a[3].intValue) else {
        throw Failure.outOfRange("defaultChoice", "\"defaultChoice\" must be a valid index into \"choice\" or -1 for no default choice.", actual: a[3].intValue)
      }
      return .integer(try session.inMethod { try session.choose(caption: a[0].text, message: a[1].text, choices: choices, defaultIndex: a[3].intValue) })
    }
    type.method(
      "pscredential PromptForCredential(string caption, string message, string userName, string targetName)",
      "pscredential PromptForCredential(string caption, string message, string userName, string targetName, System.Object allowedCredentialTypes, System.Object options)"
    ) { session, _, a in
      .object(try session.inMethod { try session.askForCredential(title: a[0].text, message: a[1].text, user: a[2].text.isEmpty ? nil : a[2].text) })
    }
    type.method("System.Object Prompt(string caption, string message, System.Object descriptions)") { session, _, a in
      // An empty line stands in front of the caption (ConsoleHostUserInterface.Prompt).
      for line in [a[0].text.isEmpty ? "" : "\n" + a[0].text, a[1].text] where !line.isEmpty { session.host?.write(line + "\n") }
      let answers = DictionaryObject()
      for field in session.enumerated(a[2]) { answers[key: try session.propertyValue("Name", of: field) ?? .null] = try session.inMethod { try answer(field, session) } }
      return .object(answers)
    }
  }

  private static func addWriters(to type: MemberBuilder) {
    for (name, end) in [("WriteLine", "\n"), ("Write", "")] {
      type.method("void \(name)(string value)", "void \(name)()") { session, _, a in
        session.host?.write((a.first?.text ?? "") + end)
        return .nothing
      }
      type.method("void \(name)(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)") { session, _, a in
        session.host?.write(a[2].text + end)
        return .nothing
      }
    }
    for (name, prefix) in [("WriteWarningLine", "WARNING: "), ("WriteVerboseLine", "VERBOSE: "), ("WriteDebugLine", "DEBUG: "), ("WriteErrorLine", "")] {
      type.method("void \(name)(string message)") { session, _, a in
        session.host?.write(prefix + a[0].text + "\n")
        return .nothing
      }
    }
  }

  /// A choice from its description, or from its label alone; `&` stands in front of the letter that is typed for it.
  private static func choice(_ item: Value, _ session: Session) throws -> Choice {
    let label = try item.object(as: CustomObject.self)?["Label"]?.text ?? session.stringify(item)
    let help = item.object(as: CustomObject.self)?["HelpMessage"]?.text ?? ""
    guard let mark = label.firstIndex(of: "&") else { return Choice(String(label.prefix(1)).uppercased(), label, help: help) }
    return Choice(label[label.index(after: mark)...].prefix(1).uppercased(), label.replacing("&", with: ""), help: help)
  }

  /// What somebody answers to a field of Prompt.
  private static func answer(_ field: Value, _ session: Session) throws -> Value {
    let name = try session.propertyValue("Name", of: field)?.text ?? ""
    let typeName = try session.propertyValue("ParameterTypeFullName", of: field)?.text ?? ""
    let isSecret = typeName == TypeDescriptor.secureString.fullName
    let text = try session.ask(Question("\(name): ", isSecret ? .secret : .line, about: [name]))
    if isSecret { return .object(SecureStringObject(text)) }
    let fallback = try session.propertyValue("DefaultValue", of: field) ?? .null
    if text.isEmpty, !fallback.isNull { return fallback }
    return try session.types.type(named: typeName).map { try session.convert(.string(text), to: $0) } ?? .string(text)
  }

  private static let rawInterface = TypeDescriptor("System.Management.Automation.Internal.Host.InternalHostRawUserInterface") { type in
    func setting(_ name: String, _ typeName: String, _ path: WritableKeyPath<Console, Value>) {
      type.property(name, typeName, set: { session, _, value in session.console[keyPath: path] = value }) { session, _ in session.console[keyPath: path] }
    }
    setting("ForegroundColor", "System.ConsoleColor", \.foreground)
    setting("BackgroundColor", "System.ConsoleColor", \.background)
    setting("CursorPosition", "System.Management.Automation.Host.Coordinates", \.cursor)
    setting("CursorSize", "int", \.cursorSize)
    type.property("WindowTitle", "string", set: { session, _, value in session.console.title = value.text }) { session, _ in .string(session.console.title) }
    type.property("WindowPosition", "System.Management.Automation.Host.Coordinates", set: { _, _, _ in }) { _, _ in .object(pair(coordinates, ("X", 0), ("Y", 0))) }
    for name in ["BufferSize", "WindowSize", "MaxWindowSize", "MaxPhysicalWindowSize"] {
      type.property(name, "System.Management.Automation.Host.Size", set: name.hasPrefix("Max") ? nil : { _, _, _ in }) { session, _ in
        .object(pair(size, ("Width", session.host?.width ?? 120), ("Height", session.host?.height ?? 50)))
      }
    }
    type.property("KeyAvailable", "bool") { _, _ in .bool(false) }
    type.method("int LengthInBufferCells(string source)", "int LengthInBufferCells(string source, int offset)", "int LengthInBufferCells(char source)") { session, _, a in
      .integer(CellWidth.onHost(a[0].text, from: a.count > 1 ? session.wholeNumber(a[1]) : 0, isTerminal: isTerminal(session)))
    }
    type.method("void FlushInputBuffer()") { _, _, _ in .nothing }
    type.method("void SetBufferContents(System.Object origin, System.Object contents)") { _, _, _ in .nothing }
    type.method("System.Management.Automation.Host.KeyInfo ReadKey()", "System.Management.Automation.Host.KeyInfo ReadKey(System.Object options)") { session, _, _ in
      let key = try PressedKey.ask(session)
      return .object(CustomObject([
        ("VirtualKeyCode", .integer(key.code)), ("Character", .char(key.unit)), ("ControlKeyState", .int(0)), ("KeyDown", .bool(true)),
      ], type: keyInfo))
    }
  }
}

/// A key that somebody pressed: its character, and the number that Windows gives it.
struct PressedKey {
  let character: Character
  var unit: UInt16 { String(character).utf16.first ?? 0 }
  /// The virtual key: letters and digits are their own capital (learn.microsoft.com, Virtual-Key Codes).
  var code: Int {
    if character == "\r" || character == "\n" { return 13 }
    return Int(String(character).uppercased().utf16.first ?? 0)
  }

  static func ask(_ session: Session) throws -> PressedKey {
    PressedKey(character: try session.ask(Question("", .key)).first ?? "\r")
  }
}

extension TypeDescriptor {
  /// A structure of two numbers.
  fileprivate static func pair(_ fullName: String, _ first: String, _ second: String) -> TypeDescriptor {
    let type = TypeDescriptor(fullName, isValueType: true) { members in
      let type = members.type
      members.constructor("\(fullName) new(int \(first.lowercased()), int \(second.lowercased()))", "\(fullName) new()") { _, a in
        let values = a.isEmpty ? [.int(0), .int(0)] : a
        let object = CustomObject([(first, values[0]), (second, values[1])], type: type)
        object.display = "\(values[0].text),\(values[1].text)"
        return .object(object)
      }
    }
    type.propertyDefinitions = [first: "int \(first) {get;set;}", second: "int \(second) {get;set;}"]
    return type
  }
}
