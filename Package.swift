// swift-tools-version: 6.2
import PackageDescription

// Sections follow the data: document → sentences → facts → items → deck → session → reviews → results.
// A target may depend on what docs/ARCHITECTURE.md names for it and nothing else; ArchitectureTests
// compares every import with that table.

/// Where the fuzzer's runtime lies; set by Scripts/fuzz and by nobody else.
let fuzzRuntime = Context.environment["FUZZ"]
let instrumented: [SwiftSetting] = fuzzRuntime == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]
let base: [SwiftSetting] =
  instrumented + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
let pure: [SwiftSetting] = base + [.strictMemorySafety()]
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A library module and its tests, side by side.
func module(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  settings: [SwiftSetting] = pure,
  testing: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies + testing,
      swiftSettings: base
    ),
  ]
}

var targets: [Target] = [
  // C libraries, each behind one module map and one shim.
  .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
  .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .target(name: "CModels", exclude: ["english.model", "german.model"]),
  .target(name: "CTerminalTesting"),
  .target(
    name: "TestSupport",
    dependencies: ["CTerminalTesting", "Files", "Terminal"],
    swiftSettings: base
  ),
]
// Ground floor: no dependencies.
targets += module("Files", settings: base)
targets += module("Quantities")
targets += module("Scheduling")
targets += module("Terminal", ["CReadline", "Files"], settings: base)
// From text to items.
targets += module("Linguistics", ["CModels", "Files", "Quantities"], settings: base)
targets += module("Facts", ["Quantities"])
targets += module("Reading", ["CLibXML2", "Facts", "Linguistics"], settings: base)
targets += module("Extraction", ["Facts", "Linguistics"])
targets += module("Assessment", ["Facts"])
targets += module("Questions", ["Assessment", "Linguistics"], testing: ["Extraction"])
// From items to results.
targets += module(
  "Decks", ["Assessment", "Files", .product(name: "Yams", package: "Yams")], settings: base)
targets += module("Progress", ["Assessment", "Files", "Scheduling"])
targets += module("Study", ["Decks", "Progress"])
targets += module("Results", ["Decks", "Progress"])
targets += module("Interchange", ["CLibXML2", "Results"], settings: base)
// Programs.
targets += [
  .executableTarget(
    name: "faktum",
    dependencies: [
      argumentParser,
      "Assessment", "Decks", "Extraction", "Facts", "Files", "Interchange", "Linguistics", "Progress",
      "Quantities", "Questions", "Reading", "Results", "Scheduling", "Study", "Terminal",
    ],
    swiftSettings: base
  ),
  .executableTarget(
    name: "faktum-train",
    dependencies: [argumentParser, "Linguistics"],
    swiftSettings: base
  ),
  .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: base),
  .testTarget(
    name: "EndToEndTests",
    dependencies: [
      "Assessment", "Facts", "Files", "Progress", "Quantities", "Scheduling", "Study", "Terminal",
      "TestSupport", "faktum",
    ],
    swiftSettings: base
  ),
]

if let fuzzRuntime {
  targets.append(
    .executableTarget(
      name: "fuzz-decks",
      dependencies: ["Decks", "Files"],
      path: "Fuzzing/Decks",
      exclude: ["Corpus", "marks.dict"],
      swiftSettings: Array(base.dropFirst(instrumented.count)),
      linkerSettings: [.unsafeFlags([fuzzRuntime, "-lstdc++", "-lm"])]
    ))
}

let package = Package(
  name: "faktum",
  products: [
    .executable(name: "faktum", targets: ["faktum"]),
    .executable(name: "faktum-train", targets: ["faktum-train"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: targets,
  swiftLanguageModes: [.v6]
)
