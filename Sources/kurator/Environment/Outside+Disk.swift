import Screens

extension Outside {
  /// The files of this machine, with reasons in the language of `environment`.
  ///
  /// It `remembers` where readers were, so that the program is there again next time.
  static func disk(_ environment: Environment, remembers: Bool = true) -> Outside {
    let state = environment.state
    let words = environment.words
    return Outside(
      full: { environment.full($0) },
      read: { (path, limit) throws(Failure) in
        do throws(FileFault) {
          return try SmallFile.read(environment.full(path), limit: limit)
        } catch {
          throw .unreadable(path: path, reason: error.text(in: words))
        }
      },
      write: { (path, bytes) throws(Failure) in
        do throws(FileFault) {
          try SmallFile.write(bytes, to: environment.full(path))
        } catch {
          throw .unwritable(path: path, reason: error.text(in: words))
        }
      },
      session: { state.session(of: environment.full($0)) },
      remember: { if remembers { state.remember(environment.full($0), $1) } },
      freePath: { Path.free($0) { SmallFile.exists(environment.full($0)) } })
  }

  /// The files of this machine to read, with nothing ever written.
  static func untouched(_ environment: Environment) -> Outside {
    let disk = disk(environment)
    return Outside(
      full: disk.full, read: disk.read, write: { (_, _) throws(Failure) in }, session: { _ in nil },
      remember: { _, _ in }, freePath: disk.freePath)
  }
}
