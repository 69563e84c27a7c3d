import Handbook

/// The files of the user's handbook as they are on the disk.
struct HandbookFiles: Hashable, Sendable {
  /// The files, by their names within the folder.
  var files: [String: [UInt8]] = [:]
  /// Those that cannot be read.
  var faults: [FileFault] = []

  /// What is wrong in those that are others than in `older`.
  func findings(since older: HandbookFiles) -> [SettingsFinding] {
    guard self != older else { return [] }
    let unread = faults.filter { !older.faults.contains($0) }
    let wrong = Handbook.load(userFiles: files).1.filter { finding in
      files[finding.file] != older.files[finding.file]
    }
    return unread.map { .unreadable($0) } + wrong.map { .handbook($0) }
  }
}

extension SettingsFolder {
  /// Where the files of the user's handbook are.
  var handbookPath: String? { path.map { $0 + "/handbook" } }

  /// Reads everything, the files of the handbook, too.
  func readWhole() -> Settled {
    var settled = read()
    settled.handbook = handbook()
    return settled
  }

  /// Reads the files of the user's handbook.
  func handbook() -> HandbookFiles {
    var handbook = HandbookFiles()
    guard let folder = handbookPath else { return handbook }
    for name in Self.names(in: folder, depth: 1) {
      do throws(FileFault) {
        handbook.files[name] = try SmallFile.read("\(folder)/\(name)", limit: Self.mostBytes)
      } catch {
        handbook.faults.append(error)
      }
    }
    return handbook
  }

  /// The folder of the handbook and those in it.
  var handbookFolders: [String] {
    guard let folder = handbookPath else { return [] }
    let inner = SmallFile.names(in: folder).filter { !$0.hasPrefix(".") }
      .map { "\(folder)/\($0)" }.filter { SmallFile.isFolder($0) }
    return [folder] + inner
  }

  private static let mostBytes = 1 << 20

  /// Names of files, also within the folders of a folder; an empty folder is nothing.
  private static func names(in folder: String, depth: Int) -> [String] {
    SmallFile.names(in: folder).filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
      let inner = depth > 0 ? SmallFile.names(in: "\(folder)/\(name)") : []
      guard !inner.isEmpty else {
        let isEmptyFolder = depth > 0 && SmallFile.isFolder("\(folder)/\(name)")
        return isEmptyFolder ? [] : [name]
      }
      return names(in: "\(folder)/\(name)", depth: depth - 1).map { "\(name)/\($0)" }
    }
  }
}
