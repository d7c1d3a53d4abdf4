/// A custom .NET number format: `0.00`, `#,##0`, `0%`, `(0);[0];zero`.
struct CustomNumberFormat {
  private let sections: [String]

  init(_ format: String) {
    var sections = [""]
    var quote: Character?
    var escaped = false
    for character in format {
      if escaped {
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == ";" {
        sections.append("")
        continue
      }
      sections[sections.count - 1].append(character)
    }
    self.sections = sections
  }

  /// - Parameter keepsSign: whether a number that rounds to zero stays negative, as doubles do.
  func text(_ number: ExactDecimal, isNegative: Bool, keepsSign: Bool = false) -> String {
    var section = sections[0]
    var sign = isNegative
    if sections.count > 2, number.digits.isEmpty {
      section = sections[2]
    } else if sections.count > 1, isNegative, !sections[1].isEmpty {
      section = sections[1]
      sign = false
    }
    let body = Section(section).text(number)
    if sections.count > 2, !body.hasNonzero, !sections[2].isEmpty { return Section(sections[2]).text(number).text }
    return (sign && (body.hasNonzero || keepsSign && !number.digits.isEmpty) ? "-" : "") + body.text
  }

  private struct Section {
    enum Element { case digit(required: Bool), point, literal(String), exponent(mark: Character, showsPlus: Bool, places: Int) }
    var elements: [Element] = []
    var grouping = false
    var scaling = 0
    var integerPlaces = 0
    var required = 0
    var decimals = 0
    var requiredDecimals = 0
    var isScientific = false

    init(_ format: String) {
      var sawPoint = false
      var characters = Array(format)[...]
      while let character = characters.popFirst() {
        switch character {
        case "0", "#":
          elements.append(.digit(required: character == "0"))
          if sawPoint {
            decimals += 1
            if character == "0" { requiredDecimals = decimals }
          } else {
            integerPlaces += 1
            if character == "0" || required > 0 { required += 1 }
          }
        case ".":
          if !sawPoint { elements.append(.point) }
          sawPoint = true
        case ",":
          let followsDigit = elements.contains { if case .digit = $0 { true } else { false } }
          let hasMore = characters.contains { $0 == "0" || $0 == "#" } && characters.first { $0 != "," } != "."
          if followsDigit && hasMore && !sawPoint {
            grouping = true
          } else if followsDigit && !sawPoint {
            scaling -= 3
          }
        case "e", "E":
          let sign = characters.first == "+" || characters.first == "-" ? characters.first : nil
          let zeros = characters.dropFirst(sign == nil ? 0 : 1).prefix { $0 == "0" }.count
          if zeros == 0 {
            elements.append(.literal(String(character)))
          } else {
            elements.append(.exponent(mark: character, showsPlus: sign == "+", places: zeros))
            characters = characters.dropFirst((sign == nil ? 0 : 1) + zeros)
            isScientific = true
          }
        case "%":
          scaling += 2
          elements.append(.literal("%"))
        case "‰":
          scaling += 3
          elements.append(.literal("‰"))
        case "\\":
          if let next = characters.popFirst() { elements.append(.literal(String(next))) }
        case "'", "\"":
          var text = ""
          while let next = characters.popFirst(), next != character { text.append(next) }
          elements.append(.literal(text))
        default: elements.append(.literal(String(character)))
        }
      }
    }

    func text(_ number: ExactDecimal) -> (text: String, hasNonzero: Bool) {
      var exponent = 0
      var scaled = number.shifted(scaling)
      if isScientific, !scaled.digits.isEmpty {
        // As many digits stand in front of the point as the format has places for; rounding may make one more.
        exponent = scaled.digits.count - scaled.scale - integerPlaces
        let plain = scaled
        scaled = plain.shifted(-exponent)
        if scaled.fixed(decimals).prefix(while: { $0 != "." }).count > max(1, integerPlaces) {
          exponent += 1
          scaled = plain.shifted(-exponent)
        }
      }
      let fixed = scaled.fixed(decimals)
      let parts = fixed.split(separator: ".", omittingEmptySubsequences: false)
      var whole = String(parts[0].drop { $0 == "0" })
      while whole.count < required { whole = "0" + whole }
      var fraction = parts.count > 1 ? String(parts[1]) : ""
      while fraction.count > requiredDecimals, fraction.last == "0" { fraction.removeLast() }
      return (lay(whole, fraction, exponent), fixed.contains { $0 >= "1" && $0 <= "9" })
    }

    private func lay(_ whole: String, _ fraction: String, _ exponent: Int) -> String {
      var result = ""
      var digits = Array(whole)
      var places = integerPlaces
      var decimalsLeft = Array(fraction)[...]
      var sawPoint = false
      for element in elements {
        switch element {
        case .literal(let text): result += text
        case .exponent(let mark, let showsPlus, let places):
          let digits = String(abs(exponent))
          result += String(mark) + (exponent < 0 ? "-" : showsPlus ? "+" : "") + String(repeating: "0", count: max(0, places - digits.count)) + digits
        case .point:
          sawPoint = true
          if !fraction.isEmpty { result += "." }
        case .digit where sawPoint:
          if let digit = decimalsLeft.popFirst() { result.append(digit) }
        case .digit:
          // The first place takes all digits that the format has no places for.
          var take = places == integerPlaces ? max(0, digits.count - places + 1) : (digits.count >= places ? 1 : 0)
          while take > 0, !digits.isEmpty {
            result.append(digits.removeFirst())
            if grouping && !digits.isEmpty && digits.count % 3 == 0 { result.append(",") }
            take -= 1
          }
          places -= 1
        }
      }
      return result
    }
  }
}
