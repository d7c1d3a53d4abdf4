/// The types that scripts can name: those of `BuiltInTypes`, exceptions, collections and enumerations.
public enum TypeCatalog {
  static let all: [TypeDescriptor] = [
    NamedTypes.all, builtIn, XmlTypes.all, exceptions, generics, enumerations, others, Array(AttributeObjects.types.values), RunspaceTypes.all,
    [FileMembers.file, FileMembers.directory, PathInfo.descriptor, RuntimeParameters.dictionary], PSStyle.types, Array(StreamRecord.types.values),
    DelegateObject.types, PropertyObject.all, HostObjects.types, Dialogs.types, WindowsAccount.types,
  ].flatMap { $0 }

  /// A type of this catalog by its full name.
  static func named(_ name: String) -> TypeDescriptor {
    guard let type = others.first(where: { $0.fullName == name }) else { preconditionFailure("no type \(name)") }
    return type
  }

  private static let builtIn: [TypeDescriptor] = [
    .object, .valueType, .enumBase, .void, .bool, .int, .long, .double, .char, .string, .sbyte, .byte, .int16, .uint16,
    .uint32, .uint64, .single, .decimal, .bigInteger, .dateTime, .dateTimeOffset, .timeSpan, .guid, .version,
    .semanticVersion, .uri, .array, .arrayList, .hashtable, .orderedDictionary, .dictionaryEntry, .customObject, .psObject,
    .scriptBlock, .runtimeType, .typeBase, .regex, .regexMatch, .regexGroup, .regexCapture, .switchParameter,
    .stringBuilder, .secureString, .credential, .reference, .exception, .errorRecord,
    .functionInfo, .filterInfo, .cmdletInfo, .aliasInfo, .applicationInfo, .scriptInfo, .commandInfo, .moduleInfo, .psVariable,
    .invocationInfo, .psMethod, .callStackFrame, DateOnlyMembers.dateOnly, DateOnlyMembers.timeOnly, TimeZoneMembers.timeZone, RuneMembers.type, ComplexMembers.type,
  ]

