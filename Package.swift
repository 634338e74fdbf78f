// swift-tools-version: 6.2
import PackageDescription

// The targets are the architecture: each names the modules that it may import, and no other.
// They stand here from the bottom up; an import that points upwards does not build.

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "lookout",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", path: "Sources/CNcurses"),
    .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
    .target(name: "CTerminalRestore"),

    .target(name: "Text", dependencies: ["CLinux"]),
    .target(name: "CareModel", dependencies: ["Text"]),

    .target(name: "Themes", path: "themes", resources: [.embedInCode("dark.toml"), .embedInCode("mono.toml")]),
    .target(name: "TerminalUI", dependencies: ["Text"]),
    .target(
      name: "Settings",
      dependencies: ["CareModel", "TerminalUI", "Text", "Themes", tomlKit]),
    .target(name: "Ingestion", dependencies: ["CareModel", "Text", "Settings", "CLinux"]),

    .target(name: "Dashboard", dependencies: ["CareModel", "TerminalUI", "Text"]),
    .target(
      name: "CursesTerminal",
      dependencies: ["TerminalUI", "Text", "CNcurses", "CLinux", "CTerminalRestore"]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "CareModelTests", dependencies: ["CareModel", "Text"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "Text"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "CareModel", "TerminalUI", "Text"]),
    .target(
      name: "TestFolders", dependencies: ["CareModel", "Ingestion", "Text"],
      path: "Tests/TestFolders"),
    .testTarget(
      name: "IngestionTests",
      dependencies: ["Ingestion", "CareModel", "CLinux", "TestFolders", "Text"]),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "CareModel", "TerminalUI", "Text"]),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TerminalUI", "Text"]),
  ],
  cLanguageStandard: .c11
)

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
