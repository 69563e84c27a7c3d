import Mentoring
import ProgramFile
import Synchronization

/// All of a small file is in memory too: of one that is emptied or overwritten while it is open
/// nothing else is left.
extension EffectRunner {
  /// How many bytes a file has at most that is kept in memory.
  static let mirrored = 8 << 20

  /// Brings what is in memory up to what is in the file, where the file may have more.
  func mirror() {
    guard let desk = open, desk.isMirrorDue, desk.loss == nil else { return }
    let fresh = isMirrored(desk.file) ? copied(desk) : nil
    // What was written over the file while it was copied must not be taken for it.
    guard desk.file.loss() == nil else { return }
    self.desk.withLock { present in
      guard present?.file === desk.file else { return }
      present?.mirror = fresh
      present?.spare = desk.mirror
      present?.isMirrorDue = false
    }
  }

  private func isMirrored(_ file: ProgramFile) -> Bool { (1...Self.mirrored).contains(file.size) }

  /// A copy in memory; nothing where the file cannot be read.
  private func copied(_ desk: Desk) -> ProgramFile? {
    do throws(StoreTrouble) {
      guard let spare = desk.spare else {
        let copy = try desk.file.copyInMemory()
        copy.ask(Deferred { [handbook] in handbook.asked })
        return copy
      }
      try desk.file.renew(spare)
      return spare
    } catch {
      return nil
    }
  }
}

extension EffectRunner.Desk {
  /// Where what the programme has can be read: the file, or the mirror of one that has it no more.
  func source() throws(StoreTrouble) -> ProgramFile {
    guard let loss, loss.isOfContent else { return file }
    guard let mirror else { throw .lost(path: path, loss) }
    return mirror
  }
}