  /// Exceptions: full name, full name of the base.
  static let exceptions: [TypeDescriptor] = {
    let table: [(String, String)] = [
      ("System.SystemException", "System.Exception"), ("System.ApplicationException", "System.Exception"),
      ("System.ArithmeticException", "System.SystemException"), ("System.TimeZoneNotFoundException", "System.Exception"),
      ("System.TypeInitializationException", "System.SystemException"),
      ("System.DivideByZeroException", "System.ArithmeticException"),
      ("System.OverflowException", "System.ArithmeticException"),
      ("System.ArgumentException", "System.SystemException"),
      ("System.ArgumentNullException", "System.ArgumentException"),
      ("System.ArgumentOutOfRangeException", "System.ArgumentException"), ("System.Globalization.CultureNotFoundException", "System.ArgumentException"),
      ("System.InvalidOperationException", "System.SystemException"),
      ("System.ObjectDisposedException", "System.InvalidOperationException"),
      ("System.FormatException", "System.SystemException"), ("System.InvalidCastException", "System.SystemException"),
      ("System.NullReferenceException", "System.SystemException"),
      ("System.IndexOutOfRangeException", "System.SystemException"),
      ("System.NotSupportedException", "System.SystemException"),
      ("System.NotImplementedException", "System.SystemException"),
      ("System.OutOfMemoryException", "System.SystemException"), ("System.TimeoutException", "System.SystemException"),
      ("System.UnauthorizedAccessException", "System.SystemException"),
      ("System.OperationCanceledException", "System.SystemException"), ("System.AggregateException", "System.Exception"),
      ("System.RankException", "System.SystemException"), ("System.MissingMethodException", "System.MissingMemberException"), ("System.MissingMemberException", "System.SystemException"),
      ("System.Collections.Generic.KeyNotFoundException", "System.SystemException"),
      ("System.IO.IOException", "System.SystemException"), ("System.IO.FileNotFoundException", "System.IO.IOException"),
      ("System.IO.DirectoryNotFoundException", "System.IO.IOException"),
      ("System.IO.PathTooLongException", "System.IO.IOException"), ("System.IO.EndOfStreamException", "System.IO.IOException"),
      ("System.Net.WebException", "System.InvalidOperationException"),
      ("System.Net.Http.HttpRequestException", "System.Exception"),
      ("Microsoft.PowerShell.Commands.HttpResponseException", "System.Net.Http.HttpRequestException"),
      ("Microsoft.Graph.PowerShell.Authentication.Helpers.HttpResponseException", "System.Net.Http.HttpRequestException"),
      ("System.Security.SecurityException", "System.SystemException"),
      ("System.Text.RegularExpressions.RegexParseException", "System.ArgumentException"),
      ("System.Xml.XmlException", "System.SystemException"), ("System.Xml.XPath.XPathException", "System.SystemException"), ("System.Text.Json.JsonException", "System.Exception"),
      ("System.Management.Automation.RuntimeException", "System.SystemException"),
      ("System.Management.Automation.ApplicationFailedException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.CmdletInvocationException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.ActionPreferenceStopException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.CommandNotFoundException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.ParameterBindingException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.ParameterBindingValidationException",
        "System.Management.Automation.ParameterBindingException"),
      ("System.Management.Automation.ParameterBindingArgumentTransformationException",
        "System.Management.Automation.ParameterBindingException"),
      ("System.Management.Automation.PSInvalidCastException", "System.InvalidCastException"),
      ("System.Management.Automation.MetadataException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.ValidationMetadataException", "System.Management.Automation.MetadataException"),
      ("System.Management.Automation.ArgumentTransformationMetadataException",
        "System.Management.Automation.MetadataException"),
      ("System.Management.Automation.MethodException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.MethodInvocationException", "System.Management.Automation.MethodException"),
      ("System.Management.Automation.ExtendedTypeSystemException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.GetValueException", "System.Management.Automation.ExtendedTypeSystemException"),
      ("System.Management.Automation.SetValueException", "System.Management.Automation.ExtendedTypeSystemException"),
      ("System.Management.Automation.GetValueInvocationException", "System.Management.Automation.GetValueException"),
      ("System.Management.Automation.SetValueInvocationException", "System.Management.Automation.SetValueException"),
      ("System.Management.Automation.PropertyNotFoundException", "System.Management.Automation.ExtendedTypeSystemException"),
      ("System.Management.Automation.PSArgumentException", "System.ArgumentException"),
      ("System.Management.Automation.PSArgumentNullException", "System.ArgumentNullException"),
      ("System.Management.Automation.PSArgumentOutOfRangeException", "System.ArgumentOutOfRangeException"),
      ("System.Management.Automation.PSInvalidOperationException", "System.InvalidOperationException"),
      ("System.Management.Automation.PSNotSupportedException", "System.NotSupportedException"),
      ("System.Management.Automation.PSNotImplementedException", "System.NotImplementedException"),
      ("System.Management.Automation.SessionStateException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.ItemNotFoundException", "System.Management.Automation.SessionStateException"),
      ("System.Management.Automation.DriveNotFoundException", "System.Management.Automation.SessionStateException"),
      ("System.Management.Automation.ProviderNotFoundException", "System.Management.Automation.SessionStateException"),
      ("System.Management.Automation.SessionStateUnauthorizedAccessException",
        "System.Management.Automation.SessionStateException"),
      ("System.Management.Automation.SessionStateOverflowException", "System.Management.Automation.SessionStateException"),
      ("System.Management.Automation.ParseException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.IncompleteParseException", "System.Management.Automation.ParseException"),
      ("System.Management.Automation.ScriptRequiresException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.WildcardPatternException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.PipelineStoppedException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.ScriptCallDepthException", "System.SystemException"),
      ("System.Management.Automation.ParentContainsErrorRecordException", "System.SystemException"),
      ("System.Management.Automation.HaltCommandException", "System.SystemException"),
      ("System.Management.Automation.Host.HostException", "System.Management.Automation.RuntimeException"),
      ("System.Management.Automation.Host.PromptingException", "System.Management.Automation.Host.HostException"),
      ("Microsoft.PowerShell.Commands.WriteErrorException", "System.SystemException"),
      ("Microsoft.PowerShell.Commands.HelpNotFoundException", "System.SystemException"),
      ("Microsoft.PowerShell.Commands.ServiceCommandException", "System.SystemException"),
    ]
    var made: [String: TypeDescriptor] = ["System.Exception": .exception]
    return table.map { name, base in
      let type = TypeDescriptor(name, base: made[base] ?? .exception)
      made[name] = type
      return type
    }
  }()

