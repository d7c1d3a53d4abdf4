extension Session {
  /// The cultures of the thread that runs an input. A script may set them; the next input finds the shell's own again, as PowerShell's
  /// pipeline threads do.
  public struct Cultures {
    /// Numbers and dates are written and read by it; `$PSCulture`.
    var texts = Culture.named("en-US")
    /// The language of messages; `$PSUICulture`.
    var interface = Culture.named("en-US")
  }

  /// The culture of a format provider that a method was given, the session's where it was given none; nil is en-US.
  func culture(of provider: Value?) -> Culture? {
    provider?.object(as: OpaqueObject<Culture>.self).map { Self.unlessOwn($0.state) } ?? culture
  }

  private static func unlessOwn(_ culture: Culture) -> Culture? { culture.name == "en-US" ? nil : culture }

  var cultureType: TypeDescriptor { types.type(named: "cultureinfo") ?? .object }
  /// The CultureInfo of a name.
  func cultureObject(_ name: String) throws -> Value { try CultureMembers.object(name, cultureType) }

  /// What the culture puts between the items of a list.
  public var listSeparator: String { culture?.text(.listSeparator) ?? ownListSeparator }

  /// The cultures as Get-Culture and Get-UICulture give them.
  public func currentCulture(ofInterface: Bool) throws -> Value { try currentCulture(ofInterface ? \.interface : \.texts) }
  func currentCulture(_ which: KeyPath<Cultures, Culture>) throws -> Value { try cultureObject(cultures[keyPath: which].name) }

  func culturesChanged() {
    culture = Self.unlessOwn(cultures.texts)
    globalState.top.set(Names.number("PSCulture"), .string(cultures.texts.name))
    globalState.top.set(Names.number("PSUICulture"), .string(cultures.interface.name))
  }
}
