import PowerShellRuntime
import Testing

@testable import TeamsCommands

/// What the services' cmdlets say of themselves; that their examples run is a transcript's business (service-help.txt).
///
/// One after another: a catalog makes its entries when they are first asked for, as a session does on its own thread.
@Suite(.serialized) struct ServiceHelpTests {
  private static let modelled = TeamsCatalog.all.filter { $0.declaration.name.isEmpty }
  private static let catalog = ReferenceCatalog(Dictionary(uniqueKeysWithValues: modelled.map { type in (type.name.lowercased(), { type.init() }) }))

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
