// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict = ProcessInfo.processInfo.environment["KURATOR_STRICT"] == "1"
let hasEmulator = FileManager.default.fileExists(atPath: "/usr/include/vterm.h")

var settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
if strict { settings.append(.treatAllWarnings(as: .error)) }

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The tests that read the screen back through a terminal emulator; they need `libvterm-dev`.
var endToEnd: [Target] = []
if hasEmulator {
  endToEnd = [
    .target(
      name: "CVTerm", path: "Tests/CVTerm",
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CTerminal"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["CVTerm", "kurator", "TerminalProbe", "TestSupport", "ZipReading"],
      swiftSettings: settings),
  ]
} else if strict {
  fatalError("libvterm-dev is missing: the end-to-end tests cannot be built.")
} else {
  print("libvterm-dev is missing: the end-to-end tests are left out.")
}

let package = Package(
  name: "kurator",
  products: [
    .executable(name: "kurator", targets: ["kurator"]),
    .library(name: "Assignment", targets: ["Assignment"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // Rooms: a room may import the rooms it lists here, and no other.
    .target(name: "PlainText", swiftSettings: settings),
    .target(name: "Assignment", exclude: ["README.md"], swiftSettings: settings),
    .target(name: "Mentoring", dependencies: ["Assignment", "PlainText"], swiftSettings: settings),
    .target(name: "StrictYAML", dependencies: [yams], swiftSettings: settings),
    .target(name: "HandbookFiles"),
    .target(
      name: "Handbook", dependencies: ["HandbookFiles", "Mentoring", "StrictYAML"],
      swiftSettings: settings),
    .target(
      name: "ProgramFile", dependencies: ["Mentoring", "PlainText", grdb, sqlite],
      exclude: ["README.md"], swiftSettings: settings),
    .systemLibrary(name: "CZlib", path: "Sources/CZlib"),
    .systemLibrary(name: "CExpat", path: "Sources/CExpat"),
    .target(
      name: "Paperwork", dependencies: ["CExpat", "CZlib", "Mentoring", "PlainText"],
      swiftSettings: settings),
    .target(name: "TerminalKit", dependencies: ["PlainText"], swiftSettings: settings),
    .target(
      name: "Screens", dependencies: ["Mentoring", "PlainText", "TerminalKit"],
      swiftSettings: settings),
    .target(
      name: "Themes", path: "Themes",
      exclude: [
        "colorblind-dark.yaml", "colorblind-light.yaml", "contrast.yaml", "dark.yaml", "light.yaml",
        "norton.yaml", "terminal.yaml",
      ]),
    .target(
      name: "Settings", dependencies: ["PlainText", "StrictYAML", "TerminalKit", "Themes"],
      swiftSettings: settings),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "kurator",
      dependencies: [
        "Assignment", "CTerminal", "Handbook", "Mentoring", "Paperwork", "PlainText",
        "ProgramFile", "Screens", "Settings", "StrictYAML", "TerminalKit", arguments,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Assignment", "Handbook", "Mentoring", "PlainText", "ProgramFile", "Screens", "TerminalKit",
        sqlite,
      ],
      swiftSettings: settings),

    // Tests: one target for each room; TestSupport and ZipReading are shared by them.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "ZipReading", dependencies: ["CZlib"], path: "Tests/ZipReading", swiftSettings: settings
    ),
    .testTarget(
      name: "PlainTextTests", dependencies: ["PlainText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "AssignmentTests", dependencies: ["Assignment", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "MentoringTests", dependencies: ["Mentoring", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "StrictYAMLTests", dependencies: ["StrictYAML", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "HandbookTests",
      dependencies: ["Handbook", "HandbookFiles", "Mentoring", "StrictYAML", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ProgramFileTests",
      dependencies: ["Mentoring", "PlainText", "ProgramFile", "TestSupport", grdb],
      swiftSettings: settings),
    .testTarget(
      name: "PaperworkTests",
      dependencies: ["Mentoring", "Paperwork", "TestSupport", "ZipReading"], swiftSettings: settings
    ),
    .testTarget(
      name: "TerminalKitTests",
      dependencies: ["PlainText", "TerminalKit", "TestSupport", "Themes"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "ScreensTests", dependencies: ["Screens", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(
      name: "SettingsTests",
      dependencies: ["PlainText", "Settings", "StrictYAML", "TerminalKit", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "KuratorTests",
      dependencies: [
        "Handbook", "Mentoring", "Paperwork", "ProgramFile", "Screens", "Settings", "StrictYAML",
        "TerminalKit", "TestSupport", "kurator",
      ],
      swiftSettings: settings),
  ] + endToEnd,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
