// swift-tools-version: 6.2
import PackageDescription

// The targets are the architecture: each names the modules that it may import, and no other.
// They stand here from the bottom up; an import that points upwards does not build.

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "lookout",
  products: [.executable(name: "lookout", targets: ["lookout"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // C at the edges: headers only, but for what has to run inside a signal handler.
    .systemLibrary(name: "CNcurses", path: "Sources/CNcurses"),
    .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
    .target(name: "CTerminalRestore"),
    .target(name: "CTOML"),

    // Values and the arithmetic on them.
    .target(name: "Text", dependencies: ["CLinux"]),
    .target(name: "CareModel", dependencies: ["Text"]),

    // What is read: themes, settings, councils' files.
    .target(
      name: "Themes", path: "themes",
      resources: [
        .embedInCode("dark.toml"),
        .embedInCode("light.toml"),
        .embedInCode("mono.toml"),
      ]),
    .target(name: "TerminalUI", dependencies: ["Text"]),
    .target(
      name: "Settings",
      dependencies: ["CareModel", "TerminalUI", "Text", "Themes", "CTOML"]),
    .target(name: "Ingestion", dependencies: ["CareModel", "Text", "Settings", "CLinux"]),

    // What is shown and how it is driven. Pure.
    .target(name: "Dashboard", dependencies: ["CareModel", "TerminalUI", "Text"]),
    .target(name: "Panels", dependencies: ["Dashboard", "CareModel", "TerminalUI", "Text"]),
    .target(
      name: "Outputs", dependencies: ["CareModel", "Panels", "Text"]),

    // The edges: the terminal, the loop, the command line.
    .target(
      name: "CursesTerminal",
      dependencies: ["TerminalUI", "Text", "CNcurses", "CLinux", "CTerminalRestore"]),
    .target(
      name: "Samples",
      resources: [
        .embedInCode("Papers/finance-actions.csv"),
        .embedInCode("Papers/finance-budget.csv"),
        .embedInCode("Papers/finance-decisions.csv"),
        .embedInCode("Papers/finance-forums.csv"),
        .embedInCode("Papers/finance-lookout.toml"),
        .embedInCode("Papers/finance-plan.csv"),
        .embedInCode("Papers/finance-risks.csv"),
        .embedInCode("Papers/options-decisions.csv"),
        .embedInCode("Papers/options-lookout.toml"),
        .embedInCode("Papers/options-savings-target.csv"),
        .embedInCode("Papers/options-savings.csv"),
        .embedInCode("Papers/plan-lookout.toml"),
        .embedInCode("Papers/plan-measures.csv"),
        .embedInCode("Papers/plan-moves.csv"),
        .embedInCode("Papers/recovery-actions.csv"),
        .embedInCode("Papers/recovery-budget.csv"),
        .embedInCode("Papers/recovery-lookout.toml"),
        .embedInCode("Papers/recovery-pressures.csv"),
        .embedInCode("Papers/recovery-savings.csv"),
        .embedInCode("Papers/workload-actions.csv"),
        .embedInCode("Papers/workload-decisions.csv"),
        .embedInCode("Papers/workload-forums.csv"),
        .embedInCode("Papers/workload-lookout.toml"),
        .embedInCode("Papers/workload-overspends.csv"),
        .embedInCode("Papers/workload.csv"),
        .embedInCode("Plan/actions.csv"),
        .embedInCode("Plan/cost-improvement-plan.csv"),
        .embedInCode("Plan/lookout.toml"),
        .embedInCode("Plan/next-year-savings.csv"),
        .embedInCode("Workforce/agency-plan.csv"),
        .embedInCode("Workforce/workforce-lookout.toml"),
        .embedInCode("Workforce/workforce.csv"),
      ]),
    .target(
      name: "Licences",
      resources: [
        .embedInCode("apache-2-runtime-exception.txt"), .embedInCode("gcc-runtime-exception.txt"),
        .embedInCode("llvm-exception.txt"), .embedInCode("lookout-mit.txt"),
        .embedInCode("ncurses-x11.txt"),
        .embedInCode("tomlplusplus-mit.txt"), .embedInCode("unicode-v3.txt"),
        .embedInCode("uuid-bsd.txt"),
      ]),
    .target(
      name: "Running",
      dependencies: [
        "CareModel", "CLinux", "CursesTerminal", "Dashboard", "Ingestion", "Outputs", "Panels",
        "Samples", "Settings", "TerminalUI", "Text",
      ]),
    .executableTarget(
      name: "lookout",
      dependencies: [
        "CareModel", "Ingestion", "Licences", "Outputs", "Running", "Samples", argumentParser,
      ]),

    // A folder of tests for each module.
    .target(name: "RandomNumbers", path: "Tests/RandomNumbers"),
    .target(name: "ProjectFiles", path: "Tests/ProjectFiles"),
    .target(
      name: "SampleFolders",
      dependencies: ["CareModel", "Ingestion", "Samples", "Settings", "Text"],
      path: "Tests/SampleFolders"),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "CareModelTests", dependencies: ["RandomNumbers", "CareModel", "Text"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "Text"]),
    .testTarget(
      name: "SettingsTests", dependencies: ["Settings", "CareModel", "TerminalUI", "Text"]),
    .target(
      name: "TestFolders", dependencies: ["CareModel", "Ingestion", "Text"],
      path: "Tests/TestFolders"),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "RandomNumbers", "Ingestion", "CareModel", "CLinux", "ProjectFiles", "Settings",
        "TestFolders", "Text",
      ]),
    // What has to hold of whatever bytes are read: tried on a corpus here, on random bytes by
    // `make fuzz`.
    .target(
      name: "FuzzChecks", dependencies: ["CareModel", "Ingestion", "Settings", "Text"],
      path: "Tests/FuzzChecks"),
    .testTarget(name: "FuzzChecksTests", dependencies: ["FuzzChecks", "RandomNumbers"]),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "CareModel", "TerminalUI", "Text"]),
    .testTarget(
      name: "PanelsTests",
      dependencies: [
        "Panels", "CareModel", "Dashboard", "ProjectFiles", "RandomNumbers", "SampleFolders",
        "Samples", "Settings",
        "TerminalUI", "Text",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "OutputsTests",
      dependencies: ["RandomNumbers", "Outputs", "CareModel", "SampleFolders", "Samples", "Text"]),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TerminalUI", "Text"]),
    .testTarget(name: "LicencesTests", dependencies: ["Licences", "ProjectFiles"]),
    .testTarget(
      name: "RunningTests",
      dependencies: [
        "RandomNumbers", "Running", "CareModel", "Ingestion", "Outputs", "SampleFolders",
        "Samples", "Settings", "TerminalUI", "TestFolders", "Text",
      ]),

    // End to end: programs in a terminal of their own, judged by what a terminal would show.
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .target(name: "CTerminalSession", path: "Tests/CTerminalSession"),
    .target(
      name: "TerminalHarness", dependencies: ["CTerminalSession", "CVterm"],
      path: "Tests/TerminalHarness"),
    .testTarget(name: "TerminalHarnessTests", dependencies: ["TerminalHarness"]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["RandomNumbers", "TerminalHarness", argumentParser],
      path: "Tests/Benchmarks"),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["ProjectFiles", "RandomNumbers", "TerminalHarness", "lookout"]),
  ],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)

// The fuzzer is built where it is asked for: it needs a linker and a runtime that builds otherwise
// do without. scripts/fuzz asks.
if Context.environment["LOOKOUT_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "Fuzzing", dependencies: ["CFuzzer", "FuzzChecks"], path: "Tests/Fuzzing"),
  ]
}

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
