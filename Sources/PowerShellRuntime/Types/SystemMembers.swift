/// Environment, the console and other parts of System that scripts use.
enum SystemMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Environment": loadEnvironment(type)
    case "System.Random": loadRandom(type)
    case "System.Console": loadConsole(type)
    case "System.Diagnostics.Stopwatch": loadStopwatch(type)
    case "System.Activator":
      type.staticMethod("System.Object CreateInstance(type type)", "System.Object CreateInstance(type type, Params System.Object[] args)") { session, a in
        guard let wanted = a[0].object(as: TypeObject.self)?.descriptor else { throw Failure.argumentNull("type") }
        return try session.create(wanted, a.count > 1 ? session.enumerated(a[1]) : [])
      }
    case "System.Globalization.CultureInfo": CultureMembers.load(type)
    case "System.Net.ServicePointManager":
      // Scripts set the TLS version before they sign in; there is no network here to apply it to.
      type.type.add(
        Member("SecurityProtocol", .Property, .property(get: { _, _ in .object(EnumObject(TypeCatalog.securityProtocol, 3072)) }, set: { session, _, value in
          _ = try session.convert(value, to: TypeCatalog.securityProtocol)
        })), isStatic: true)
    case "System.Reflection.Assembly":
      for name in ["LoadWithPartialName", "LoadFrom", "LoadFile", "Load"] {
        type.staticMethod("System.Object \(name)(string name)") { _, _ in .null }
      }
      type.property("FullName", "string") { _, this in .string(this.text) }
      type.property("Location", "string") { _, _ in .string("") }
      type.method("System.Reflection.AssemblyName GetName()") { session, this, _ in
        let parts = this.text.components(separatedBy: ", ")
        let version = parts.first { $0.hasPrefix("Version=") }?.dropFirst(8) ?? "0.0.0.0"
        let name = CustomObject([
          ("Name", .string(parts[0])), ("Version", try session.convert(.string(String(version)), to: .version)), ("CultureName", .string("")), ("FullName", .string(this.text)),
        ], type: TypeCatalog.named("System.Reflection.AssemblyName"))
        name.display = this.text
        return .object(name)
      }
      type.method("type GetType(string name)", "type GetType(string name, bool throwOnError)") { session, _, a in
        session.types.type(named: a[0].text).map { .object(TypeObject($0)) } ?? .null
      }
    case "System.Net.Dns": type.staticMethod("string GetHostName()") { session, _ in .string(session.environment["COMPUTERNAME"] ?? "rehearse") }
    case "System.Management.Automation.Internal.AutomationNull": type.staticProperty("Value", "psobject") { _ in .nothing }
    case "System.Management.Automation.Language.NullString", "System.DBNull":
      let value = Value.object(NullLikeObject(type.type))
      type.staticProperty("Value", type.type.fullName) { _ in value }
      type.method("string ToString()") { _, _, _ in .string("") }
    case "System.Management.Automation.Cmdlet", "System.Management.Automation.PSCmdlet":
      // In the order in which .NET's class has them.
      let names = CommonParameters.common.map(\.name).filter { $0 != "InformationVariable" } + ["InformationVariable"]
      type.staticProperty("CommonParameters", "System.Collections.Generic.HashSet[string]") { _ in .strings(names) }
      type.staticProperty("OptionalCommonParameters", "System.Collections.Generic.HashSet[string]") { _ in .strings(["WhatIf", "Confirm", "UseTransaction"]) }
    case "System.Management.Automation.PSTypeName":
      let own = type.type
      type.constructor("void new(string name)") { session, a in
        let found = session.types.type(named: a[0].text)
        return .object(CustomObject([("Name", a[0]), ("Type", found.map { .object(TypeObject($0)) } ?? .null)], type: own))
      }
    case "System.Management.Automation.LanguagePrimitives": loadLanguagePrimitives(type)
    case "System.Management.Automation.TypeAccelerators": loadAccelerators(type)
    case "System.IO.Compression.ZipFile": ZipFileMembers.load(type)
    case "System.Management.Automation.Platform":
      for (name, value) in [("IsLinux", true), ("IsMacOS", false), ("IsWindows", false), ("IsCoreCLR", true), ("IsNanoServer", false), ("IsIoT", false), ("IsWindowsDesktop", false), ("IsStaSupported", false)] {
        type.staticProperty(name, "bool") { _ in .bool(value) }
      }
    case "System.Management.Automation.ExperimentalFeature":
      // A rehearsal has no experiments, so none is on.
      type.staticMethod("bool IsEnabled(string featureName)") { _, _ in .bool(false) }
    case "System.GC":
      type.staticMethod("void Collect()", "void Collect(int generation)") { _, _ in .nothing }
      type.staticMethod("void WaitForPendingFinalizers()") { _, _ in .nothing }
      type.staticMethod("long GetTotalMemory(bool forceFullCollection)") { _, _ in .long(0) }
    case "System.AppDomain":
      let own = type.type
      type.staticProperty("CurrentDomain", "System.AppDomain") { session in
        .object(CustomObject([
          ("FriendlyName", .string("pwsh")), ("Id", .int(1)), ("BaseDirectory", .string((session.variable("PSHOME")?.text ?? "") + "/")), ("IsFullyTrusted", .bool(true)),
          ("IsHomogenous", .bool(true)),
        ], type: own))
      }
      type.method("System.Reflection.Assembly[] GetAssemblies()") { _, _, _ in
        .array(["System.Management.Automation", "Microsoft.PowerShell.Commands.Utility", "Microsoft.PowerShell.Commands.Management"].map {
          .object(OpaqueObject("\($0), Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35", type: TypeCatalog.named("System.Reflection.Assembly"), text: { $0 }))
        })
      }
    case "System.Management.Automation.PSEngineEvent":
      for name in ["Exiting", "OnIdle", "OnScriptBlockInvoke", "WorkflowJobStartEvent"] { type.staticProperty(name, "string") { _ in .string("PowerShell." + name) } }
    case "System.Xml.XmlConvert": XmlConvertMembers.load(type)
    case "System.Threading.Monitor":
      // On one thread every lock is free.
      for name in ["Enter", "Exit"] { type.staticMethod("void \(name)(System.Object obj)") { _, _ in .nothing } }
      type.staticMethod("bool TryEnter(System.Object obj)", "bool TryEnter(System.Object obj, int millisecondsTimeout)") { _, _ in .bool(true) }
    case "System.Threading.Thread":
      let thread = Value.object(CustomObject([], type: type.type))
      type.staticProperty("CurrentThread", "System.Threading.Thread") { _ in thread }
      for (name, culture) in CultureMembers.currentCultures { type.type.add(CultureMembers.current(name, culture)) }
      type.property("ManagedThreadId", "int") { _, _ in .int(1) }
      type.property("IsBackground", "bool") { _, _ in .bool(false) }
      type.property("Name", "string") { _, _ in .string("") }
      type.method("System.Threading.ApartmentState GetApartmentState()") { _, _, _ in .string("Unknown") }
      type.staticMethod("void Sleep(int millisecondsTimeout)", "void Sleep(timespan timeout)") { session, a in
        if case .int(let number) = a[0], number < -1 {
          throw Failure.outOfRange("millisecondsTimeout", "millisecondsTimeout ('\(number)') must be greater than or equal to '-1'.", actual: Int(number))
        }
        try session.sleep(a[0].object(as: TimeSpanObject.self)?.ticks ?? Int64(a[0].intValue) * 10_000)
        return .nothing
      }
    case "System.Tuple", "System.ValueTuple": loadTupleFactory(type)
    case let name where name.hasPrefix("System.Tuple`") || name.hasPrefix("System.ValueTuple`"): loadTuple(type)
    case "System.Linq.Enumerable": EnumerableMembers.load(type)
    case "System.BitConverter": loadBitConverter(type)
    case "System.HashCode": loadHashCode(type)
    case "System.Buffer": loadBuffer(type)
    default: break
    }
  }

  /// A number's bits, and how many bytes they take.
  private static func bits(_ value: Value, _ session: Session) -> (UInt64, Int) {
    switch value.base {
    case .bool(let flag): return (flag ? 1 : 0, 1)
    case .char(let unit): return (UInt64(unit), 2)
    case .double(let number): return (number.bitPattern, 8)
    case .int(let number): return (UInt64(UInt32(bitPattern: number)), 4)
    case .object(let object):
      switch (object as? NumberObject)?.value {
      case .single(let number): return (UInt64(number.bitPattern), 4)
      case .int16(let number): return (UInt64(UInt16(bitPattern: number)), 2)
      case .uint16(let number): return (UInt64(number), 2)
      case .uint32(let number): return (UInt64(number), 4)
      case .uint64(let number): return (number, 8)
      default: break
      }
    default: break
    }
    return (UInt64(bitPattern: Int64(session.wholeNumber(value))), 8)
  }

  private static func loadBitConverter(_ type: MemberBuilder) {
    type.staticMethod("string ToString(byte[] value)", "string ToString(byte[] value, int startIndex)") { session, a in
      let bytes = session.bytes(a[0]).dropFirst(a.count > 1 ? max(0, a[1].intValue) : 0)
      return .string(bytes.map { NumberText.padded(String($0, radix: 16, uppercase: true), 2) }.joined(separator: "-"))
    }
    type.staticMethods(["bool", "char", "double", "short", "int", "long", "float", "ushort", "uint", "ulong"].map { "byte[] GetBytes(\($0) value)" }) { session, a in
      let (bits, width) = SystemMembers.bits(a[0], session)
      return .object(ArrayObject((0..<width).map { .number(.uint8(UInt8(truncatingIfNeeded: bits >> ($0 * 8)))) }, elementType: .byte))
    }
    let widths: [(String, Int, (UInt64) -> Value)] = [
      ("ToInt16", 2, { .number(.int16(Int16(truncatingIfNeeded: $0))) }), ("ToUInt16", 2, { .number(.uint16(UInt16(truncatingIfNeeded: $0))) }),
      ("ToInt32", 4, { .int(Int32(truncatingIfNeeded: $0)) }), ("ToUInt32", 4, { .number(.uint32(UInt32(truncatingIfNeeded: $0))) }),
      ("ToInt64", 8, { .long(Int64(bitPattern: $0)) }), ("ToUInt64", 8, { .number(.uint64($0)) }), ("ToDouble", 8, { .double(Double(bitPattern: $0)) }),
      ("ToBoolean", 1, { .bool($0 != 0) }), ("ToChar", 2, { .char(UInt16(truncatingIfNeeded: $0)) }),
    ]
    for (name, width, make) in widths {
      type.staticMethod("System.Object \(name)(byte[] value, int startIndex)", "System.Object \(name)(byte[] value)") { session, a in
        if a[0].isNull { throw Failure.argumentNull("value") }
        let bytes = session.bytes(a[0])
        let start = a.count > 1 ? a[1].intValue : 0
        guard start >= 0, start < bytes.count else { throw Failure.outOfRange("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.") }
        guard start + width <= bytes.count else {
          throw Failure.argument("The array starting from the specified index is not long enough to read a value of the specified type. (Parameter 'value')")
        }
        return make((0..<width).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) })
      }
    }
    type.staticProperty("IsLittleEndian", "bool") { _ in .bool(true) }
  }

  private static func loadEnvironment(_ type: MemberBuilder) {
    let texts: [(String, (Session) -> String)] = [
      ("MachineName", { $0.environment["COMPUTERNAME"] ?? "rehearse" }), ("UserName", { _ in "root" }),
      ("NewLine", { _ in "\n" }), ("CurrentDirectory", { $0.location.path }), ("UserDomainName", { _ in "rehearse" }),
      ("CommandLine", { _ in "rehearse" }), ("SystemDirectory", { _ in "" }),
    ]
    for (name, get) in texts { type.staticProperty(name, "string") { .string(get($0)) } }
    type.staticProperty("ProcessorCount", "int") { _ in .int(2) }
    type.staticProperty("Is64BitProcess", "bool") { _ in .bool(true) }
    type.staticProperty("Is64BitOperatingSystem", "bool") { _ in .bool(true) }
    type.staticProperty("TickCount", "int") { _ in .int(Int32(truncatingIfNeeded: Session.currentTicks() / 10_000)) }
    type.staticProperty("TickCount64", "long") { _ in .long(Session.currentTicks() / 10_000) }
    type.staticProperty("HasShutdownStarted", "bool") { _ in .bool(false) }
    type.staticProperty("ExitCode", "int") { _ in .int(0) }
    type.staticProperty("OSVersion", "System.OperatingSystem") { _ in
      let version = Value.object(VersionObject([6, 1, 0, 0]))
      let system = CustomObject("System.OperatingSystem", [
        ("Platform", .string("Unix")), ("ServicePack", .string("")), ("Version", version), ("VersionString", .string("Unix \(version.text)")),
      ])
      system.display = "Unix \(version.text)"
      return .object(system)
    }
    type.staticProperty("UserInteractive", "bool") { _ in .bool(true) }
    type.staticProperty("Version", "version") { _ in .object(VersionObject([7, 6])) }
    type.staticMethod("System.Collections.IDictionary GetEnvironmentVariables()", "System.Collections.IDictionary GetEnvironmentVariables(string target)") { session, _ in
      let table = DictionaryObject(ignoresCase: false)
      for (name, value) in session.environment.sorted(by: { $0.key < $1.key }) { table[name] = .string(value) }
      return .object(table)
    }
    type.staticMethod("string GetEnvironmentVariable(string variable)", "string GetEnvironmentVariable(string variable, string target)") { session, a in
      session.environment[a[0].text].map { .string($0) } ?? .null
    }
    type.staticMethod("void SetEnvironmentVariable(string variable, string value)", "void SetEnvironmentVariable(string variable, string value, string target)") { session, a in
      // Only a real null removes the variable; an empty text, which a script's $null becomes, is a value of its own since .NET 9.
      session.environment[a[0].text] = a[1].isNull ? nil : a[1].text
      return .nothing
    }
    type.staticMethod("string GetFolderPath(System.Object folder)") { session, a in
      let below = ["desktop": "/Desktop", "desktopdirectory": "/Desktop", "mydocuments": "/Documents", "personal": "/Documents", "applicationdata": "/.config", "localapplicationdata": "/.local/share"]
      return .string(session.home + (below[a[0].text.lowercased()] ?? ""))
    }
    type.staticMethod("string ExpandEnvironmentVariables(string name)") { session, a in
      var text = a[0].text
      for (name, value) in session.environment { text = text.replacing("%\(name)%", with: value) }
      return .string(text)
    }
    type.staticMethod("void Exit(int exitCode)") { _, a in throw Unwind.exit(a[0].intValue) }
  }

  private static func loadRandom(_ type: MemberBuilder) {
    let own = type.type
    func generator(_ value: Value) throws -> OpaqueObject<SubtractiveRandom> {
      guard let random = value.object(as: OpaqueObject<SubtractiveRandom>.self) else { throw Failure.argument("Not a System.Random.") }
      return random
    }
    type.constructor("System.Random new()", "System.Random new(int Seed)") { session, a in
      let seed = a.first?.intValue ?? Int(Int32.random(in: 0..<Int32.max, using: &session.random))
      return .object(OpaqueObject(SubtractiveRandom(seed: Int32(truncatingIfNeeded: seed)), type: own))
    }
    type.method("int Next()", "int Next(int maxValue)", "int Next(int minValue, int maxValue)") { _, this, a in
      let random = try generator(this)
      if a.isEmpty { return .int(random.state.sample()) }
      let low = a.count == 2 ? a[0].intValue : 0
      let high = a[a.count - 1].intValue
      guard high >= low else {
        throw a.count == 2
          ? Failure.outOfRange("minValue", "'minValue' cannot be greater than maxValue.") : Failure.negative("maxValue", high)
      }
      return .integer(random.state.whole(low, high))
    }
    type.method("double NextDouble()") { _, this, _ in .double(try generator(this).state.fraction()) }
    type.method("void NextBytes(byte[] buffer)") { _, this, a in
      let random = try generator(this)
      guard let buffer = a[0].object(as: ArrayObject.self) else { throw Failure.argumentNull("buffer") }
      for at in buffer.elements.indices { buffer.elements[at] = .number(.uint8(random.state.byte())) }
      return .nothing
    }
  }

  private static let writer = TypeDescriptor("System.IO.TextWriter") { members in
    for (name, end) in [("WriteLine", "\n"), ("Write", "")] {
      members.method("void \(name)(System.Object value)", "void \(name)()") { session, _, a in
        session.host?.write((try a.first.map { try session.stringify($0) } ?? "") + end)
        return .nothing
      }
    }
    members.method("void Flush()") { _, _, _ in .nothing }
  }

  private static func loadConsole(_ type: MemberBuilder) {
    type.staticMethod("void WriteLine()", "void WriteLine(System.Object value)", "void WriteLine(string format, Params System.Object[] arg)") { session, a in
      let text = a.isEmpty ? "" : a.count > 1 ? try CompositeFormat.format(a[0].text, session.enumerated(a[1]), session, session.culture) : try session.stringify(a[0])
      session.host?.write(text + "\n")
      return .nothing
    }
    type.staticMethod("void Write(System.Object value)") { session, a in
      session.host?.write(try session.stringify(a[0]))
      return .nothing
    }
    // Both writers show what they are given: a rehearsal has one screen.
    for name in ["Out", "Error"] { type.staticProperty(name, "System.IO.TextWriter") { _ in .object(OpaqueObject((), type: writer)) } }
    type.staticMethod("string ReadLine()") { session, _ in try session.answer(Question("")).map { .string($0) } ?? .null }
    type.staticMethod("System.ConsoleKeyInfo ReadKey()", "System.ConsoleKeyInfo ReadKey(bool intercept)") { session, _ in
      let key = try PressedKey.ask(session)
      return .object(CustomObject([("KeyChar", .char(key.unit)), ("Key", .object(EnumObject(TypeCatalog.consoleKey, Int64(key.code)))), ("Modifiers", .string("None"))]))
    }
    type.staticProperty("KeyAvailable", "bool") { _ in .bool(false) }
    type.staticMethod("void ResetColor()") { _, _ in .nothing }
    type.staticProperty("WindowWidth", "int") { .integer($0.host?.width ?? 120) }
    type.staticProperty("WindowHeight", "int") { .integer($0.host?.height ?? 50) }
    for name in ["OutputEncoding", "InputEncoding", "ForegroundColor", "BackgroundColor", "Title", "CursorVisible"] {
      type.type.add(Member(name, .Property, .property(get: { _, _ in .string("") }, set: { _, _, _ in })), isStatic: true)
    }
    type.staticMethod("void Clear()") { session, _ in
      if session.host?.isInteractive ?? false { session.host?.write("\u{1B}[H\u{1B}[2J") }
      return .nothing
    }
    type.staticMethod("void Beep()", "void Beep(int frequency, int duration)") { _, _ in .nothing }
  }

  private static func loadStopwatch(_ type: MemberBuilder) {
    struct Watch {
      var total: Int64 = 0
      var start: Int64?
      var elapsed: Int64 { total + (start.map { Session.currentTicks() - $0 } ?? 0) }
    }
    let own = type.type
    func watch(_ value: Value) -> OpaqueObject<Watch>? { value.object(as: OpaqueObject<Watch>.self) }
    type.staticMethod("System.Diagnostics.Stopwatch StartNew()") { _, _ in
      .object(OpaqueObject(Watch(start: Session.currentTicks()), type: own))
    }
    type.constructor("System.Diagnostics.Stopwatch new()") { _, _ in .object(OpaqueObject(Watch(), type: own)) }
    type.property("Elapsed", "timespan") { _, this in .object(TimeSpanObject(ticks: watch(this)?.state.elapsed ?? 0)) }
    type.property("ElapsedMilliseconds", "long") { _, this in .long((watch(this)?.state.elapsed ?? 0) / 10_000) }
    // Its own ticks are nanoseconds.
    type.property("ElapsedTicks", "long") { _, this in .long((watch(this)?.state.elapsed ?? 0) * 100) }
    type.staticProperty("Frequency", "long") { _ in .long(1_000_000_000) }
    type.staticProperty("IsHighResolution", "bool") { _ in .bool(true) }
    type.staticMethod("long GetTimestamp()") { _, _ in .long(Session.currentTicks() &* 100) }
    type.property("IsRunning", "bool") { _, this in .bool(watch(this)?.state.start != nil) }
    type.method("void Start()") { _, this, _ in
      if watch(this)?.state.start == nil { watch(this)?.state.start = Session.currentTicks() }
      return .nothing
    }
    type.method("void Stop()") { _, this, _ in
      guard let watch = watch(this) else { return .nothing }
      watch.state = Watch(total: watch.state.elapsed, start: nil)
      return .nothing
    }
    type.method("void Reset()", "void Reset()") { _, this, _ in
      watch(this)?.state = Watch()
      return .nothing
    }
    type.method("void Restart()") { _, this, _ in
      watch(this)?.state = Watch(start: Session.currentTicks())
      return .nothing
    }
  }

  /// Copying between arrays of numbers of one width; places and lengths are in bytes.
  private static func loadBuffer(_ type: MemberBuilder) {
    let widths = ["Byte": 1, "SByte": 1, "Boolean": 1, "Int16": 2, "UInt16": 2, "Char": 2, "Int32": 4, "UInt32": 4, "Single": 4, "Int64": 8, "UInt64": 8, "Double": 8]
    func array(_ value: Value, _ name: String) throws -> (ArrayObject, width: Int) {
      guard let array = value.object(as: ArrayObject.self) else { throw Failure.argumentNull(name) }
      guard let width = widths[array.elementType.name] else { throw Failure.argument("Object must be an array of primitives. (Parameter '\(name)')") }
      return (array, width)
    }
    type.staticMethod("int ByteLength(array array)") { _, a in
      let (array, width) = try array(a[0], "array")
      return .integer(array.elements.count * width)
    }
    type.staticMethod("void BlockCopy(array src, int srcOffset, array dst, int dstOffset, int count)") { _, a in
      let ((source, width), (target, other)) = (try array(a[0], "src"), try array(a[2], "dst"))
      let (from, to, count) = (a[1].intValue, a[3].intValue, a[4].intValue)
      for (name, number) in [("srcOffset", from), ("dstOffset", to), ("count", count)] where number < 0 { throw Failure.outOfRange(name, "Non-negative number required.") }
      guard from + count <= source.elements.count * width, to + count <= target.elements.count * other else {
        throw Failure.outsideArray()
      }
      guard source.elementType === target.elementType, [from, to, count].allSatisfy({ $0 % width == 0 }) else {
        throw Failure.dotNet("System.NotSupportedException", "Parts of numbers are not copied in a rehearsal.")
      }
      let part = Array(source.elements[(from / width)..<((from + count) / width)])
      target.elements.replaceSubrange((to / width)..<((to + count) / width), with: part)
      return .nothing
    }
  }

  /// One hash of several values; equal values have equal ones as long as the shell runs.
  private static func loadHashCode(_ type: MemberBuilder) {
    let signatures = (1...8).map { count in "int Combine(" + (1...count).map { "System.Object value\($0)" }.joined(separator: ", ") + ")" }
    for signature in signatures {
      type.staticMethod(signature) { session, values in
        let hashes = try values.map { value -> Int32 in
          guard !value.isNull, case .method(let method)? = try session.findMember("GetHashCode", of: value)?.body else { return 0 }
          return Int32(truncatingIfNeeded: try session.call(method, on: value, []).intValue)
        }
        return .int(hashes.reduce(17) { $0 &* 31 &+ $1 })
      }
    }
  }

  /// A value tuple with its items.
  static func valueTuple(_ items: [Value], _ session: Session) -> Value {
    session.types.generic("System.ValueTuple", items.map { $0.type ?? .object }).map { tuple(items, $0) } ?? .null
  }

  private static func tuple(_ items: [Value], _ type: TypeDescriptor) -> Value {
    .object(OpaqueObject(items, type: type, text: { "(" + $0.map(\.ownText).joined(separator: ", ") + ")" }))
  }

  private static func loadTupleFactory(_ type: MemberBuilder) {
    let name = type.type.name
    let signatures = (1...4).map { count in "\(type.type.fullName) Create(" + (1...count).map { "System.Object item\($0)" }.joined(separator: ", ") + ")" }
    for signature in signatures {
      type.staticMethod(signature) { session, a in
        session.types.generic("System.\(name)", a.map { $0.type ?? .object }).map { tuple(a, $0) } ?? .null
      }
    }
  }

  private static func loadTuple(_ type: MemberBuilder) {
    let count = Int(type.type.fullName.split(separator: "`")[1].prefix { $0.isNumber }) ?? 1
    let isValue = type.type.isValueType
    func length() { type.property("Length", "int") { _, _ in .integer(count) } }
    if isValue { length() }
    for index in 0..<count {
      type.property("Item\(index + 1)", "System.Object") { _, this in
        let items = this.object(as: OpaqueObject<[Value]>.self)?.state ?? []
        return index < items.count ? items[index] : .null
      }
    }
    if !isValue { length() }
    type.constructor(of: "void new(" + (1...count).map { "System.Object item\($0)" }.joined(separator: ", ") + ")") { _, target, a in tuple(a, target) }
  }

  /// What the language does with values, as methods.
  private static func loadLanguagePrimitives(_ type: MemberBuilder) {
    func descriptor(_ value: Value) throws -> TypeDescriptor {
      guard let type = value.object(as: TypeObject.self) else { throw Failure.argumentNull("resultType") }
      return type.descriptor
    }
    type.staticMethod("System.Object ConvertTo(System.Object valueToConvert, type resultType)") { session, a in
      let wanted = try descriptor(a[1])
      do { return try session.convert(a[0], to: wanted) } catch Unwind.error(let error) {
        // The method's own exception is the one that the engine's error is made of.
        throw DotNetException(error.conversionException)
      }
    }
    // A culture may stand in front of the result; text is read as the invariant one does.
    type.staticMethod(
      "bool TryConvertTo(System.Object valueToConvert, type resultType, ref result)",
      "bool TryConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider, ref result)"
    ) { session, a in
      let wanted = try descriptor(a[1])
      guard let result = try? session.convert(a[0], to: wanted) else { return .bool(false) }
      try a.last?.object(as: ReferenceObject.self)?.set(result)
      return .bool(true)
    }
    type.staticMethod("bool IsTrue(System.Object obj)") { session, a in .bool(session.truth(a[0])) }
    type.staticMethod(
      "bool Equals(System.Object first, System.Object second)", "bool Equals(System.Object first, System.Object second, bool ignoreCase)"
    ) { session, a in try session.apply(a.count > 2 && session.truth(a[2]) ? .Ieq : .Ceq, a[0], a[1]) }
    // A culture may follow; text is compared as the invariant one does.
    type.staticMethod(
      "bool TryCompare(System.Object first, System.Object second, ref result)", "bool TryCompare(System.Object first, System.Object second, bool ignoreCase, ref result)",
      "bool TryCompare(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider, ref result)"
    ) { session, a in
      guard let order = try? session.compare(a[0], a[1], ignoresCase: a.count > 3 && session.truth(a[2])) else { return .bool(false) }
      try a[a.count - 1].object(as: ReferenceObject.self)?.set(.integer(order.signum()))
      return .bool(true)
    }
    type.staticMethod("int Compare(System.Object first, System.Object second)", "int Compare(System.Object first, System.Object second, bool ignoreCase)") { session, a in
      let ignoresCase = a.count > 2 && session.truth(a[2])
      if session.truth(try session.apply(ignoresCase ? .Ieq : .Ceq, a[0], a[1])) { return .int(0) }
      return .int(session.truth(try session.apply(ignoresCase ? .Ilt : .Clt, a[0], a[1])) ? -1 : 1)
    }
  }

  /// The short names of types, which scripts list and add to.
  private static func loadAccelerators(_ type: MemberBuilder) {
    type.staticProperty("Get", "System.Collections.Generic.Dictionary[string,type]") { session in
      let table = DictionaryObject(type: session.types.type(named: "System.Collections.Generic.Dictionary[string,type]") ?? .hashtable, ignoresCase: true)
      for (name, known) in session.types.accelerators { table[name] = .object(TypeObject(known)) }
      return .object(table)
    }
    type.staticMethod("void Add(string typeName, type type)") { session, a in
      if let known = a[1].object(as: TypeObject.self)?.descriptor { session.types.addAccelerator(a[0].text, known) }
      return .nothing
    }
    type.staticMethod("bool Remove(string typeName)") { session, a in .bool(session.types.removeAccelerator(a[0].text)) }
  }
}