  private static let generics: [TypeDescriptor] = {
    let list = ["System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList"]
    let dictionary = [
      "System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IDictionary",
    ]
    let space = "System.Collections.Generic."
    var types = ["List`1", "Collection`1", "LinkedList`1"].map {
      TypeDescriptor(($0 == "Collection`1" ? "System.Collections.ObjectModel." : space) + $0, interfaces: list)
    }
    types += ["Queue`1", "Stack`1"].map { TypeDescriptor(space + $0, interfaces: Array(list.prefix(2))) }
    for name in ["HashSet`1", "SortedSet`1"] {
      let type = TypeDescriptor(space + name, interfaces: Array(list.prefix(2)))
      type.sortsKeys = name.hasPrefix("Sorted")
      types.append(type)
    }
    for name in ["Dictionary`2", "SortedDictionary`2", "SortedList`2"] {
      let type = TypeDescriptor(space + name, interfaces: dictionary)
      type.sortsKeys = name.hasPrefix("Sorted")
      types.append(type)
    }
    let sorted = TypeDescriptor("System.Collections.SortedList", interfaces: dictionary)
    sorted.sortsKeys = true
    types.append(sorted)
    types.append(TypeDescriptor("System.Collections.ObjectModel.ReadOnlyCollection`1", interfaces: list))
    types.append(TypeDescriptor("System.Collections.Concurrent.ConcurrentDictionary`2", interfaces: dictionary))
    types += ["Bag", "Queue", "Stack"].map { TypeDescriptor("System.Collections.Concurrent.Concurrent\($0)`1", interfaces: Array(list.prefix(2))) }
    types.append(TypeDescriptor("System.Collections.ObjectModel.ObservableCollection`1", interfaces: list))
    types.append(TypeDescriptor("System.Management.Automation.PSDataCollection`1", interfaces: list))
    types.append(TypeDescriptor("System.Nullable`1", isValueType: true))
    types.append(TypeDescriptor("System.Collections.Queue", interfaces: Array(list.prefix(2))))
    types.append(TypeDescriptor("System.Collections.Stack", interfaces: Array(list.prefix(2))))
    types += [TypeDescriptor("System.Tuple"), TypeDescriptor("System.ValueTuple", isValueType: true)]
    for count in 1...4 {
      types.append(TypeDescriptor("System.Tuple`\(count)"))
      types.append(TypeDescriptor("System.ValueTuple`\(count)", isValueType: true))
    }
    types.append(TypeDescriptor(space + "KeyValuePair`2", isValueType: true))
    types.append(TypeDescriptor(space + "LinkedListNode`1"))
    for name in ["IEnumerable`1", "IList`1", "IDictionary`2", "ICollection`1"] { types.append(TypeDescriptor(space + name)) }
    return types
  }()

  public static func enumeration(_ name: String, _ names: [String], flags: Bool = false) -> TypeDescriptor {
    TypeDescriptor(
      name, base: .enumBase, interfaces: ["System.IComparable"], isValueType: true,
      enumeration: Enumeration(names, isFlags: flags))
  }
  public static func enumeration(_ name: String, _ names: [(String, Int64)], flags: Bool = false) -> TypeDescriptor {
    TypeDescriptor(
      name, base: .enumBase, interfaces: ["System.IComparable"], isValueType: true,
      enumeration: Enumeration(names, isFlags: flags))
  }

