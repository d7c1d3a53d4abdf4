// swift-tools-version: 6.0
import PackageDescription

/// The runtime's hot paths pay for exclusivity checks that its single thread does not need (docs/design/runtime.md).
let runtimeSettings: [SwiftSetting] = [.unsafeFlags(["-enforce-exclusivity=unchecked"])]

let package = Package(
  name: "rehearse",
  products: [.executable(name: "rehearse", targets: ["rehearse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "5.4.0"),
  ],
  targets: [
    .target(name: "PowerShellSyntax"),
    .target(
      name: "PowerShellRuntime", dependencies: ["PowerShellSyntax", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: runtimeSettings),
    .target(name: "PowerShellFormatting", dependencies: ["PowerShellRuntime"]),
    .target(name: "PowerShellCommands", dependencies: ["PowerShellSyntax", "PowerShellRuntime", "PowerShellFormatting"]),
    .systemLibrary(name: "CLibEdit", providers: [.apt(["libedit-dev"])]),
    .target(name: "Terminal", dependencies: ["CLibEdit"]),
    .target(name: "Tenant"),
    .target(name: "TeamsCommands", dependencies: ["Tenant", "PowerShellCommands"]),
    .target(name: "Rehearsal", dependencies: ["TeamsCommands"]),
    .executableTarget(
      name: "rehearse",
      dependencies: ["Rehearsal", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(
      name: "ConformanceTests", dependencies: ["Rehearsal"], path: "Tests/ConformanceTests"),
  ],
  swiftLanguageModes: [.v5]
)
