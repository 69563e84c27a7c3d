import Mentoring
import ProgramFile
import Screens

extension EffectRunner {
  /// Makes another programme of a copy of the open one, changed as one step, and opens it; where
  /// anything is refused on the way there is no new file, and the open one stays in its place.
  func rollOver(to path: String, _ change: Change) -> [Message] {
    do throws(Refusal) {
      guard let old = open else { throw .store(.missing(path: path)) }
      let target = outside.full(path)
      let file =
        try isRehearsal
        ? rehearsed(change, on: old.file, at: target) : made(change, of: old.file, at: target)
      do throws(StoreTrouble) {
        return try put(Desk(file: file, path: target)) + [.rolledOver(from: old.path)]
      } catch {
        if !isRehearsal { ProgramFile.remove(target) }
        throw .store(error)
      }
    } catch {
      return [.notOpened(.refused(error))]
    }
  }

  private func made(_ change: Change, of old: ProgramFile, at target: String) throws(Refusal)
    -> ProgramFile
  {
    try old.derive(at: target, moment: clock.now()) { (file) throws(Refusal) in
      try carryOut(change, on: file)
    }
    do throws(StoreTrouble) {
      return try ProgramFile.open(target, at: clock.now())
    } catch {
      ProgramFile.remove(target)
      throw .store(error)
    }
  }

  private func rehearsed(_ change: Change, on old: ProgramFile, at target: String) throws(Refusal)
    -> ProgramFile
  {
    guard !SmallFile.exists(target) else { throw .store(.exists(path: target)) }
    let file: ProgramFile
    do throws(StoreTrouble) { file = try old.copyInMemory() } catch { throw .store(error) }
    try carryOut(change, on: file)
    return file
  }

  private func carryOut(_ change: Change, on file: ProgramFile) throws(Refusal) {
    guard case .edits(let edits) = change.way else { return }
    try file.perform(edits, title: change.title, by: author, at: clock.now())
  }
}
