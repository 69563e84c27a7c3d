import Mentoring
import ProgramFile
import Screens
import Synchronization

/// The open file may lose its name, and what is in it may go over into another.
extension EffectRunner {
  /// Looks where the name of the open file leads now, and tells where that is another place than at
  /// the last look; asks to be told of the next change.
  func lookAtPlace() -> [Message] {
    guard let desk = open else { return [] }
    watch?.follow(desk.path)
    let loss = desk.file.loss()
    if loss != nil { watch?.expect(desk.path) }
    return newsOfPlace(loss)
  }

  /// What is to be told where the file is lost for this reason, or is not.
  func newsOfPlace(_ loss: FileLoss?) -> [Message] {
    let lost = desk.withLock { desk -> Desk? in
      guard desk?.loss != loss else { return nil }
      desk?.loss = loss
      return desk
    }
    return lost.map { [.fileLost(loss, remains(of: $0))] } ?? []
  }

  /// The same after a change was refused; where another program holds the file, nobody waits for it
  /// once more.
  func newsOfPlace(after refusal: Refusal, in desk: Desk) -> [Message] {
    if case .store(.busy) = refusal { return newsOfPlace(desk.file.lossOfName() ?? desk.loss) }
    return newsOfPlace(desk.file.loss())
  }

  /// What is left of a file that was lost.
  private func remains(of desk: Desk) -> Remains {
    guard desk.loss?.isOfContent == true else { return Remains() }
    return Remains(isWhole: desk.mirror != nil, copy: outside.newestCopy(desk.path))
  }

  /// Writes all of the open programme into a file that is not there yet, and goes on in that one.
  func saveAs(_ path: String) -> Message {
    do throws(StoreTrouble) {
      guard let old = open else { throw .missing(path: path) }
      let target = outside.full(
        path.hasSuffix("/") ? path + Path.name(of: datedName(beside: old.path)) : path)
      guard !isRehearsal else { throw .readOnly(path: target) }
      try old.source().backup(to: target)
      let file = try ProgramFile.open(target, at: clock.now())
      let (new, _) = try begun(Desk(file: file, path: target))
      replace(by: new)
      return .savedAs(.success(target))
    } catch {
      return .savedAs(.failure(error))
    }
  }

  /// Writes a checked copy of the open programme beside it, under a name with the day and the time.
  ///
  /// - Returns: The path of the copy.
  /// - Throws: ``StoreTrouble`` with the path of the copy; no copy is left then.
  func copyBeside() throws(StoreTrouble) -> String {
    guard let desk = open else { throw .missing(path: "") }
    let path = outside.freePath(datedName(beside: desk.path))
    try desk.source().backup(to: path)
    return path
  }

  private func datedName(beside path: String) -> String { DatedName.beside(path, at: clock.now()) }

  /// Keeps a copy of what a lost file has and `new` has not: it is in no other file.
  func rescue(from new: Desk) throws(StoreTrouble) -> [Message] {
    guard let old = open, old.file.loss() != nil, !isContained(old, in: new) else { return [] }
    return [.rescued(path: try copyBeside())]
  }

  /// Whether another file has everything; what cannot be read any more could not be copied either.
  private func isContained(_ old: Desk, in new: Desk) -> Bool {
    do throws(StoreTrouble) { return try old.source().isContinued(by: new.file) } catch {
      return true
    }
  }

  /// Keeps a copy of a lost file where the terminal has gone and nobody can be asked.
  func keepLost() {
    guard open?.file.loss() != nil else { return }
    do throws(StoreTrouble) { _ = try copyBeside() } catch { return }
  }
}
