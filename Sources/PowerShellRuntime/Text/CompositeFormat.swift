/// .NET's composite formats: `{0,-10:N2}`.
enum CompositeFormat {
  struct Failed: Error { let message: String }

  private enum Piece {
    case text(String)
    case item(index: Int, width: Int, specifier: String)
    /// What is wrong behind the pieces before; these are still asked first, as .NET reads a format piece by piece.
    case failure(Failed)
  }

  /// The formats that were read last: a script's loop has the same one each time.
  nonisolated(unsafe) private static var known: [String: [Piece]] = [:]
  private static let knownLimit = 256

  /// - Parameter culture: whose texts values have; nil is en-US.
  static func format(_ format: String, _ arguments: [Value], _ session: Session, _ culture: Culture?) throws -> String {
    let pieces: [Piece]
    if let read = known[format] {
      pieces = read
    } else {
      pieces = read(format)
      if known.count >= knownLimit { known = [:] }
      if format.utf8.count <= 1000 { known[format] = pieces }
    }
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .item(let index, let width, let specifier):
        guard index < arguments.count else {
          throw Failed(message: "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.")
        }
        let written = specifier.isEmpty ? arguments[index].writtenText : nil
        let text = try written ?? ValueFormat.text(arguments[index], specifier, session, culture)
        let padding = width == 0 ? 0 : abs(width) - text.utf16.count
        if padding <= 0 {
          result += text
        } else {
          let spaces = String(repeating: " ", count: padding)
          result += width < 0 ? text + spaces : spaces + text
        }
      case .failure(let failed): throw failed
      }
    }
    return result
  }

  private static func read(_ format: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(format)
    do {
      while let character = rest.first {
        if character != "{" && character != "}" {
          let run = rest.prefix { $0 != "{" && $0 != "}" }
          pieces.append(.text(String(run)))
          rest = rest.dropFirst(run.count)
          continue
        }
        rest = rest.dropFirst()
        if rest.first == character {
          pieces.append(.text(String(character)))
          rest = rest.dropFirst()
          continue
        }
        guard character == "{" else { throw invalid(rest.isEmpty ? "Format item ends prematurely." : "Unexpected closing brace without a corresponding opening brace.", format, rest) }
        pieces.append(try item(&rest, format))
      }
    } catch let failed as Failed {
      pieces.append(.failure(failed))
    } catch {}
    return pieces
  }

  private static func invalid(_ reason: String, _ format: String, _ rest: Substring) -> Failed {
    let offset = format.utf16.count - rest.utf16.count
    return Failed(message: "Input string was not in a correct format. Failure to parse near offset \(offset). \(reason)")
  }

  private static func item(_ rest: inout Substring, _ format: String) throws -> Piece {
    let digits = rest.prefix { $0.isNumber && $0.isASCII }
    if rest.isEmpty { throw invalid("Format item ends prematurely.", format, rest) }
    guard !digits.isEmpty else { throw invalid("Expected an ASCII digit.", format, rest) }
    // An index has at most seven digits (CompositeFormat.IndexLimit).
    guard digits.count <= 7, let index = Int(digits) else { throw invalid("Format item ends prematurely.", format, rest.dropFirst(7)) }
    rest = rest.dropFirst(digits.count)
    rest = rest.drop { $0 == " " }
    var width = 0
    if rest.first == "," {
      rest = rest.dropFirst().drop { $0 == " " }
      let sign = rest.first == "-"
      if sign { rest = rest.dropFirst() }
      let number = rest.prefix { $0.isNumber && $0.isASCII }
      guard let value = Int(number), value < 1_000_000 else { throw invalid("Expected an ASCII digit.", format, rest) }
      width = sign ? -value : value
      rest = rest.dropFirst(number.count).drop { $0 == " " }
    }
    var specifier = ""
    if rest.first == ":" {
      rest = rest.dropFirst()
      let text = rest.prefix { $0 != "}" }
      specifier = String(text)
      rest = rest.dropFirst(text.count)
    }
    guard rest.first == "}" else { throw invalid("Format item ends prematurely.", format, rest) }
    rest = rest.dropFirst()
    return .item(index: index, width: width, specifier: specifier)
  }
}

