import PowerShellRuntime

/// Values as the formatter shows them in cells and after the colon of a list.
public struct CellText {
  let session: Session
  /// How many elements of a collection are shown; -1 for all.
  let enumerationLimit: Int

  public init(_ session: Session) {
    self.session = session
    if case .int(let limit)? = session.variable("FormatEnumerationLimit") { enumerationLimit = Int(limit) } else { enumerationLimit = 4 }
  }

  /// The text of a property's value.
  ///
  /// - Parameter inTable: numbers with a fraction get three decimals in tables (en-US under ICU) and all of them elsewhere.
  public func text(_ value: Value, inTable: Bool) -> String {
    switch value.base {
    case .null, .nothing: return ""
    case .double where inTable: return decimals(value)
    case .double(let number): return number.isInfinite ? (number < 0 ? "-∞" : "∞") : value.text
    case .object(let object):
      if inTable, let number = object as? NumberObject {
        switch number.value {
        case .single, .decimal: return decimals(value)
        default: return value.text
        }
      }
      if session.isList(.object(object)) || object is DictionaryObject { return collection(value) }
      return single(value)
    default: return value.text
    }
  }

  private func decimals(_ value: Value) -> String {
    if case .double(let number) = value.base, !number.isFinite { return number.isNaN ? "NaN" : number < 0 ? "-∞" : "∞" }
    return (try? session.formatted(value, "F3")) ?? value.text
  }

  private func collection(_ value: Value) -> String {
    var elements = value.object(as: DictionaryObject.self).map { table in
      table.entries.map { Value.object(DictionaryEntryObject($0.key, $0.value)) }
    } ?? session.enumerated(value)
    let isCut = enumerationLimit >= 0 && elements.count > enumerationLimit
    if isCut { elements = Array(elements.prefix(enumerationLimit)) }
    let parts = elements.map { element -> String in
      element.isNull ? "$null" : single(element)
    }
    return "{" + parts.joined(separator: ", ") + (isCut ? "…" : "") + "}"
  }

  /// A value as one element, without braces.
  func single(_ value: Value) -> String {
    switch value.base {
    case .object(let object):
      switch object {
      case let entry as DictionaryEntryObject: return "[\(nested(entry.key)), \(nested(entry.value))]"
      case let date as DateTimeObject: return (try? session.formatted(.object(date), "")) ?? date.text
      case let record as ErrorRecordObject: return record.text
      case let list as ArrayObject: return list.elements.map { single($0) }.joined(separator: " ")
      case let list as ListObject: return list.elements.map { single($0) }.joined(separator: " ")
      case is DictionaryObject: return collection(value)
      default: return (try? session.stringify(value)) ?? value.text
      }
    default: return value.text
    }
  }

  private func nested(_ value: Value) -> String {
    session.isList(value) ? (try? session.stringify(.string(value.type?.fullName ?? ""))) ?? "" : single(value)
  }

  /// Whether a column whose first value is this is right-aligned.
  static func isRightAligned(_ value: Value) -> Bool {
    switch value.base {
    case .int, .long, .double, .bool, .char: return true
    case .object(let object): return object is NumberObject || object is EnumObject || object is SecureStringObject
    default: return false
    }
  }
}

/// How wide text is on screen, and how it is cut and broken.
enum DisplayText {
  static func width(_ text: String) -> Int { text.utf16.count }

  static func cut(_ text: String, _ width: Int, keepsEnd: Bool = false) -> String {
    if text.count <= width { return text }
    if width <= 0 { return "" }
    return keepsEnd ? "…" + text.suffix(width - 1) : text.prefix(width - 1) + "…"
  }

  static func pad(_ text: String, _ width: Int, _ alignment: Alignment) -> String {
    let missing = width - text.count
    if missing <= 0 { return text }
    switch alignment {
    case .left: return text + String(repeating: " ", count: missing)
    case .right: return String(repeating: " ", count: missing) + text
    case .center:
      let front = missing / 2
      return String(repeating: " ", count: front) + text + String(repeating: " ", count: missing - front)
    }
  }

  /// Breaks text into lines of at most `width`, between words where that is possible.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { wrapLine(String($0), max(1, width)) }
  }

  private static func wrapLine(_ text: String, _ width: Int) -> [String] {
    if text.count <= width { return [text] }
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      if line.count + word.count <= width {
        line += word
        continue
      }
      if word.allSatisfy({ $0 == " " }) {
        lines.append(line)
        line = ""
        continue
      }
      if !line.isEmpty {
        lines.append(line)
        line = ""
      }
      var rest = Substring(word)
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line = String(rest)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func words(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    for character in text {
      let isSpace = character == " " || character == "\t"
      if !isSpace, let last = word.last, last == " " || last == "\t" {
        result.append(word)
        word = ""
      } else if isSpace, let last = word.last, last != " ", last != "\t" {
        result.append(word)
        word = ""
      }
      word.append(character)
    }
    if !word.isEmpty { result.append(word) }
    return result
  }

  static func withoutTrailingSpaces(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
