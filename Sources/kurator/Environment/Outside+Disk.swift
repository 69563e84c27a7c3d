import Screens

extension Outside {
  /// The files of this machine, with reasons in the language of `tongue`, else of `environment`.
  ///
  /// It `remembers` where readers were, so that the program is there again next time.
  static func disk(_ environment: Environment, tongue: Tongue? = nil, remembers: Bool = true)
    -> Outside
  {
    let state = environment.state
    let tongue = tongue ?? Tongue(environment.language)
    return Outside(
      full: { environment.full($0) },
      read: { (path, limit) throws(Failure) in
        do throws(FileFault) {
          return try SmallFile.read(environment.full(path), limit: limit)
        } catch {
          throw .unreadable(path: path, reason: error.text(in: tongue.language.words))
        }
      },
      print: { (path, bytes) throws(Failure) in
        let tray = remembers ? environment.tray : PaperTray(written: WrittenFiles(folder: nil))
        do throws(FileFault) {
          return try tray.put(bytes, at: environment.full(path))
        } catch {
          throw .unwritable(path: path, reason: error.text(in: tongue.language.words))
        }
      },
      keep: { (text) throws(Failure) in
        let path = environment.copyPath
        do throws(FileFault) {
          try SmallFile.makeFolder(Path.folder(of: path))
          try SmallFile.write(Array(text.utf8), to: path)
          return path
        } catch {
          throw .unwritable(path: path, reason: error.text(in: tongue.language.words))
        }
      },
      session: { state.session(of: environment.full($0)) },
      remember: { if remembers { state.remember(environment.full($0), $1) } },
      freePath: { Path.free($0) { SmallFile.exists(environment.full($0)) } },
      newestCopy: { newestCopy(of: environment.full($0)) },
      forms: remembers ? environment.forms : FormFolder(path: nil))
  }

  /// The files of this machine to read, with nothing ever written.
  static func untouched(_ environment: Environment) -> Outside {
    let disk = disk(environment)
    return Outside(
      full: disk.full, read: disk.read,
      print: { (path, bytes) throws(Failure) in
        environment.tray.rehearse(bytes, at: environment.full(path))
      },
      keep: { (_) throws(Failure) in environment.copyPath }, session: { _ in nil },
      remember: { _, _ in }, freePath: disk.freePath, newestCopy: disk.newestCopy)
  }

  private static func newestCopy(of file: String) -> String? {
    let folder = Path.folder(of: file)
    return DatedName.newest(of: Path.name(of: file), among: SmallFile.names(in: folder))
      .map { Path.full($0, in: folder) }
  }
}
