import Glibc
import Mentoring
import ProgramFile
import Screens

extension ProgramFile {
  /// Makes a file that is whole, or not there, whatever happens meanwhile: it is filled under
  /// another name of the same folder and closed.
  ///
  /// - Throws: ``Refusal`` with ``StoreTrouble/exists(path:)`` where a file is in the way, or what
  ///   making or filling refused; no file is left then.
  static func make(
    at path: String, _ programme: Programme, by author: String, at moment: Moment,
    fill: (ProgramFile) throws(Refusal) -> Void
  ) throws(Refusal) {
    try place(at: path) { (temporary) throws(Refusal) in
      let file = try create(at: temporary, programme, by: author, at: moment)
      try file.filled(by: fill)
    }
  }

  /// Makes a file of a copy of this one, which stays as it is; it is whole, or not there, whatever
  /// happens meanwhile.
  ///
  /// - Throws: ``Refusal`` as ``make(at:_:by:at:fill:)`` does; no file is left then.
  func derive(at path: String, moment: Moment, fill: (ProgramFile) throws(Refusal) -> Void)
    throws(Refusal)
  {
    try Self.place(at: path) { (temporary) throws(Refusal) in
      let copy: ProgramFile
      do throws(StoreTrouble) {
        try backup(to: temporary)
        copy = try ProgramFile.open(temporary, at: moment)
      } catch {
        throw .store(error)
      }
      try copy.filled(by: fill)
    }
  }

  /// Lets `make` make a file under another name of the same folder, and gives it its own.
  ///
  /// - Throws: ``Refusal`` as ``make(at:_:by:at:fill:)`` does; no file is left then.
  static func place(at path: String, _ make: (_ temporary: String) throws(Refusal) -> Void)
    throws(Refusal)
  {
    guard !SmallFile.exists(path) else { throw .store(.exists(path: path)) }
    let folder = Path.folder(of: path)
    SmallFile.removeLeftovers(in: folder)
    let temporary = SmallFile.temporaryPath(in: folder)
    do throws(Refusal) {
      try make(temporary)
      do throws(FileFault) {
        try SmallFile.put(temporary, at: path, .keep)
      } catch {
        throw .store(StoreTrouble(error, at: path))
      }
    } catch {
      remove(temporary)
      throw error.about(path)
    }
  }

  /// Removes a file that was made just now, so that it is not in the way of the next try.
  static func remove(_ path: String) {
    for path in [path, path + "-journal"] { SmallFile.remove(path) }
  }

  private func filled(by fill: (ProgramFile) throws(Refusal) -> Void) throws(Refusal) {
    var refusal: Refusal?
    do throws(Refusal) { try fill(self) } catch { refusal = error }
    do { try close() } catch { refusal = refusal ?? .store(error) }
    if let refusal { throw refusal }
  }
}

extension Refusal {
  /// The same refusal, where the trouble is told of the file that was asked for.
  fileprivate func about(_ path: String) -> Refusal {
    guard case .store(let trouble) = self else { return self }
    return .store(trouble.about(path))
  }
}

extension StoreTrouble {
  /// What the system told of a file that was to be put at `path`.
  init(_ fault: FileFault, at path: String) {
    switch fault.reason {
    case .known(.exists): self = .exists(path: path)
    case .known(.full): self = .full(path: path)
    case .known(.notAllowed), .known(.readOnly): self = .readOnly(path: path)
    case .known(.nameTooLong):
      self = .failed(path: path, reason: String(cString: strerror(ENAMETOOLONG)))
    case .known: self = .missing(path: path)
    case .other(let number): self = .failed(path: path, reason: String(cString: strerror(number)))
    }
  }

  /// The same trouble, told of the file that was asked for.
  func about(_ path: String) -> StoreTrouble {
    switch self {
    case .missing: .missing(path: path)
    case .lost(_, let loss): .lost(path: path, loss)
    case .noFolder: .noFolder(path: path)
    case .exists: .exists(path: path)
    case .notAProgramme: .notAProgramme(path: path)
    case .isFolder: .isFolder(path: path)
    case .notAllowed: .notAllowed(path: path)
    case .newer(_, let version): .newer(path: path, version: version)
    case .readOnly: .readOnly(path: path)
    case .full: .full(path: path)
    case .busy: .busy(path: path)
    case .stopped: .stopped(path: path)
    case .damaged(_, let finding): .damaged(path: path, finding: finding)
    case .failed(_, let reason): .failed(path: path, reason: reason)
    }
  }
}
