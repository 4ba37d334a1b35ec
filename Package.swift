// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
///
/// `treatAllWarnings` reaches only the targets that name it, so the packages we depend on keep
/// their own settings.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableExperimentalFeature("Lifetimes"),
  .strictMemorySafety(),
]

/// A target of Swift sources below Sources/, compiled strictly.
func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, below Tests/.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies,
    exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "klarbrief",
  products: [
    .executable(name: "klarbrief", targets: ["KlarCLI"]),
    .executable(name: "klarbrief-dev", targets: ["KlarDev"]),
    .executable(name: "klarbrief-bench", targets: ["KlarBench"]),
    .library(name: "Klarbrief", targets: ["Klarbrief"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    .executableTarget(name: "rulepack", swiftSettings: strict),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["rulepack"]),
    .target(
      name: "KlarRuleBook", exclude: ["Rules"], swiftSettings: strict, plugins: ["EmbedFiles"]),

    .target(
      name: "CLexicon",
      exclude: [
        "adjectives.bin", "closed.bin", "compounds.bin", "frequencies.bin", "names.bin",
        "nouns.bin", "tagger.bin", "verbs.bin",
      ],
      cSettings: [.treatAllWarnings(as: .error)]),

    module("KlarText", []),
    .target(
      name: "KlarGerman", dependencies: ["KlarText", "CLexicon", "CHunspell"], exclude: ["Data"],
      swiftSettings: strict, plugins: ["EmbedFiles"]),
    module("KlarLinting", ["KlarText", "KlarGerman"]),
    module("KlarRules", ["KlarText", "KlarGerman", "KlarLinting", "KlarRuleBook", "CYAML"]),
    module("KlarScore", ["KlarText", "KlarGerman", "KlarLinting"]),
    module("KlarFixing", ["KlarText", "KlarGerman", "KlarLinting", "KlarScore"]),
    module("KlarFormats", ["KlarText", "KlarGerman", "CZip", "CLibXML2"]),
    module("KlarReporting", ["KlarText", "KlarGerman", "KlarLinting", "KlarScore"]),
    module(
      "Klarbrief",
      [
        "KlarText", "KlarGerman", "KlarLinting", "KlarRules", "KlarScore", "KlarFixing",
        "KlarFormats", "KlarReporting",
      ]),
    .executableTarget(
      name: "KlarCLI",
      dependencies: [
        "KlarText", "KlarGerman", "KlarLinting", "KlarRules", "KlarScore", "KlarFixing",
        "KlarFormats", "KlarReporting", "Klarbrief",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "KlarDev",
      dependencies: [
        "KlarGerman", "KlarLinting", "KlarRules", "KlarScore", "KlarText", "Klarbrief",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "KlarBench",
      dependencies: [
        "KlarText", "KlarGerman", "KlarFormats", "KlarReporting", "Klarbrief",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .target(
      name: "KlarFixtures", dependencies: ["KlarText", "KlarGerman"], path: "Tests/KlarFixtures",
      swiftSettings: strict),

    tests(of: "KlarText"),
    tests(of: "KlarCLI", data: ["Golden"]),
    tests(
      of: "KlarBench", ["KlarText", "KlarGerman", "KlarLinting", "KlarReporting", "Klarbrief"]),
    tests(
      of: "KlarDev",
      [
        "KlarGerman", "KlarText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(of: "KlarGerman", ["KlarText"], data: ["Golden"]),
    .testTarget(
      name: "KlarReportingTests",
      dependencies: [
        "KlarText", "KlarGerman", "KlarLinting", "KlarScore", "KlarReporting", "KlarFixtures",
      ], exclude: ["Golden"], swiftSettings: strict),
    tests(of: "KlarScore", ["KlarText", "KlarGerman", "KlarLinting", "KlarFixtures"]),
    tests(of: "KlarLinting", ["KlarText", "KlarGerman"]),
    tests(of: "KlarRules", ["KlarText", "KlarGerman", "KlarLinting", "KlarRuleBook"]),
    tests(
      of: "KlarFixing",
      ["KlarText", "KlarGerman", "KlarLinting", "KlarScore", "KlarFormats", "Klarbrief"]),
    tests(of: "KlarFormats", ["KlarText", "KlarGerman", "CZip"]),
  ],
  cLanguageStandard: .c2x
)
