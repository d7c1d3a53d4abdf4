/// `$PSStyle`: the escape sequences of colours and styles, those that formatting uses among them.
///
/// Names, order and sequences: about_ANSI_Terminals.
public final class PSStyle {
  /// What scripts read and change.
  let object: CustomObject
  private let formatting: CustomObject

  private static let space = "System.Management.Automation."
  private static let type: TypeDescriptor = {
    let type = settable("PSStyle") { session, _, value in try session.convert(value, to: rendering) }
    for (name, _) in attributes { type.propertyDefinitions[name] = "string \(name) {get;}" }
    for name in ["Formatting", "Progress", "FileInfo", "Foreground", "Background"] { type.propertyDefinitions[name] = "System.Object \(name) {get;}" }
    return type
  }()
  private static let formattingType = settable("PSStyle+FormattingData") { session, _, value in try sequences(value, session) }
  private static let progressType = settable("PSStyle+ProgressConfiguration", acceptedProgress)
  private static let fileType: TypeDescriptor = {
    let type = settable("PSStyle+FileInfoFormatting") { session, _, value in try sequences(value, session) }
    type.propertyDefinitions["Extension"] = "\(extensionsType.fullName) Extension {get;}"
    return type
  }()
  private static let extensionsType = TypeDescriptor(space + "PSStyle+FileInfoFormatting+FileExtensionDictionary", base: .hashtable) { type in
    func table(_ this: Value) throws -> DictionaryObject {
      guard let table = this.object(as: DictionaryObject.self) else { throw Failure.argumentNull("extension") }
      return table
    }
    func checked(_ name: Value) throws -> String {
      guard name.text.hasPrefix(".") else { throw Failure.argument("When adding or removing extensions, the extension must start with a period.") }
      return name.text
    }
    type.method("void Add(string extension, string decoration)") { session, this, a in
      try table(this)[checked(a[0])] = PSStyle.sequences(a[1], session)
      return .nothing
    }
    type.method("void Remove(string extension)") { _, this, a in
      try table(this)[checked(a[0])] = nil
      return .nothing
    }
  }
  private static let foregroundType = palette("PSStyle+ForegroundColor")
  private static let backgroundType = palette("PSStyle+BackgroundColor")
  static let rendering = TypeDescriptor(
    space + "OutputRendering", base: .enumBase, interfaces: ["System.IComparable"], isValueType: true, enumeration: Enumeration([("Host", 0), ("PlainText", 1), ("Ansi", 2)]))
  static let types = [type, formattingType, progressType, fileType, foregroundType, backgroundType, rendering]

  /// A part whose properties take what `accepted` lets through.
  private static func settable(_ name: String, _ accepted: @escaping (Session, String, Value) throws -> Value) -> TypeDescriptor {
    let type = TypeDescriptor(space + name)
    type.acceptedValue = accepted
    return type
  }
  private static func palette(_ name: String) -> TypeDescriptor {
    let type = TypeDescriptor(space + name)
    for (color, _) in colors { type.propertyDefinitions[color] = "string \(color) {get;}" }
    return type
  }

  private static func sequence(_ code: String) -> Value { .string("\u{1B}[\(code)m") }
  private static func sequences(_ table: [(String, String)]) -> [(String, Value)] { table.map { ($0.0, sequence($0.1)) } }

  private static let colors = [
    ("Black", 0), ("BrightBlack", 60), ("White", 7), ("BrightWhite", 67), ("Red", 1), ("BrightRed", 61), ("Magenta", 5), ("BrightMagenta", 65), ("Blue", 4),
    ("BrightBlue", 64), ("Cyan", 6), ("BrightCyan", 66), ("Green", 2), ("BrightGreen", 62), ("Yellow", 3), ("BrightYellow", 63),
  ]

