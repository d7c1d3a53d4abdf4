import PowerShellRuntime
import Testing

@testable import TeamsCommands

extension ConformanceTests {
  /// What the services' cmdlets say of themselves; that their examples run is a transcript's business (service-help.txt).
  ///
  /// Inside of the other suite, which is serialized: types and catalogs make what they hold when it is first asked for, as a process has
  /// one thread with sessions.
  @Suite struct ServiceHelpTests {
    private static let modelled = TeamsCatalog.all.filter { $0.declaration.name.isEmpty }
    private static let catalog = ReferenceCatalog(
      Dictionary(uniqueKeysWithValues: modelled.map { type -> (String, () -> Cmdlet) in (type.name.lowercased(), { type.init() }) }))

    @Test(arguments: modelled.map(\.name)) func cmdletHasOneSentence(name: String) throws {
      let synopsis = try #require(ServiceHelpTests.help(of: name)).synopsis
      #expect(synopsis.hasSuffix("."))
      #expect(synopsis.first?.isUppercase ?? false)
      #expect(!synopsis.contains("\n"))
    }

    /// A section about a parameter that the cmdlet has not would never be shown.
    @Test(arguments: modelled.map(\.name)) func helpIsOfParametersThatThereAre(name: String) throws {
      let info = try #require(ServiceHelpTests.catalog.find(name.lowercased()))
      let known = Set(info.metadata.parameters.map(\.name))
      for section in ServiceHelpTests.help(of: name)?.parameters ?? [] { #expect(known.contains(section.name), "\(name) has no -\(section.name)") }
    }

    private static func help(of name: String) -> CommentHelp? {
      catalog.find(name.lowercased())?.declaration.makeHelp.flatMap { CommentHelp($0()) }
    }
  }
}
