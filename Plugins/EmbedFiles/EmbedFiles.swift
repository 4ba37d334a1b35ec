import Foundation
import PackagePlugin

/// Turns the data files of a target into Swift source at build time.
///
/// They lie in the target's folder, in `Rules` or `Data`, which may be a symbolic link: SwiftPM
/// watches the folders of targets, and only there notices files that were added or removed.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folders = ["Rules", "Data"].map { target.directoryURL.appending(path: $0) }
    guard let link = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) })
    else {
      Diagnostics.error("\(target.name) has no folder Rules or Data to embed")
      return []
    }
    let folder = link.resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let inputs = (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["dic", "tsv", "yml"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) files of \(target.name)",
        executable: try context.tool(named: "rulepack").url,
        arguments: [folder.path, output.path],
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