  static let securityProtocol = enumeration(
    "System.Net.SecurityProtocolType", [("SystemDefault", 0), ("Tls", 192), ("Tls11", 768), ("Tls12", 3072), ("Tls13", 12288)], flags: true)
  static let consoleColor = enumeration(
    "System.ConsoleColor",
    [
      "Black", "DarkBlue", "DarkGreen", "DarkCyan", "DarkRed", "DarkMagenta", "DarkYellow", "Gray", "DarkGray", "Blue",
      "Green", "Cyan", "Red", "Magenta", "Yellow", "White",
    ])
  static let consoleKey: TypeDescriptor = {
    var names: [(String, Int64)] = [
      ("Backspace", 8), ("Tab", 9), ("Enter", 13), ("Escape", 27), ("Spacebar", 32), ("LeftArrow", 37), ("UpArrow", 38), ("RightArrow", 39),
      ("DownArrow", 40), ("Delete", 46),
    ]
    names += (0...9).map { ("D\($0)", 48 + Int64($0)) }
    names += (65...90).map { (String(UnicodeScalar(UInt8($0))), Int64($0)) }
    return enumeration("System.ConsoleKey", names)
  }()
  static let dayOfWeek = enumeration(
    "System.DayOfWeek", ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"])
  static let actionPreference = enumeration(
    "System.Management.Automation.ActionPreference",
    ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break"])
  static let errorCategory = enumeration(
    "System.Management.Automation.ErrorCategory",
    [
      "NotSpecified", "OpenError", "CloseError", "DeviceError", "DeadlockDetected", "InvalidArgument", "InvalidData",
      "InvalidOperation", "InvalidResult", "InvalidType", "MetadataError", "NotImplemented", "NotInstalled",
      "ObjectNotFound", "OperationStopped", "OperationTimeout", "SyntaxError", "ParserError", "PermissionDenied",
      "ResourceBusy", "ResourceExists", "ResourceUnavailable", "ReadError", "WriteError", "FromStdErr", "SecurityError",
      "ProtocolError", "ConnectionError", "AuthenticationError", "LimitsExceeded", "QuotaExceeded", "NotEnabled",
    ])
  static let dateTimeKind = enumeration("System.DateTimeKind", ["Unspecified", "Utc", "Local"])
  static let regexOptions = enumeration(
    "System.Text.RegularExpressions.RegexOptions",
    [
      ("None", 0), ("IgnoreCase", 1), ("Multiline", 2), ("ExplicitCapture", 4), ("Compiled", 8), ("Singleline", 16),
      ("IgnorePatternWhitespace", 32), ("RightToLeft", 64), ("ECMAScript", 256), ("CultureInvariant", 512),
    ], flags: true)
  static let stringComparison = enumeration(
    "System.StringComparison",
    [
      "CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase", "Ordinal",
      "OrdinalIgnoreCase",
    ])
  static let stringSplitOptions = enumeration(
    "System.StringSplitOptions", [("None", 0), ("RemoveEmptyEntries", 1), ("TrimEntries", 2)], flags: true)
  static let midpointRounding = enumeration(
    "System.MidpointRounding", ["ToEven", "AwayFromZero", "ToZero", "ToNegativeInfinity", "ToPositiveInfinity"])
  static let typeCode = enumeration(
    "System.TypeCode",
    [
      ("Empty", 0), ("Object", 1), ("DBNull", 2), ("Boolean", 3), ("Char", 4), ("SByte", 5), ("Byte", 6), ("Int16", 7), ("UInt16", 8), ("Int32", 9),
      ("UInt32", 10), ("Int64", 11), ("UInt64", 12), ("Single", 13), ("Double", 14), ("Decimal", 15), ("DateTime", 16), ("String", 18),
    ])
  static let splitOptions = enumeration(
    "System.Management.Automation.SplitOptions",
    [
      ("SimpleMatch", 1), ("RegexMatch", 2), ("CultureInvariant", 4), ("IgnorePatternWhitespace", 8), ("Multiline", 16), ("Singleline", 32), ("IgnoreCase", 64),
      ("ExplicitCapture", 128),
    ], flags: true)
  static let shouldProcessReason = enumeration("System.Management.Automation.ShouldProcessReason", ["None", "WhatIf"])
  /// The modes of the Where method.
  static let whereMode = enumeration("System.Management.Automation.WhereOperatorSelectionMode", ["Default", "First", "Last", "SkipUntil", "Until", "Split"])
  static let errorView = enumeration("System.Management.Automation.ErrorView", ["NormalView", "CategoryView", "ConciseView", "DetailedView"])
  static let confirmImpact = enumeration("System.Management.Automation.ConfirmImpact", ["None", "Low", "Medium", "High"])
  public static let moduleTypes = enumeration("System.Management.Automation.ModuleType", ["Script", "Binary", "Manifest", "Cim", "Workflow"])
  public static let memberTypes = enumeration(
    "System.Management.Automation.PSMemberTypes", [
      ("AliasProperty", 1), ("CodeProperty", 2), ("Property", 4), ("NoteProperty", 8), ("ScriptProperty", 16), ("PropertySet", 32), ("Method", 64),
      ("CodeMethod", 128), ("ScriptMethod", 256), ("Methods", 448), ("ParameterizedProperty", 512), ("MemberSet", 1024), ("Event", 2048), ("Dynamic", 4096),
      ("InferredProperty", 8192), ("Properties", 8255), ("All", 16383),
    ], flags: true)
  static let commandTypes = enumeration(
    "System.Management.Automation.CommandTypes",
    [
      ("Alias", 1), ("Function", 2), ("Filter", 4), ("Cmdlet", 8), ("ExternalScript", 16), ("Application", 32),
      ("Script", 64), ("Configuration", 256), ("All", 383),
    ], flags: true)

  private static let enumerations: [TypeDescriptor] = [
    consoleColor, consoleKey, dayOfWeek, actionPreference, errorCategory, dateTimeKind, regexOptions, stringComparison,
    stringSplitOptions, midpointRounding, errorView, confirmImpact, commandTypes, shouldProcessReason,
    enumeration("System.Management.Automation.ValidateRangeKind", ["Positive", "NonNegative", "Negative", "NonPositive"]),
    splitOptions,
    enumeration("Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind", ["Never", "Always", "AsNeeded"]),
    enumeration(
      "System.IO.FileAttributes",
      [
        ("None", 0), ("ReadOnly", 1), ("Hidden", 2), ("System", 4), ("Directory", 16), ("Archive", 32), ("Device", 64), ("Normal", 128),
        ("Temporary", 256), ("SparseFile", 512), ("ReparsePoint", 1024), ("Compressed", 2048), ("Offline", 4096), ("NotContentIndexed", 8192),
        ("Encrypted", 16384), ("IntegrityStream", 32768), ("NoScrubData", 131072),
      ], flags: true),
    memberTypes, moduleTypes, whereMode,
    enumeration(
      "System.Management.Automation.ScopedItemOptions",
      [("None", 0), ("ReadOnly", 1), ("Constant", 2), ("Private", 4), ("AllScope", 8), ("Unspecified", 16)], flags: true),
    enumeration(
      "System.Management.Automation.CompletionResultType",
      [
        "Text", "History", "Command", "ProviderItem", "ProviderContainer", "Property", "Method", "ParameterName",
        "ParameterValue", "Variable", "Namespace", "Type", "Keyword", "DynamicKeyword",
      ]),
    enumeration(
      "System.Reflection.MemberTypes",
      [("Constructor", 1), ("Event", 2), ("Field", 4), ("Method", 8), ("Property", 16), ("TypeInfo", 32), ("Custom", 64), ("NestedType", 128), ("All", 191)], flags: true),
    enumeration("System.Management.Automation.WildcardOptions", [("None", 0), ("Compiled", 1), ("IgnoreCase", 2), ("CultureInvariant", 4)], flags: true),
    enumeration("System.IO.SeekOrigin", ["Begin", "Current", "End"]),
    CalendarMembers.unicodeCategory, NumberStyles.type,
    enumeration("System.Globalization.CultureTypes", [("NeutralCultures", 1), ("SpecificCultures", 2), ("InstalledWin32Cultures", 4), ("AllCultures", 7)], flags: true), enumeration("System.Globalization.CalendarWeekRule", ["FirstDay", "FirstFullWeek", "FirstFourDayWeek"]),
    enumeration("System.Globalization.DateTimeStyles", [
      ("None", 0), ("AllowLeadingWhite", 1), ("AllowTrailingWhite", 2), ("AllowInnerWhite", 4), ("AllowWhiteSpaces", 7), ("NoCurrentDateDefault", 8),
      ("AdjustToUniversal", 16), ("AssumeLocal", 32), ("AssumeUniversal", 64), ("RoundtripKind", 128),
    ], flags: true),
    enumeration("System.Globalization.CultureTypes", [("NeutralCultures", 1), ("SpecificCultures", 2), ("InstalledWin32Cultures", 4), ("AllCultures", 7)], flags: true),
    enumeration("System.IO.SearchOption", ["TopDirectoryOnly", "AllDirectories"]), enumeration("System.UriPartial", ["Scheme", "Authority", "Path", "Query"]), enumeration("System.UriKind", ["RelativeOrAbsolute", "Absolute", "Relative"]),
    enumeration("System.Text.NormalizationForm", [("FormC", 1), ("FormD", 2), ("FormKC", 5), ("FormKD", 6)]),
    enumeration("System.Environment+SpecialFolder", ["Desktop", "Programs", "MyDocuments", "Favorites", "Startup"]),
    securityProtocol, typeCode, enumeration("System.Base64FormattingOptions", ["None", "InsertLineBreaks"]),
  ]

  private static let others: [TypeDescriptor] = [
    "System.Math", "System.Convert", "System.Environment", "System.Console", "System.IO.Path", "System.IO.File",
    "System.IO.Directory", "System.Random", "System.BitConverter", "System.Buffer", "System.GC", "System.Net.IPAddress", "System.Net.Dns",
    "System.Text.Encoding", "System.Linq.Enumerable", "System.Globalization.CultureInfo", "System.Diagnostics.Stopwatch",
    "System.Reflection.Assembly", "System.Reflection.AssemblyName", "System.Net.ServicePointManager", "System.Collections.IEnumerable",
    "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IDictionary", "System.IComparable",
    "System.IFormattable", "System.IDisposable", "System.IEquatable`1", "System.Management.Automation.EngineIntrinsics",
    "System.Management.Automation.ArgumentTransformationAttribute", "System.Management.Automation.ValidateArgumentsAttribute", 
    "System.Management.Automation.LanguagePrimitives", "System.Management.Automation.WildcardPattern",
    "System.Management.Automation.ErrorDetails", "System.Management.Automation.PSCmdlet",
    "System.Management.Automation.CmdletBindingAttribute",
    "System.Management.Automation.PSTypeNameAttribute", "System.StringComparer", "System.DBNull",
    "System.IO.FileSystemInfo", "System.Collections.IEnumerator", "System.Management.Automation.Cmdlet",
    "System.Text.UTF32Encoding", "System.Text.ASCIIEncoding", "System.Text.UnicodeEncoding",
    "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.StringReader", "System.IO.StringWriter",
    "System.IO.MemoryStream", "System.Attribute", "System.Text.UTF8Encoding",
    "System.Management.Automation.RuntimeDefinedParameter",
    "System.Management.Automation.Language.Parser", "System.Management.Automation.PSParser", "System.Management.Automation.TypeAccelerators", "System.Management.Automation.PSTypeName", "System.Management.Automation.Internal.AutomationNull", "System.Management.Automation.Language.NullString",
    "System.Management.Automation.CompletionResult", "System.Web.HttpUtility", "System.Security.SecurityElement", "System.Security.Cryptography.SHA256",
    "System.Threading.Thread", "System.Threading.Tasks.Task", "System.Timers.Timer",
    "System.Net.Mail.MailAddress", "System.Data.DataTable", "System.Net.NetworkCredential", "System.Runtime.InteropServices.Marshal", "System.IntPtr",
    "System.Management.Automation.Job", "System.Net.WebUtility", "System.UriBuilder", "System.Security.Cryptography.SHA1",
    "System.Security.Cryptography.MD5", "System.Security.Cryptography.SHA384", "System.Security.Cryptography.SHA512",
    "System.Globalization.ISOWeek", "System.Globalization.CharUnicodeInfo", "System.Management.Automation.IArgumentCompleter",
    "System.Management.Automation.IValidateSetValuesGenerator", "System.IComparable`1",
  ].map { name in
    let accelerators: [String: [String]] = [
      "System.Net.IPAddress": ["ipaddress"],
      "System.Management.Automation.CmdletBindingAttribute": ["cmdletbinding"],
      "System.Globalization.CultureInfo": ["cultureinfo"],
      "System.Management.Automation.WildcardPattern": ["wildcardpattern"], "System.Management.Automation.Language.NullString": ["nullstring"], "System.Net.Mail.MailAddress": ["mailaddress"],
    ]
    return TypeDescriptor(name, interfaces: name == "System.Globalization.CultureInfo" ? ["System.IFormatProvider"] : [], accelerators: accelerators[name] ?? [])
  }
}