  private static let attributes = [
    ("Reset", "0"), ("BlinkOff", "25"), ("Blink", "5"), ("BoldOff", "22"), ("Bold", "1"), ("DimOff", "22"), ("Dim", "2"), ("Hidden", "8"), ("HiddenOff", "28"),
    ("Reverse", "7"), ("ReverseOff", "27"), ("ItalicOff", "23"), ("Italic", "3"), ("UnderlineOff", "24"), ("Underline", "4"), ("StrikethroughOff", "29"), ("Strikethrough", "9"),
  ]

  init() {
    formatting = CustomObject(
      PSStyle.sequences([
        ("FormatAccent", "32;1"), ("TableHeader", "32;1"), ("CustomTableHeaderLabel", "32;1;3"), ("ErrorAccent", "36;1"), ("Error", "31;1"), ("Warning", "33;1"),
        ("Verbose", "33;1"), ("Debug", "33;1"), ("FeedbackName", "33"), ("FeedbackText", "96"), ("FeedbackAction", "97"),
      ]), type: PSStyle.formattingType)
    let progress = CustomObject(
      [("Style", PSStyle.sequence("33;1")), ("MaxWidth", .int(120)), ("View", .object(EnumObject(NetEnumerations.named("System.Management.Automation.ProgressView"), 0))), ("UseOSCIndicator", .bool(false))], type: PSStyle.progressType)
    let extensions = DictionaryObject(type: PSStyle.extensionsType)
    for name in [".zip", ".tgz", ".gz", ".tar", ".nupkg", ".cab", ".7z"] { extensions[name] = PSStyle.sequence("31;1") }
    for name in [".ps1", ".psd1", ".psm1", ".ps1xml"] { extensions[name] = PSStyle.sequence("33;1") }
    let files = CustomObject(
      PSStyle.sequences([("Directory", "44;1"), ("SymbolicLink", "36;1"), ("Executable", "32;1")]) + [("Extension", .object(extensions))], type: PSStyle.fileType)
    func palette(_ base: Int, _ type: TypeDescriptor) -> Value {
      .object(CustomObject(PSStyle.colors.map { ($0.0, PSStyle.sequence("\(base + $0.1)")) }, type: type))
    }
    object = CustomObject(
      PSStyle.sequences(PSStyle.attributes) + [
        ("OutputRendering", .object(EnumObject(PSStyle.rendering, 0))), ("Formatting", .object(formatting)), ("Progress", .object(progress)), ("FileInfo", .object(files)),
        ("Foreground", palette(30, PSStyle.foregroundType)), ("Background", palette(40, PSStyle.backgroundType)),
      ], type: PSStyle.type)
  }

  /// A text of escape sequences and nothing else (PSStyle.ValidateNoContent).
  private static func sequences(_ value: Value, _ session: Session) throws -> Value {
    let text = try session.stringify(value)
    guard EscapeSequences.removed(from: text).isEmpty else {
      throw Failure.argument("The specified string contains printable content when it should only contain ANSI escape sequences: \(text)")
    }
    return .string(text)
  }

  private static func acceptedProgress(_ session: Session, _ name: String, _ value: Value) throws -> Value {
    switch name {
    case "Style": return try sequences(value, session)
    case "MaxWidth":
      let width = try session.convert(value, to: .int)
      if width.intValue < 18 { throw Failure.outOfRange("MaxWidth", "The MaxWidth for the Progress rendering must be at least 18 to render correctly.") }
      return width
    case "View": return try session.convert(value, to: NetEnumerations.named("System.Management.Automation.ProgressView"))
    default: return try session.convert(value, to: .bool)
    }
  }

