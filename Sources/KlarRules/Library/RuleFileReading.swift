internal import KlarLinting

/// The reading of many rule files, with the mistakes of all of them.
struct RuleFileReading {
  /// The files that could be read.
  private(set) var files: [RuleFile] = []
  /// What is wrong with the others.
  private(set) var diagnostics: [Diagnostic] = []
  /// The lists that the rules may name.
  private(set) var lists = RuleLists()

  /// Reads the lists, then the rules that name them.
  mutating func read(_ sorted: RuleFiles) {
    for file in sorted.lists {
      do throws(Diagnostics) {
        try lists.read(file.text, path: file.path)
      } catch {
        diagnostics += error.all
      }
    }
    do throws(Diagnostics) {
      try lists.readOwn(sorted.ownLists)
    } catch {
      diagnostics += error.all
    }
    // Lists that could not be read lack phrases.
    if diagnostics.isEmpty { diagnostics = lists.attachContexts() }
    let decoder = RuleFileDecoder(lists: lists)
    for file in sorted.rules {
      do throws(Diagnostics) {
        files.append(try decoder.decode(file.text, path: file.path))
      } catch {
        diagnostics += error.all
      }
    }
  }

  /// Reports ids that two files share, or a file and a rule written in Swift.
  mutating func reportDuplicates(among others: [String]) {
    var seen: [String: String] = [:]
    for id in others { seen[id] = "das Programm selbst" }
    for file in files {
      if let other = seen[file.description.id] {
        diagnostics.append(
          Diagnostic(
            path: file.path,
            message: "Die Regel „\(file.description.id)“ enthält schon \(other). Wählen Sie einen "
              + "anderen Namen."))
      }
      seen[file.description.id] = "die Datei \(file.path)"
    }
  }

  /// Reads the profiles, which may name the given rules only; none if a rule could not be read.
  mutating func profiles(_ sorted: RuleFiles, rules: [String: [String: Int]]) -> [Profile] {
    guard diagnostics.isEmpty else { return [] }
    let decoder = ProfileDecoder(rules: rules)
    var profiles: [Profile] = []
    for file in sorted.profiles {
      do throws(Diagnostics) {
        profiles.append(try decoder.profile(file.text, path: file.path))
      } catch {
        diagnostics += error.all
      }
    }
    return profiles
  }
}
