import PowerShellSyntax

/// How near a type is to another one: an overload's arguments are weighed by it (LanguagePrimitives.ConversionRank).
enum ConversionRank: Int, Comparable {
  case none = 0, unrelatedArrays = 0x0F, toString = 0x1F, convertible = 0x3F, implicitCast = 0x4F, explicitCast = 0x5F
  case constructor = 0x6F, parse = 0x7F, psObject = 0x8F, language = 0x9F, nullToValue = 0xAF, nullToReference = 0xBF
  case numericExplicit = 0xCF, numericExplicit1 = 0xDF, numericString = 0xEF, numericImplicit = 0xFF, assignable = 0x10F
  case stringToCharArray = 0x11A, identity = 0x11F
  // A single value that becomes an array of one.
  case unrelatedArraysScalar = 0x07, toStringScalar = 0x17, convertibleScalar = 0x37, implicitCastScalar = 0x47, explicitCastScalar = 0x57
  case constructorScalar = 0x67, parseScalar = 0x77, psObjectScalar = 0x87, languageScalar = 0x97, nullToValueScalar = 0xA7, nullToReferenceScalar = 0xB7
  case numericExplicitScalar = 0xC7, numericExplicit1Scalar = 0xD7, numericStringScalar = 0xE7, numericImplicitScalar = 0xF7, assignableScalar = 0x107
  case identityScalar = 0x117

  static func < (one: ConversionRank, other: ConversionRank) -> Bool { one.rawValue < other.rawValue }

  /// The rank of an array of one.
  var ofScalar: ConversionRank { ConversionRank(rawValue: rawValue & 0xFFF7) ?? .none }

  private static let unsigned = ["System.Byte", "System.UInt16", "System.UInt32", "System.UInt64"]
  private static let signed = ["System.SByte", "System.Int16", "System.Int32", "System.Int64"]
  fileprivate static let reals: Set<String> = ["System.Single", "System.Double", "System.Decimal"]

  /// Between numbers' types; nil where one is no number's.
  static func ofNumbers(_ from: TypeDescriptor, _ to: TypeDescriptor) -> ConversionRank? {
    guard from.numericRank != nil, to.numericRank != nil else { return nil }
    if from === to { return .identity }
    switch (reals.contains(from.fullName), reals.contains(to.fullName)) {
    case (false, true): return .numericImplicit
    case (true, false): return .numericExplicit
    case (true, true):
      if from.fullName == "System.Single", to.fullName == "System.Double" { return .numericImplicit }
      return from.fullName == "System.Decimal" ? .numericExplicit1 : .numericExplicit
    case (false, false): return ofWhole(from.fullName, to.fullName)
    }
  }

  private static func ofWhole(_ from: String, _ to: String) -> ConversionRank {
    let fromSize = signed.firstIndex(of: from) ?? unsigned.firstIndex(of: from) ?? 0
    let toSize = signed.firstIndex(of: to) ?? unsigned.firstIndex(of: to) ?? 0
    let losesSign = signed.contains(from) && unsigned.contains(to)
    if toSize > fromSize { return losesSign ? .numericExplicit1 : .numericImplicit }
    return toSize == fromSize && losesSign ? .numericExplicit1 : .numericExplicit
  }
}

extension Session {
  private static let parseable: Set<String> = [
    "System.DateTime", "System.TimeSpan", "System.Guid", "System.Version", "System.Char", "System.DateTimeOffset", "System.Net.IPAddress", PhysicalAddressMembers.fullName, "System.DateOnly", "System.TimeOnly",
  ]
  private static let readable: Set<String> = ["System.Uri", "System.Text.RegularExpressions.Regex", "System.Type", "System.Xml.XmlDocument"]

  /// The rank of a value for a parameter of a type; `none` where there is no conversion.
  func conversionRank(_ value: Value, _ type: TypeDescriptor) -> ConversionRank {
    guard let own = value.base.type else { return rankOfNull(type) }
    // Of a record no method takes the text.
    if own === TypeDescriptor.customObject, type === TypeDescriptor.string { return .none }
    let rank = conversionRank(from: own, to: type)
    if rank != .none { return rank }
    if type.numericRank != nil, own.isEnum || [TypeDescriptor.bool, .char, .dateTime].contains(where: { $0 === own }) { return .convertible }
    // Objects say by themselves what else they can become.
    guard (try? tryConvert(value, to: type)) ?? nil != nil else { return .none }
    return type.isInterface ? .assignable : .constructor
  }

  private func rankOfNull(_ type: TypeDescriptor) -> ConversionRank {
    if type === TypeDescriptor.string { return .toString }
    if type.numericRank != nil || type === TypeDescriptor.char || type === TypeDescriptor.bool || type.fullName.hasPrefix("System.Nullable") { return .nullToValue }
    if type.fullName == "System.Management.Automation.SwitchParameter" { return .nullToValue }
    return type.isValueType || type.isEnum ? .none : .nullToReference
  }

  /// The rank between two types, as far as the types alone tell it (LanguagePrimitives.FigureConversion).
  func conversionRank(from own: TypeDescriptor, to type: TypeDescriptor) -> ConversionRank {
    if own === type { return .identity }
    if type === TypeDescriptor.psObject { return .psObject }
    if type === TypeDescriptor.object { return .assignable }
    if let rank = ConversionRank.ofNumbers(own, type) { return rank }
    if own.isSubtype(of: type) { return .assignable }
    if own.numericRank != nil, type.fullName == "System.Numerics.BigInteger" { return .implicitCast }
    if own === TypeDescriptor.dateTime, type === TypeDescriptor.dateTimeOffset { return .implicitCast }
    if type.numericRank != nil, own.fullName == "System.Numerics.BigInteger" { return .explicitCast }
    if type.fullName.hasPrefix("System.Nullable"), let inner = type.genericArguments.first { return conversionRank(from: own, to: inner) }
    if own.numericRank != nil, type === TypeDescriptor.string || type === TypeDescriptor.char { return .numericString }
    if own === TypeDescriptor.string {
      let rank = rankOfText(type)
      if rank != .none { return rank }
    }
    if type === TypeDescriptor.bool { return .language }
    if type === TypeDescriptor.string { return .toString }
    if let element = type.elementType { return rankOfArray(own, element) }
    if own === TypeDescriptor.scriptBlock, DelegateObject.isDelegate(type) { return .language }
    if type.isEnum, own.numericRank != nil, !ConversionRank.reals.contains(own.fullName) { return .language }
    return .none
  }

  private func rankOfText(_ type: TypeDescriptor) -> ConversionRank {
    if type.numericRank != nil || type.fullName == "System.Numerics.BigInteger" { return .numericString }
    if type.elementType === TypeDescriptor.char { return .stringToCharArray }
    if type === TypeDescriptor.bool || Session.readable.contains(type.fullName) { return .language }
    return type.isEnum || Session.parseable.contains(type.fullName) ? .parse : .none
  }

  private func rankOfArray(_ own: TypeDescriptor, _ element: TypeDescriptor) -> ConversionRank {
    if let from = own.elementType { return from.isSubtype(of: element) ? .language : .unrelatedArrays }
    if own !== TypeDescriptor.string, own.ancestry.contains(where: { $0.interfaces.contains { $0.contains("Collections.IEnumerable") } }) { return .language }
    return conversionRank(from: own, to: element).ofScalar
  }
}