  static func load(_ type: MemberBuilder) {
    func rgb(_ base: Int) -> (Session, [Value]) -> Value {
      { session, a in
        let number = session.wholeNumber(a[0])
        let parts = a.count == 3 ? a.map(session.wholeNumber) : [number >> 16 & 255, number >> 8 & 255, number & 255]
        return sequence("\(base);2;\(parts[0]);\(parts[1]);\(parts[2])")
      }
    }
    for (own, base) in [(foregroundType, 38), (backgroundType, 48)] where type.type === own {
      let make = rgb(base)
      type.method("string FromRgb(int rgb)", "string FromRgb(byte red, byte green, byte blue)") { session, _, a in make(session, a) }
    }
    if type.type === PSStyle.type {
      func code(_ color: Value) -> Int {
        // The bright colours of ConsoleColor have the codes 90 to 97, the others 30 to 37 (PSStyle.ForegroundColorMap).
        let codes = [30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97]
        return (color.object(as: EnumObject.self).map { Int($0.value) }).flatMap { codes.indices.contains($0) ? codes[$0] : nil } ?? 37
      }
      type.staticMethod("string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)") { _, a in sequence("\(code(a[0]))") }
      type.staticMethod("string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)") { _, a in sequence("\(code(a[0]) + 10)") }
      type.staticMethod("string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)") { _, a in
        sequence("\(code(a[0]));\(code(a[1]) + 10)")
      }
      type.method("string FormatHyperlink(string text, uri link)") { _, _, a in .string("\u{1B}]8;;\(a[1].text)\u{1B}\\\(a[0].text)\u{1B}]8;;\u{1B}\\") }
    }
  }

  /// The sequence that formatting puts in front of a part: `TableHeader`, `Error`.
  func part(_ name: String) -> String { formatting[name]?.text ?? "" }

  /// A file's name in the colours of its kind (FileSystemProvider.NameString).
  func fileName(_ name: String, isDirectory: Bool, isLink: Bool) -> String {
    let files = object["FileInfo"]?.object(as: CustomObject.self)
    let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    let color = isLink ? files?["SymbolicLink"] : isDirectory ? files?["Directory"] : files?["Extension"]?.object(as: DictionaryObject.self)?[ending]
    guard let start = color?.text, !start.isEmpty else { return name }
    return start + name + PSStyle.reset
  }

  fileprivate func setPlainText() { object["OutputRendering"] = .object(EnumObject(PSStyle.rendering, 1)) }

  /// What a script has said of escape sequences in the output: nil leaves it to the host.
  var rendersAnsi: Bool? {
    switch object["OutputRendering"]?.text.lowercased() {
    case "ansi", "2": true
    case "plaintext", "1": false
    default: nil
    }
  }

  public static let reset = "\u{1B}[0m"

  /// The sequences of the console's colours, as Write-Host names them.
  private static let console = [
    "black": 30, "darkblue": 34, "darkgreen": 32, "darkcyan": 36, "darkred": 31, "darkmagenta": 35, "darkyellow": 33, "gray": 37, "darkgray": 90, "blue": 94, "green": 92,
    "cyan": 96, "red": 91, "magenta": 95, "yellow": 93, "white": 97,
  ]

  /// The sequence of a console colour's name; nil where it is none.
  public static func foreground(ofConsoleColor name: String) -> String? { console[name.lowercased()].map { "\u{1B}[\($0)m" } }

  static func console(foreground: Value?, background: Value?) -> String {
    let codes = [console[foreground?.text.lowercased() ?? ""], console[background?.text.lowercased() ?? ""].map { $0 + 10 }].compactMap { $0 }
    return codes.isEmpty ? "" : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }
}

extension Session {
  /// Leaves escape sequences out of the output until a script says something else, as NO_COLOR does.
  public func setPlainText() { style.setPlainText() }

  /// Whether escape sequences are written: what the script says, or the host.
  public var rendersAnsi: Bool { style.rendersAnsi ?? host?.rendersAnsi ?? false }

  /// Text with its own escape sequences where they are written, without them elsewhere.
  public func rendered(_ text: String) -> String { rendersAnsi ? text : EscapeSequences.removed(from: text) }

  /// Text in the colours of a part of the formatting, where colours are written.
  ///
  /// - Parameter part: a name of `$PSStyle.Formatting`.
  public func styled(_ text: String, _ part: String) -> String {
    guard rendersAnsi, !text.isEmpty else { return text }
    let start = style.part(part)
    return start.isEmpty ? text : start + text + PSStyle.reset
  }
}
