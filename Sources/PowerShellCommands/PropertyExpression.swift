import PowerShellFormatting
import PowerShellRuntime

/// A property as Select-, Sort-, Group-, Measure- and Format cmdlets take it: a name with wildcards, a script block, or a
/// table of keys.
enum PropertyExpression {
  /// Reads the value of a `-Property` argument.
  ///
  /// - Parameter keys: the keys that tables may have, with their abbreviations resolved by prefix.
  static func parse(_ value: Value?, _ session: Session, keys: [String], cmdlet: Cmdlet) throws -> [FormatProperty] {
    guard let value, !value.isNull else { return [] }
    return try (session.isList(value) ? session.enumerated(value) : [value]).map { try one($0, session, keys, cmdlet) }
  }

  private static func one(_ value: Value, _ session: Session, _ keys: [String], _ cmdlet: Cmdlet) throws -> FormatProperty {
    var property = FormatProperty()
    if let block = value.object(as: ScriptBlock.self) {
      property.block = block
      return property
    }
    guard let table = value.object(as: DictionaryObject.self) else {
      let name = try session.stringify(value)
      if name.isEmpty {
        throw cmdlet.failure("An empty string value is not allowed.", id: "EmptyStringNotAllowed", .InvalidArgument, type: "System.NotSupportedException")
      }
      property.name = name
      return property
    }
    for (key, item) in table.entries {
      guard let text = key.base.stringValue?.lowercased() else {
        throw refusal("The \(key.type?.name ?? "") key type is not valid. The key must be a string.", id: "DictionaryKeyUnknownType", cmdlet)
      }
      let matches = keys.filter { $0.lowercased().hasPrefix(text) }
      guard let name = matches.first(where: { $0.lowercased() == text }) ?? matches.first else {
        throw refusal("The \(key.text) key is not valid.", id: "DictionaryKeyIllegal", cmdlet)
      }
      if text.isEmpty, matches.count > 1 { throw refusal("The  key is ambiguous; \(matches[0]) and \(matches[1]) conflict.", id: "DictionaryKeyAmbiguous", cmdlet) }
      try set(name, key.text, item, session, cmdlet, &property)
    }
    if property.name == nil && property.block == nil {
      throw refusal("A mandatory entry for expression is missing.", id: "DictionaryKeyMandatoryEntryMissing", cmdlet)
    }
    return property
  }

  private static func refusal(_ message: String, id: String, _ cmdlet: Cmdlet) -> Unwind {
    cmdlet.failure(message, id: id, .InvalidArgument, type: "System.NotSupportedException")
  }

  /// Refuses a value of a type that its key does not take.
  private static func wrongType(_ key: String, _ item: Value, _ expected: String, _ cmdlet: Cmdlet) -> Unwind {
    refusal("The \"\(key)\" key has a type, \(item.type?.fullName ?? "null"), that is not valid; \(expected).", id: "DictionaryKeyIllegalValue", cmdlet)
  }

  private static func set(_ key: String, _ written: String, _ item: Value, _ session: Session, _ cmdlet: Cmdlet, _ property: inout FormatProperty) throws {
    switch key {
    case "expression":
      if let block = item.object(as: ScriptBlock.self) { property.block = block } else if let name = item.base.stringValue { property.name = name } else {
        throw wrongType(written, item, "expected types are {System.String, System.Management.Automation.ScriptBlock}", cmdlet)
      }
    case "name", "label": property.label = try session.stringify(item)
    case "width":
      guard case .int(let number) = item.base else { throw wrongType(written, item, "expected type is System.Int32", cmdlet) }
      property.width = Int(number)
      if let width = property.width, width <= 0 {
        throw cmdlet.failure(
          "The value \"\(width)\" for key \"width\" should be greater than 0.", id: "DictionaryKeyIllegalValue", .InvalidArgument,
          type: "System.NotSupportedException")
      }
    case "alignment":
      guard let text = item.base.stringValue else { throw wrongType(written, item, "expected type is System.String", cmdlet) }
      switch text.lowercased() {
      case let side where "right".hasPrefix(side): property.alignment = .right
      case let side where "center".hasPrefix(side): property.alignment = .center
      case let side where "left".hasPrefix(side): property.alignment = .left
      default:
        throw refusal("The value \"\(text)\" for key \"alignment\" is not valid; valid values are {left, center, right}.", id: "DictionaryKeyIllegalValue", cmdlet)
      }
    case "formatString": property.formatString = try session.stringify(item)
    case "depth": property.depth = Int(try session.stringify(item))
    case "descending": property.isDescending = session.truth(item)
    case "ascending": property.isDescending = !session.truth(item)
    default: break
    }
  }

  /// The values that a property expression has for an object: several for a name with wildcards.
  static func values(_ property: FormatProperty, of object: Value, _ session: Session) throws -> [(name: String, value: Value?)] {
    if let block = property.block { return [(property.label ?? block.text, try block.value(session, item: object))] }
    let name = property.name ?? ""
    if Wildcard.hasWildcards(name) {
      let pattern = Wildcard(name)
      return try session.properties(of: object).filter { pattern.matches($0.name) }.map { ($0.name, $0.value) }
    }
    return [(property.label ?? name, try session.propertyValue(name, of: object))]
  }

  /// The single value of an expression; errors of script blocks go into $Error and give null.
  static func value(_ property: FormatProperty, of object: Value, _ session: Session, records: Bool = true) throws -> Value? {
    do {
      if let block = property.block {
        let value = try session.catchingErrors { try block.value(session, item: object) }
        return value.isNothing ? .null : value
      }
      let value = try session.propertyValue(property.name ?? "", of: object)
      // A method is no property.
      return value?.object is MethodObject ? nil : value
    } catch Unwind.error(let error) where records {
      session.record(error.record)
      return .null
    }
  }
}
