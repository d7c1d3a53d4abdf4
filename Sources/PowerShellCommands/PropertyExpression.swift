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

  /// The keys of a table that mean the same, the name that errors give them first (CommandParameterDefinition).
  private static func definitions(_ keys: [String]) -> [[String]] {
    let isFormat = keys.contains("formatString") || keys.contains("width")
    return keys.compactMap { key in
      switch key {
      case "label": keys.contains("name") ? isFormat ? ["label", "name"] : ["name", "label"] : ["label"]
      case "name" where keys.contains("label"): nil
      default: [key]
      }
    }
  }

  private static let allowed = "{System.String, System.Management.Automation.ScriptBlock}"

  private static func one(_ value: Value, _ session: Session, _ keys: [String], _ cmdlet: Cmdlet) throws -> FormatProperty {
    var property = FormatProperty()
    if let block = value.object(as: ScriptBlock.self) {
      if cmdlet.commandName == "Select-Object", block.text.isEmpty {
        throw cmdlet.failure(
          "A property is an empty script block and does not provide a name.", id: "EmptyScriptBlockAndNoName", .InvalidArgument,
          type: "System.Management.Automation.PSArgumentException")
      }
      property.block = block
      return property
    }
    guard let table = value.object(as: DictionaryObject.self) else {
      guard let name = value.base.stringValue else {
        throw refusal(
          value.isNull
            ? "The value of a parameter was null; one of the following types was expected: \(allowed)." : "Cannot convert \(value.base.type?.fullName ?? "") to one of the following types \(allowed).",
          id: "DictionaryKeyUnknownType", cmdlet)
      }
      if name.isEmpty { throw refusal("An empty string value is not allowed.", id: "ExpressionEmptyString2", cmdlet) }
      property.name = name
      return property
    }
    var seen: Set<String> = []
    for (key, item) in table.entries {
      guard let written = key.base.stringValue else {
        throw refusal("The \(key.type?.name ?? "") key type is not valid. The key must be a string.", id: "DictionaryKeyNonString", cmdlet)
      }
      let text = written.lowercased()
      let matches = definitions(keys).filter { $0.contains { $0.lowercased().hasPrefix(text) } }
      guard let name = (matches.first { $0.contains { $0.lowercased() == text } } ?? matches.first)?[0] else {
        throw refusal("The \(written) key is not valid.", id: "DictionaryKeyIllegal", cmdlet)
      }
      if text.isEmpty, matches.count > 1 { throw refusal("The  key is ambiguous; \(matches[0][0]) and \(matches[1][0]) conflict.", id: "DictionaryKeyAmbiguous", cmdlet) }
      guard seen.insert(name).inserted else { throw refusal("The duplicated key \"\(written)\" conflicts with \"\(name)\".", id: "DictionaryKeyDuplicate", cmdlet) }
      if keys.contains("formatString") || !["width", "alignment"].contains(name) {
        try set(name, written, item, session, cmdlet, &property)
      } else {
        property.attributes[name] = try attribute(written, item, takesNumbers: name == "width", cmdlet)
      }
    }
    if property.name == nil && property.block == nil {
      throw refusal("A mandatory entry for expression is missing.", id: "DictionaryKeyMandatoryEntry", cmdlet)
    }
    return property
  }

  private static func refusal(_ message: String, id: String, _ cmdlet: Cmdlet) -> Unwind {
    cmdlet.failure(message, id: id, .InvalidArgument, type: "System.NotSupportedException")
  }

  /// A key's value, which has to be of a type (ParameterProcessor.VerifyHashTable).
  private static func text(_ item: Value, of key: String, _ cmdlet: Cmdlet) throws -> String {
    guard let text = item.base.stringValue else { throw wrongType(key, item, "expected type is System.String", id: "DictionaryKeyIllegalValue2", cmdlet) }
    return text
  }

  /// Of a column in a page.
  private static func attribute(_ key: String, _ item: Value, takesNumbers: Bool, _ cmdlet: Cmdlet) throws -> String {
    if takesNumbers, case .int(let number) = item.base { return String(number) }
    guard takesNumbers else { return try text(item, of: key, cmdlet) }
    guard let text = item.base.stringValue else { throw wrongType(key, item, "expected types are {System.String, System.Int32}", id: "DictionaryKeyIllegalValue1", cmdlet) }
    return text
  }

  private static func wrongType(_ key: String, _ item: Value, _ expected: String, id: String, _ cmdlet: Cmdlet) -> Unwind {
    if item.isNull { return refusal("The \(key) key has no value.", id: "DictionaryKeyMissingValue", cmdlet) }
    return refusal("The \"\(key)\" key has a type, \(item.base.type?.fullName ?? ""), that is not valid; \(expected).", id: id, cmdlet)
  }

  private static func set(_ key: String, _ written: String, _ item: Value, _ session: Session, _ cmdlet: Cmdlet, _ property: inout FormatProperty) throws {
    switch key {
    case "expression":
      if let block = item.object(as: ScriptBlock.self) {
        property.block = block
      } else {
        guard let name = item.base.stringValue else { throw wrongType(written, item, "expected types are \(allowed)", id: "DictionaryKeyIllegalValue1", cmdlet) }
        if name.isEmpty { throw refusal("The \"expression\" key cannot have an empty string value.", id: "ExpressionEmptyString1", cmdlet) }
        property.name = name
      }
    case "name", "label": property.label = try text(item, of: written, cmdlet)
    case "width":
      guard case .int(let number) = item.base else { throw wrongType(written, item, "expected type is System.Int32", id: "DictionaryKeyIllegalValue2", cmdlet) }
      guard number > 0 else { throw refusal("The value \"\(number)\" for key \"width\" should be greater than 0.", id: "WidthOutOfRange", cmdlet) }
      property.width = Int(number)
    case "alignment":
      let text = try text(item, of: written, cmdlet)
      let sides: [(String, Alignment)] = [("left", .left), ("center", .center), ("right", .right)]
      guard !text.isEmpty, let side = sides.first(where: { $0.0.hasPrefix(text.lowercased()) }) else {
        throw refusal("The value \"\(text)\" for key \"alignment\" is not valid; valid values are {left, center, right}.", id: "AlignmentIllegalValue", cmdlet)
      }
      property.alignment = side.1
    case "formatString":
      let text = try text(item, of: written, cmdlet)
      if text.isEmpty { throw refusal("Cannot have an empty formatting string for key \"formatString\".", id: "FormatStringEmpty", cmdlet) }
      property.formatString = text
    case "depth":
      guard case .int(let number) = item.base else { throw wrongType(written, item, "expected type is System.Int32", id: "DictionaryKeyIllegalValue2", cmdlet) }
      property.depth = Int(number)
    case "descending": property.isDescending = property.isDescending ?? session.truth(item)
    // Beside it the word for descending says nothing (OrderByProperty).
    case "ascending": property.isDescending = !session.truth(item)
    default: break
    }
  }

  /// The values that a property expression has for an object: several for a name with wildcards.
  static func values(_ property: FormatProperty, of object: Value, _ session: Session) throws -> [(name: String, value: Value?)] {
    if let block = property.block { return [(property.label.flatMap { $0.isEmpty ? nil : $0 } ?? block.text, try session.hidingErrors { try block.valueInOwnScope(session, item: object) })] }
    let name = property.name ?? ""
    if Wildcard.hasWildcards(name) {
      let pattern = Wildcard(name)
      // A table's keys are its properties, as long as there are such (PSPropertyExpression.IfHashtableWrapAsPSCustomObject).
      if let table = object.object(as: DictionaryObject.self), table.isHashtable {
        let keys = table.entries.filter { pattern.matches($0.key.text) }
        if !keys.isEmpty { return keys.map { ($0.key.text, $0.value) } }
      }
      return try session.properties(of: object).filter { pattern.matches($0.name) }.map { ($0.name, $0.value) }
    }
    return [(property.label.flatMap { $0.isEmpty ? nil : $0 } ?? name, try value(named: name, of: object, session))]
  }

  /// A property by its name. A table's keys are such too, those of other dictionaries are not
  /// (PSPropertyExpression.IfHashtableWrapAsPSCustomObject).
  static func value(named name: String, of object: Value, _ session: Session) throws -> Value? {
    guard let table = object.object(as: DictionaryObject.self), !table.isHashtable else { return try session.ownPropertyValue(name, of: object) }
    return try session.properties(of: object).first { CaseFolding.equal($0.name, name) }?.value
  }

  /// The value by which a cmdlet orders or groups an object; an expression that fails is told of and counts as null.
  static func key(_ property: FormatProperty, of item: Value, _ cmdlet: Cmdlet) throws -> Value? {
    do { return try value(property, of: item, cmdlet.session, records: false) } catch Unwind.error(let error) {
      if error.isThrown {
        // What the block threw is an error of its own, and the cmdlet's names it as the engine threw it.
        cmdlet.session.record(error.record)
        let thrown = ExceptionObject(Failure.runtimeException, error.record.exception.message, inner: error.record.exception)
        thrown.wasThrown = true
        let record = ErrorRecordObject(thrown, "ExpressionEvaluation", .InvalidResult, item)
        record.targetTypeOverride = "PSObject"
        try cmdlet.writeError(record)
        return .null
      }
      try cmdlet.writeError(error.record.exception.message, id: "ExpressionEvaluation", .InvalidResult, type: error.record.exception.type.fullName, target: item)
      return .null
    }
  }

  /// The single value of an expression; errors of script blocks go into $Error and give null.
  static func value(_ property: FormatProperty, of object: Value, _ session: Session, records: Bool = true) throws -> Value? {
    do {
      if let block = property.block {
        let value = try session.catchingErrors { try session.hidingErrors { try block.valueInOwnScope(session, item: object) } }
        return value.isNothing ? .null : value
      }
      let value = try value(named: property.name ?? "", of: object, session)
      // A method is no property.
      return value?.object is MethodObject ? nil : value
    } catch Unwind.error(let error) where records {
      session.record(error.record)
      return .null
    }
  }
}

extension Session {
  /// Whether cmdlets that compare and group take two values to be the same: characters differ by their case, unlike texts
  /// (ObjectCommandComparer).
  func areSame(_ one: Value, _ other: Value, ignoresCase: Bool) throws -> Bool {
    if case .char(let left) = one, case .char(let right) = other { return left == right }
    return try equals(one, other, ignoresCase: ignoresCase)
  }
}
