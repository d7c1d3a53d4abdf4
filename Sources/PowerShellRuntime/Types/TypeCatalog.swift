/// The types that scripts can name: those of `BuiltInTypes`, exceptions, collections and enumerations.
public enum TypeCatalog {
  static let all: [TypeDescriptor] = [
    builtIn, XmlTypes.all, exceptions, generics, others, AttributeObjects.all, RunspaceTypes.all, [ProcessMembers.type, BitArrayMembers.type, NameValueMembers.type],
    [FileMembers.file, FileMembers.directory, PathInfo.descriptor, RuntimeParameters.dictionary], PSStyle.types, Array(StreamRecord.types.values),
    DelegateObject.types, PropertyObject.all, ReflectedMember.all, HostObjects.types, Dialogs.types, WindowsAccount.types,
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
    .scriptBlock, .runtimeType, .typeBase, .regex, .regexMatch, .regexGroup, .regexCapture, .switchParameter, TextMembers.groupCollection, TextMembers.matchCollection, TextMembers.captureCollection,
    .stringBuilder, .secureString, .credential, .reference, .exception, .errorRecord,
    .functionInfo, .filterInfo, .cmdletInfo, .aliasInfo, .applicationInfo, .scriptInfo, .blockInfo, .commandInfo, .moduleInfo, .psVariable,
    .invocationInfo, .psMethod, .callStackFrame, DateOnlyMembers.dateOnly, DateOnlyMembers.timeOnly, TimeZoneMembers.timeZone, RuneMembers.type, ComplexMembers.type,
  ] + ParameterMetadata.describedTypes

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
      ("System.FormatException", "System.SystemException"), ("System.Reflection.AmbiguousMatchException", "System.SystemException"), ("System.UriFormatException", "System.FormatException"), ("System.InvalidCastException", "System.SystemException"),
      ("System.NullReferenceException", "System.SystemException"),
      ("System.IndexOutOfRangeException", "System.SystemException"),
      ("System.NotSupportedException", "System.SystemException"),
      ("System.NotImplementedException", "System.SystemException"),
      ("System.OutOfMemoryException", "System.SystemException"), ("System.TimeoutException", "System.SystemException"), ("System.Text.RegularExpressions.RegexMatchTimeoutException", "System.TimeoutException"),
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
    types += ["Hybrid", "List"].map { TypeDescriptor("System.Collections.Specialized.\($0)Dictionary", interfaces: dictionary) }
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
    enumeration(name, Enumeration(names, isFlags: flags))
  }
  public static func enumeration(_ name: String, _ names: [(String, Int64)], flags: Bool = false) -> TypeDescriptor {
    enumeration(name, Enumeration(names, isFlags: flags))
  }
  static func enumeration(_ name: String, _ enumeration: Enumeration) -> TypeDescriptor {
    TypeDescriptor(name, base: .enumBase, interfaces: ["System.IComparable"], isValueType: true, enumeration: enumeration)
  }

  static let securityProtocol = NetEnumerations.named("System.Net.SecurityProtocolType")
  static let consoleColor = NetEnumerations.named("System.ConsoleColor")
  static let consoleKey = NetEnumerations.named("System.ConsoleKey")
  static let dayOfWeek = NetEnumerations.named("System.DayOfWeek")
  static let actionPreference = NetEnumerations.named("System.Management.Automation.ActionPreference")
  static let errorCategory = NetEnumerations.named("System.Management.Automation.ErrorCategory")
  static let dateTimeKind = NetEnumerations.named("System.DateTimeKind")
  static let regexOptions = NetEnumerations.named("System.Text.RegularExpressions.RegexOptions")
  static let stringComparison = NetEnumerations.named("System.StringComparison")
  static let stringSplitOptions = NetEnumerations.named("System.StringSplitOptions")
  static let midpointRounding = NetEnumerations.named("System.MidpointRounding")
  static let typeCode = NetEnumerations.named("System.TypeCode")
  static let splitOptions = NetEnumerations.named("System.Management.Automation.SplitOptions")
  static let sessionStateCategory = NetEnumerations.named("System.Management.Automation.SessionStateCategory")
  static let shouldProcessReason = NetEnumerations.named("System.Management.Automation.ShouldProcessReason")
  /// The modes of the Where method.
  static let whereMode = NetEnumerations.named("System.Management.Automation.WhereOperatorSelectionMode")
  static let errorView = NetEnumerations.named("System.Management.Automation.ErrorView")
  static let confirmImpact = NetEnumerations.named("System.Management.Automation.ConfirmImpact")
  public static let moduleTypes = NetEnumerations.named("System.Management.Automation.ModuleType")
  public static let memberTypes = NetEnumerations.named("System.Management.Automation.PSMemberTypes")
  static let commandTypes = NetEnumerations.named("System.Management.Automation.CommandTypes")

  private static let others: [TypeDescriptor] = [
    "System.Math", "System.Convert", "System.Environment", "System.Console", "System.IO.Path", "System.IO.File",
    "System.IO.Directory", "System.Random", "System.BitConverter", "System.HashCode", "System.Buffer", "Microsoft.PowerShell.Commands.PSPropertyExpression", "System.GC", "System.Net.IPAddress", PhysicalAddressMembers.fullName, "System.Net.Dns",
    "System.Text.Encoding", "System.Linq.Enumerable", "System.Globalization.CultureInfo", "System.Diagnostics.Stopwatch",
    "System.Reflection.Assembly", "System.Reflection.AssemblyName", "System.Net.ServicePointManager", "System.Collections.IEnumerable",
    "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IDictionary", "System.IComparable",
    "System.IFormattable", "System.IDisposable", "System.IEquatable`1", "System.Management.Automation.EngineIntrinsics",
    "System.Management.Automation.LanguagePrimitives", "System.Management.Automation.WildcardPattern",
    "System.Management.Automation.ErrorDetails", "System.Management.Automation.PSCmdlet",
    "System.Management.Automation.CmdletBindingAttribute",
    "System.Management.Automation.PSTypeNameAttribute", "System.StringComparer", "System.DBNull",
    "System.IO.FileSystemInfo", "System.Collections.IEnumerator", "System.Management.Automation.Cmdlet", "System.AppDomain", "System.Management.Automation.PSEngineEvent", "System.Xml.XmlConvert",
    "System.Text.UTF32Encoding", "System.Text.ASCIIEncoding", "System.Text.UnicodeEncoding",
    "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.StringReader", "System.IO.StringWriter",
    "System.Management.Automation.JobManager", "System.IO.MemoryStream", "System.IO.FileStream", "System.IO.BinaryWriter", "System.IO.BinaryReader", "System.Attribute", "System.Text.UTF8Encoding",
    "System.Management.Automation.RuntimeDefinedParameter",
    "System.Management.Automation.Language.Parser", "System.Management.Automation.PSParser", "System.Management.Automation.TypeAccelerators", "System.Management.Automation.PSTypeName", "System.Management.Automation.Internal.AutomationNull", "System.Management.Automation.Language.NullString",
    "System.Management.Automation.CompletionResult", "System.Web.HttpUtility", "System.Security.SecurityElement", "System.Security.Cryptography.SHA256",
    "System.Threading.Thread", "System.Threading.Monitor", "System.Security.Cryptography.HMACMD5", "System.Security.Cryptography.HMACSHA1", "System.Security.Cryptography.HMACSHA256",
    "System.Security.Cryptography.HMACSHA384", "System.Security.Cryptography.HMACSHA512", "System.Timers.Timer",
    "System.Net.Mail.MailAddress", "Microsoft.PowerShell.Commands.ModuleSpecification", "System.Data.DataTable", "System.Net.NetworkCredential", "System.Runtime.InteropServices.Marshal", "System.IntPtr",
    "System.Management.Automation.Job", "System.Net.WebUtility", "System.UriBuilder", "System.Security.Cryptography.SHA1",
    "System.Security.Cryptography.MD5", "System.Security.Cryptography.SHA384", "System.Security.Cryptography.SHA512",
    "System.Globalization.ISOWeek", "System.Globalization.CharUnicodeInfo", "System.Management.Automation.IArgumentCompleter",
    "System.Management.Automation.IValidateSetValuesGenerator", "System.IComparable`1",
  ].map { name in
    return TypeDescriptor(name, interfaces: name == "System.Globalization.CultureInfo" ? ["System.IFormatProvider"] : [])
  }
}
