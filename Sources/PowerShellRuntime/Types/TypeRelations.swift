/// What .NET's types derive from and implement beyond what the engine itself asks of them: scripts test it with `-is`, and name the
/// wider type in parameters and variables.
enum TypeRelations {
  /// `Type: Wider Wider`, of generic types without their arguments.
  private static let text = """
    System.IO.Stream: System.IDisposable
    System.IO.MemoryStream: System.IO.Stream System.IDisposable
    System.IO.FileStream: System.IO.Stream System.IDisposable
    System.IO.FileStream: System.IO.Stream System.IDisposable
    System.IO.StreamReader: System.IO.TextReader System.IDisposable
    System.IO.StringReader: System.IO.TextReader System.IDisposable
    System.IO.StreamWriter: System.IO.TextWriter System.IDisposable
    System.IO.StringWriter: System.IO.TextWriter System.IDisposable
    System.Text.UTF8Encoding: System.Text.Encoding System.ICloneable
    System.Text.ASCIIEncoding: System.Text.Encoding System.ICloneable
    System.Text.UnicodeEncoding: System.Text.Encoding System.ICloneable
    System.Text.UTF32Encoding: System.Text.Encoding System.ICloneable
    System.Security.Cryptography.SHA256: System.Security.Cryptography.HashAlgorithm System.IDisposable
    System.Security.Cryptography.SHA1: System.Security.Cryptography.HashAlgorithm System.IDisposable
    System.Security.Cryptography.SHA384: System.Security.Cryptography.HashAlgorithm System.IDisposable
    System.Security.Cryptography.SHA512: System.Security.Cryptography.HashAlgorithm System.IDisposable
    System.Security.Cryptography.MD5: System.Security.Cryptography.HashAlgorithm System.IDisposable
    System.DateTime: System.IFormattable System.IConvertible
    System.DateTimeOffset: System.IFormattable
    System.TimeSpan: System.IFormattable
    System.Guid: System.IFormattable
    System.Version: System.ICloneable System.IFormattable
    System.String: System.ICloneable System.IConvertible
    System.Char: System.IConvertible
    System.Boolean: System.IConvertible
    System.Array: System.ICloneable
    System.Collections.ArrayList: System.ICloneable
    System.Collections.Hashtable: System.ICloneable
    System.Collections.Specialized.OrderedDictionary: System.Collections.Specialized.IOrderedDictionary
    System.Globalization.CultureInfo: System.ICloneable
    System.Security.SecureString: System.IDisposable
    System.Timers.Timer: System.IDisposable
    System.RuntimeType: System.Reflection.MemberInfo
    System.Collections.Generic.List`1: System.Collections.Generic.IList`1 System.Collections.Generic.ICollection`1 System.Collections.Generic.IEnumerable`1 System.Collections.Generic.IReadOnlyList`1 System.Collections.Generic.IReadOnlyCollection`1
    System.Collections.ObjectModel.Collection`1: System.Collections.Generic.IList`1 System.Collections.Generic.ICollection`1 System.Collections.Generic.IEnumerable`1
    System.Collections.Generic.HashSet`1: System.Collections.Generic.ISet`1 System.Collections.Generic.ICollection`1 System.Collections.Generic.IEnumerable`1
    System.Collections.Generic.SortedSet`1: System.Collections.Generic.ISet`1 System.Collections.Generic.ICollection`1 System.Collections.Generic.IEnumerable`1
    System.Collections.Generic.Queue`1: System.Collections.Generic.IEnumerable`1 System.Collections.Generic.IReadOnlyCollection`1
    System.Collections.Generic.Stack`1: System.Collections.Generic.IEnumerable`1 System.Collections.Generic.IReadOnlyCollection`1
    System.Collections.Generic.Dictionary`2: System.Collections.Generic.IDictionary`2 System.Collections.Generic.IReadOnlyDictionary`2
    System.Collections.Generic.SortedDictionary`2: System.Collections.Generic.IDictionary`2 System.Collections.Generic.IReadOnlyDictionary`2
    System.Collections.Generic.SortedList`2: System.Collections.Generic.IDictionary`2 System.Collections.Generic.IReadOnlyDictionary`2
    """

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in text.parts("\n") {
      let words = line.parts(" ")
      table[String(words[0].dropLast())] = words.dropFirst().map(String.init)
    }
    return table
  }()

  /// The wider types of a type, by their full names.
  static func of(_ fullName: String) -> [String] { table[fullName] ?? [] }
}
