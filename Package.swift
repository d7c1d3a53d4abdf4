// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// The hot paths of the parser and the runtime run on one thread at a time: they pay neither for exclusivity checks nor for
/// atomic reference counts (docs/design/runtime.md).
let hotPathSettings: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked", "-Xfrontend", "-assume-single-threaded"])
]

/// A program at a fixed address: where it may be loaded anywhere, 125,000 addresses in it are written at each start, which takes a
/// seventh of it and touches 350 pages more.
let fixedAddress: [LinkerSetting] = [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(platforms: [.linux]))]

/// Programs without what nothing reads: names for programs that would be loaded into them, and the tables by which C++ exceptions find their handlers (Swift's
/// errors do without, traces of the stack go by frame pointers). The tables go by a script that the toolchain's lld understands, where it has one.
let small: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux], configuration: .release))
] + (toolchainHasLLD ? [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "--no-eh-frame-hdr", "-Xlinker", "-T", "-Xlinker", Context.packageDirectory + "/scripts/no-unwind-tables.ld"],
    .when(platforms: [.linux], configuration: .release))
] : [])

var toolchainHasLLD: Bool {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  guard let swift = folders.map({ "\($0)/swift" }).first(where: FileManager.default.isExecutableFile) else { return false }
  return FileManager.default.isExecutableFile(atPath: URL(fileURLWithPath: swift).resolvingSymlinksInPath().deletingLastPathComponent().path + "/ld.lld")
}

let package = Package(
  name: "rehearse",
  products: [
    .executable(name: "rehearse", targets: ["rehearse"]), .executable(name: "rehearse-classroom", targets: ["rehearse-classroom"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "5.4.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.24.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird-websocket", from: "2.7.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .target(name: "PowerShellSyntax", swiftSettings: hotPathSettings),
    .target(
      name: "PowerShellRuntime", dependencies: ["PowerShellSyntax", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: hotPathSettings),
    .target(name: "PowerShellFormatting", dependencies: ["PowerShellRuntime"], swiftSettings: hotPathSettings),
    .target(
      name: "PowerShellCommands", dependencies: ["PowerShellSyntax", "PowerShellRuntime", "PowerShellFormatting"],
      swiftSettings: hotPathSettings),
    .systemLibrary(name: "CLibEdit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "ICUData", exclude: ["LICENSE", "Resources"], cSettings: [.headerSearchPath("Resources")]),
    .target(name: "Terminal", dependencies: ["CLibEdit"]),
    .target(name: "Tenant"),
    .target(name: "TeamsCommands", dependencies: ["Tenant", "PowerShellCommands"]),
    .target(name: "CSQLiteSnapshot"),
    .target(name: "CProcessArguments"),
    .target(
      name: "Rehearsal",
      dependencies: [
        "TeamsCommands", "CMalloc", "CProcessArguments", "CSQLiteSnapshot", "ICUData", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "Classroom",
      dependencies: [
        "Rehearsal", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdWebSocket", package: "hummingbird-websocket"),
      ]),
    .executableTarget(
      name: "rehearse",
      dependencies: ["Rehearsal", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      linkerSettings: fixedAddress + small),
    .executableTarget(
      name: "rehearse-classroom",
      dependencies: ["Classroom", "Rehearsal", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      linkerSettings: small),
    .executableTarget(
      name: "fuzz", dependencies: ["Rehearsal", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/Fuzz", exclude: ["seeds"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "rehearse"]),
    .testTarget(
      name: "ConformanceTests", dependencies: ["Rehearsal", "TeamsCommands"], path: "Tests/ConformanceTests"),
  ],
  swiftLanguageModes: [.v5]
)
