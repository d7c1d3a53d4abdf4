/// Archives in the ZIP format (PKWARE's APPNOTE 6.3): read whether their files are stored or deflated, written with stored files.
public struct ZipArchive {
  public struct Entry {
    /// Relative, with `/` between its parts and at the end of a directory.
    public var name: String
    public var content: [UInt8]
    /// In 100 ns since the year 1.
    public var changed: Int64
    public var isDirectory: Bool { name.hasSuffix("/") }
    public init(name: String, content: [UInt8] = [], changed: Int64) { (self.name, self.content, self.changed) = (name, content, changed) }
  }

  /// What makes a file no archive.
  public struct Damaged: Error {
    public let reason: String
  }

  /// The files and directories, in their order in the archive.
  public var entries: [Entry] = []
  public init() {}

  /// How much an archive holds at most, unpacked, in bytes.
  private static let limit = 1 << 28
  /// Whether the numbers of the format are wide enough for the entries.
  public var isWritable: Bool { entries.count <= 65_535 && entries.reduce(0) { $0 + $1.content.count + $1.name.utf8.count * 2 + 76 } < 1 << 32 }

  // MARK: Writing

  private static let (localMark, centralMark, endMark): (UInt32, UInt32, UInt32) = (0x0403_4B50, 0x0201_4B50, 0x0605_4B50)
  /// The flag that says that names are UTF-8.
  private static let utf8Names: UInt16 = 0x0800

  /// The archive as a file; its entries are to be writable.
  public var bytes: [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let name = Array(entry.name.utf8), start = UInt32(truncatingIfNeeded: body.count)
      var shared: [UInt8] = []
      shared.append(20 as UInt16)
      shared.append(Self.utf8Names)
      shared.append(0 as UInt16)
      let (date, time) = Self.time(entry.changed)
      shared.append(time)
      shared.append(date)
      shared.append(Checksum.crc32(entry.content))
      shared.append(UInt32(truncatingIfNeeded: entry.content.count))
      shared.append(UInt32(truncatingIfNeeded: entry.content.count))
      shared.append(UInt16(truncatingIfNeeded: name.count))
      shared.append(0 as UInt16)
      body.append(Self.localMark)
      body += shared + name + entry.content
      directory.append(Self.centralMark)
      directory.append(20 as UInt16)
      directory += shared
      for number in [0, 0, 0] as [UInt16] { directory.append(number) }
      directory.append(entry.isDirectory ? 0x10 : 0 as UInt32)
      directory.append(start)
      directory += name
    }
    let start = UInt32(truncatingIfNeeded: body.count), count = UInt16(truncatingIfNeeded: entries.count)
    var end: [UInt8] = []
    end.append(Self.endMark)
    for number in [0, 0, count, count] { end.append(number) }
    end.append(UInt32(truncatingIfNeeded: directory.count))
    end.append(start)
    end.append(0 as UInt16)
    return body + directory + end
  }

  /// Date and time as DOS keeps them: from 1980 on, in steps of two seconds.
  private static func time(_ ticks: Int64) -> (date: UInt16, time: UInt16) {
    let date = CalendarDate(ticks: ticks)
    let year = min(max(date.year - 1980, 0), 127)
    return (UInt16(year << 9 | date.month << 5 | date.day), UInt16(date.hour << 11 | date.minute << 5 | date.second / 2))
  }

  // MARK: Reading

  /// - Throws: `Damaged`.
  public init(_ bytes: [UInt8]) throws {
    // The end of the directory stands within the last 64 KiB, before a comment.
    let first = max(0, bytes.count - 65_557)
    guard bytes.count >= 22, let end = stride(from: bytes.count - 22, through: first, by: -1).first(where: { bytes.number(at: $0, 4) == UInt64(Self.endMark) }) else {
      throw Damaged(reason: "End of Central Directory record could not be found.")
    }
    var at = Int(bytes.number(at: end + 16, 4) ?? 0)
    var (total, packed): (Int, [(name: String, changed: Int64, read: () throws -> [UInt8])]) = (0, [])
    for _ in 0..<Int(bytes.number(at: end + 10, 2) ?? 0) {
      func field(_ offset: Int, _ size: Int) throws -> Int {
        guard let number = bytes.number(at: at + offset, size) else { throw Damaged(reason: "Central Directory corrupt.") }
        return Int(number)
      }
      guard try field(0, 4) == Int(Self.centralMark) else { throw Damaged(reason: "Central Directory corrupt.") }
      let (nameLength, extraLength, commentLength) = (try field(28, 2), try field(30, 2), try field(32, 2))
      guard at + 46 + nameLength <= bytes.count else { throw Damaged(reason: "Central Directory corrupt.") }
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self).replacing("\\", with: "/")
      total += try field(24, 4)
      guard total <= Self.limit else { throw Damaged(reason: "The archive is too large.") }
      let (place, method, size, whole) = (try field(42, 4), try field(10, 2), try field(20, 4), try field(24, 4))
      packed.append((name, Self.ticks(date: try field(14, 2), time: try field(12, 2)), { try Self.content(bytes, at: place, method: method, packed: size, size: whole) }))
      at += 46 + nameLength + extraLength + commentLength
    }
    // Nothing is unpacked before the sizes of all are known.
    entries = try packed.map { Entry(name: $0.name, content: try $0.read(), changed: $0.changed) }
  }

  private static func content(_ bytes: [UInt8], at local: Int, method: Int, packed: Int, size: Int) throws -> [UInt8] {
    guard let nameLength = bytes.number(at: local + 26, 2), let extraLength = bytes.number(at: local + 28, 2) else {
      throw Damaged(reason: "A local file header is corrupt.")
    }
    let start = local + 30 + Int(nameLength) + Int(extraLength)
    guard start + packed <= bytes.count else { throw Damaged(reason: "A local file header is corrupt.") }
    switch method {
    case 0: return Array(bytes[start..<(start + packed)])
    case 8:
      guard let content = Inflater.inflate(bytes[start..<(start + packed)], size: size) else { throw Damaged(reason: "The archive entry was compressed using an unsupported compression method.") }
      return content
    default: throw Damaged(reason: "The archive entry was compressed using an unsupported compression method.")
    }
  }

  private static func ticks(date: Int, time: Int) -> Int64 {
    var result = CalendarDate(ticks: 0)
    (result.year, result.month, result.day) = (1980 + date >> 9, min(max(date >> 5 & 15, 1), 12), min(max(date & 31, 1), 31))
    (result.hour, result.minute, result.second) = (min(time >> 11, 23), min(time >> 5 & 63, 59), min((time & 31) * 2, 59))
    return result.ticks ?? 0
  }
}

extension [UInt8] {
  /// Appends a number with its lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) where Number.Magnitude == Number {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> Number(shift))) }
  }

  /// The number whose lowest byte stands at a place; nil where the bytes end before it.
  fileprivate func number(at place: Int, _ size: Int) -> UInt64? {
    guard place >= 0, place + size <= count else { return nil }
    return (0..<size).reduce(0) { $0 | UInt64(self[place + $1]) << UInt64($1 * 8) }
  }
}
