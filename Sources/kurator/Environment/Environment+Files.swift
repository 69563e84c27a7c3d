import Settings
import StrictYAML

extension Environment {
  /// Where readers were last time.
  var state: StateFile { StateFile(folder: folders?.state) }

  /// Where what stands in a form of no programme is kept.
  var forms: FormFolder { FormFolder(path: folders?.state) }

  /// Where the settings are.
  var settings: SettingsFolder { SettingsFolder(path: folders?.config) }

  /// What was written into files that people change too.
  var tray: PaperTray { PaperTray(written: WrittenFiles(folder: folders?.state)) }

  /// Where a text goes that no clipboard takes.
  var copyPath: String {
    folders.map { $0.state + "/copied.txt" } ?? temporaryFolder + "/kurator-copied.txt"
  }

  /// The programme that was open last and is still there.
  func lastFile() -> String? {
    guard opensLastFile else { return nil }
    return state.read().files.map(\.path).first { SmallFile.exists($0) }
  }

  /// The files of the user's handbook, by their names within its folder, and those that cannot be
  /// read.
  func handbookFiles() -> (files: [String: [UInt8]], faults: [FileFault]) {
    let handbook = settings.handbook()
    return (handbook.files, handbook.faults)
  }

  /// The settings of `folders`, and where they are wrong.
  static func config(in folders: Folders?) -> (config: Config, findings: [YAMLFinding]) {
    guard let path = folders.map({ $0.config + "/config.yaml" }) else { return (Config(), []) }
    do throws(FileFault) {
      return Config.read(try SmallFile.read(path, limit: limit), source: path)
    } catch {
      return (Config(), [])
    }
  }

  private static let limit = 1 << 20
}
