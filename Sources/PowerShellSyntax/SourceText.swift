/// The text of one script: its UTF-8 bytes, where it came from, and where its lines start.
///
/// Offsets everywhere in this module are UTF-8 byte offsets into `bytes`. Lines and columns are only computed when an
/// error is shown, so the table of line starts is made on first use.
public final class SourceText {
  /// The script's path, or nil for text that was typed.
  public let file: String?
  public let bytes: [UInt8]
  /// The line number, from 1, that the first line is shown with.
  public let firstLine: Int

  public convenience init(_ text: String, file: String? = nil, firstLine: Int = 1) {
    self.init(bytes: Array(text.utf8), file: file, firstLine: firstLine)
  }

  private init(bytes: [UInt8], file: String?, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
  }

  /// Reads a file's bytes as PowerShell does: a byte order mark decides between UTF-8 and UTF-16; without one the text is
  /// UTF-8, and a byte that is not part of a valid sequence becomes U+FFFD.
  public convenience init(fileBytes: [UInt8], file: String?) {
    self.init(bytes: SourceText.decode(fileBytes), file: file, firstLine: 1)
  }

  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return validated(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
    return validated(bytes)
  }

  private static func validated(_ bytes: [UInt8]) -> [UInt8] {
    bytes.allSatisfy { $0 < 0x80 } ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The same script with a line feed for each carriage return and line feed, as syntax trees are printed of it.
  public var withUnixLineBreaks: SourceText {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() where byte != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A { folded.append(byte) }
    return SourceText(bytes: folded, file: file, firstLine: firstLine)
  }

  /// The offsets at which lines start; the first is 0.
  public lazy var lineStarts: [Int] = {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) { starts.append(index) }
    }
    return starts
  }()

  /// The index, from 0, of the line that contains `offset`.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The line number as PowerShell shows it.
  public func lineNumber(at offset: Int) -> Int { lineIndex(at: offset) + firstLine }

  /// The column from 1, in UTF-16 units, as PowerShell counts.
  public func column(at offset: Int) -> Int {
    let start = lineStarts[lineIndex(at: offset)]
    // An error may stand behind the end.
    return text(start, max(start, min(offset, bytes.count))).utf16.count + 1 + max(0, offset - bytes.count)
  }

  /// The text of a line without its line break.
  public func line(_ index: Int) -> String {
    guard index >= 0, index < lineStarts.count else { return "" }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return text(start, end)
  }

  /// The text between two byte offsets, which are clamped to the script.
  public func text(_ start: Int, _ end: Int) -> String {
    let low = max(0, min(start, bytes.count))
    let high = max(low, min(end, bytes.count))
    return bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[low..<high]), as: UTF8.self) }
  }

  public func text(_ extent: Extent) -> String { text(Int(extent.start), Int(extent.end)) }

  /// The offset one character before `offset`; 0 at the start.
  func offset(before offset: Int) -> Int {
    var result = min(offset, bytes.count + 1) - 1
    if result <= 0 { return 0 }
    while result > 0, result < bytes.count, bytes[result] & 0xC0 == 0x80 { result -= 1 }
    return result
  }
}

/// A range of bytes in a script, end excluded.
public struct Extent: Equatable, Hashable, Sendable {
  public var start: Int32
  public var end: Int32

  public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// The extent of something that stands nowhere, such as the empty body of `$()`.
  public static let empty = Extent(0, 0)

  /// From the start of this extent to the end of `last`; an empty extent at 0 gives way to the other.
  func through(_ last: Extent) -> Extent {
    if self == .empty && last.start >= 0 { return last.end == 0 ? self : Extent(Int(start), Int(last.end)) }
    return Extent(Int(start), Int(last.end))
  }

  /// The empty extent just behind this one.
  var after: Extent { Extent(Int(end), Int(end)) }
}
