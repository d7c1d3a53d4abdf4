/// [System.Xml.XmlConvert]: how values are written in XML (XML Schema part 2).
enum XmlConvertMembers {
  static func load(_ type: MemberBuilder) {
    type.staticMethod("string ToString(System.Object value)") { session, a in
      if let span = a[0].object(as: TimeSpanObject.self) { return .string(CliXmlWriter.duration(span.ticks)) }
      if case .bool(let flag) = a[0].base { return .string(flag ? "true" : "false") }
      return .string(try session.stringify(a[0]))
    }
    type.staticMethod("string EncodeName(string name)") { _, a in
      .string(a[0].text.unicodeScalars.enumerated().map { at, scalar in
        let isName = scalar.properties.isAlphabetic || scalar == "_" || at > 0 && (scalar.properties.numericType != nil || scalar == "-" || scalar == "." || scalar == ":")
        return isName ? String(scalar) : scalar.utf16.map { "_x" + NumberText.padded(String($0, radix: 16, uppercase: true), 4) + "_" }.joined()
      }.joined())
    }
    type.staticMethod("string DecodeName(string name)") { _, a in
      let parts = a[0].text.components(separatedBy: "_x")
      return .string(parts[0] + parts.dropFirst().map { part in
        guard part.dropFirst(4).first == "_", let unit = UInt16(part.prefix(4), radix: 16) else { return "_x" + part }
        return Value.text(ofUnit: unit) + part.dropFirst(5)
      }.joined())
    }
  }
}
