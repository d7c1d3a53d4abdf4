import PowerShellRuntime

/// Get-SecureRandom: as Get-Random, but for the seed.
final class GetSecureRandom: GetRandom {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-SecureRandom", "Gets random numbers, or some of the input.", defaultSet: "RandomNumberParameterSet",
      parameters().filter { $0.name != "SetSeed" }, make: { GetSecureRandom() })
  }
}
