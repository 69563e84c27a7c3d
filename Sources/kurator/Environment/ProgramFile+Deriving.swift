import Mentoring
import ProgramFile
import Screens

extension World {
  /// A copy in memory of a programme, which nobody else can change while a person is asked.
  ///
  /// - Throws: ``CommandFailure`` of the file.
  func copyInMemory(of path: String) throws(CommandFailure) -> ProgramFile {
    try withProgramme(path) { (file) throws(CommandFailure) in
      try asking { () throws(StoreTrouble) in try file.copyInMemory() }
    }
  }

  /// Makes a programme of a copy of another, changed as one step; it is whole, or not there.
  ///
  /// - Throws: ``CommandFailure``, also where a file is in the way; none is left then.
  func derive(_ new: String, from copy: ProgramFile, _ edits: [Edit], _ title: StepTitle)
    throws(CommandFailure)
  {
    guard !SmallFile.exists(new) else { throw .refused(.store(.exists(path: new))) }
    let temporary = SmallFile.temporaryPath(in: Path.folder(of: new))
    do throws(CommandFailure) {
      try naming(new) { () throws(CommandFailure) in
        try perform(edits, title, on: copy)
        try asking { () throws(StoreTrouble) in try copy.backup(to: temporary) }
      }
      do throws(FileFault) {
        try SmallFile.put(temporary, at: new, .keep)
      } catch {
        throw .refused(.store(StoreTrouble(error, at: new)))
      }
    } catch {
      for path in [temporary, temporary + "-journal"] { SmallFile.remove(path) }
      throw error
    }
  }

  /// Tells trouble with a file that has another name for the time being by the name asked for.
  private func naming(_ path: String, _ body: () throws(CommandFailure) -> Void)
    throws(CommandFailure)
  {
    do throws(CommandFailure) {
      try body()
    } catch {
      guard case .refused(.store(let trouble)) = error else { throw error }
      throw .refused(.store(trouble.about(path)))
    }
  }
}