/// One value in a format, as IFormattable gives it.
enum ValueFormat {
  static func text(_ value: Value, _ format: String, _ session: Session, _ culture: Culture?) throws -> String {
    switch value.base {
    case .object(let object):
      switch object {
      case let date as DateTimeObject:
        if let fault = DateText.fault(format) { throw CompositeFormat.Failed(message: fault) }
        return DateText.format(date, format, culture)
      case let date as DateTimeOffsetObject:
        if let fault = DateText.fault(format) { throw CompositeFormat.Failed(message: fault) }
        return DateOffsetMembers.text(of: date, format, culture)
      case let span as TimeSpanObject:
        do { return try TimeSpanText.format(span.ticks, format) } catch {
          throw CompositeFormat.Failed(message: "Input string was not in a correct format.")
        }
      case let guid as GuidObject:
        guard format.isEmpty || "NDBPX".contains(format.uppercased()) && format.count == 1 else { throw CompositeFormat.Failed(message: GuidText.wrongFormat) }
        return guidText(guid.value, format)
      case let item as EnumObject:
        switch format.lowercased() {
        case "d": return "\(item.value)"
        case "x": return NumberText.padded(String(item.value, radix: 16, uppercase: true), 8)
        case "", "g", "f": return item.text
        default: throw CompositeFormat.Failed(message: "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")
        }
      case is NumberObject: return try number(value, format, culture)
      case let scalar as WrappedScalar: return try text(scalar.value, format, session, culture)
      // What has no text of its own is .NET's: a list and a type are named.
      case is ArrayObject, is ListObject, is SetObject, is DictionaryObject: return object.type.fullName
      case let type as TypeObject: return type.descriptor.fullName
      case let instance as ClassInstance where instance.isFormattable:
        guard let method = instance.type.scriptClass?.method("tostring", argumentCount: 2, isStatic: false) else { return try session.stringify(value) }
        return try session.stringify(method.invoke(session, this: value, [.string(format), .null]))
      default: return try session.stringify(value)
      }
    case .int, .long, .double: return try number(value, format, culture)
    default: return try session.stringify(value)
    }
  }

  private static func number(_ value: Value, _ format: String, _ culture: Culture?) throws -> String {
    if culture == nil, format.isEmpty, let real = Arithmetic.Operand(value)?.real, real.isInfinite { return NumberText.display(real) }
    do {
      return try culture.map { try CultureNumberText.format(value, format, $0) } ?? NumberText.format(value, format)
    } catch is NumberText.FormatError {
      throw CompositeFormat.Failed(message: "Format specifier was invalid.")
    }
  }

  private static func guidText(_ value: String, _ format: String) -> String {
    switch format.lowercased() {
    case "n": return value.replacing("-", with: "")
    case "b": return "{" + value + "}"
    case "p": return "(" + value + ")"
    case "x":
      let digits = Array(value.filter { $0 != "-" }.map(String.init))
      func part(_ from: Int, _ count: Int) -> String { "0x" + digits[from..<(from + count)].joined() }
      return "{\(part(0, 8)),\(part(8, 4)),\(part(12, 4)),{\((0..<8).map { part(16 + $0 * 2, 2) }.joined(separator: ","))}}"
    default: return value
    }
  }
}

extension Session {
  /// A value in a format of IFormattable, by the session's culture; an empty format is the general one.
  ///
  /// - Throws: a FormatException where the format is none.
  public func formatted(_ value: Value, _ format: String) throws -> String {
    do { return try ValueFormat.text(value, format, self, culture) } catch let failed as CompositeFormat.Failed { throw Failure.format(failed.message) }
  }
  /// A value in a composite format: `{0:N2} kg`; by the session's culture, or the invariant one.
  public func formatted(composite format: String, _ value: Value, byCulture: Bool = true) throws -> String {
    try CompositeFormat.format(format, [value], self, byCulture ? culture : Culture.named(""))
  }
}
