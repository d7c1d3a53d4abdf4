/// An encoding with one byte for each character, whose first half is ASCII: `windows-1251`, `ibm850`.
public final class CodePage: Sendable, Equatable {
  let number: Int
  let name: String
  let display: String
  /// The name in mails.
  let body: String
  /// What the bytes from 0x80 stand for.
  private let characters: [UInt16]
  private let bytes: [UInt16: UInt8]

  private init?(_ line: Substring) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
    guard fields.count == 5, let number = Int(fields[0]) else { return nil }
    (self.number, name, display) = (number, String(fields[1]), String(fields[2]))
    body = fields[3].isEmpty ? name : String(fields[3])
    characters = fields[4].utf16.enumerated().map { $1 == 0x2400 ? UInt16(0x80 + $0) : $1 }
    bytes = Dictionary(characters.enumerated().map { ($1, UInt8(0x80 + $0)) }, uniquingKeysWith: { first, _ in first })
  }

  public static func == (left: CodePage, right: CodePage) -> Bool { left === right }

  static let all = CodePageData.text.split(separator: "\n").compactMap { CodePage($0) }
  static func numbered(_ number: Int) -> CodePage? { all.first { $0.number == number } }

  /// Alphabets that name their ISO page.
  private static let alphabets = ["arabic": 28596, "cyrillic": 28595, "greek": 28597, "hebrew": 28598, "latin2": 28592, "latin5": 28599]

  /// The page of a name or of a number as text; nil for what is none.
  static func named(_ text: String) -> CodePage? {
    if let number = Int(text) { return numbered(number) }
    let name = text.lowercased()
    if let number = alphabets[name] { return numbered(number) }
    return all.first { $0.name == name } ?? (name.hasPrefix("cp") || name.hasPrefix("x-cp") ? Int(name.drop { !$0.isNumber }).flatMap(numbered) : nil)
  }

  func encode(_ text: String) -> [UInt8] { text.utf16.map { $0 < 0x80 ? UInt8($0) : bytes[$0] ?? TextEncoding.bestFit($0) } }
  func decode(_ bytes: [UInt8]) -> [UInt16] { bytes.map { $0 < 0x80 ? UInt16($0) : characters[Int($0) - 0x80] } }
}
