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
    try changing { () throws(Refusal) in
      try ProgramFile.place(at: new) { (temporary) throws(Refusal) in
        try copy.perform(
          edits, title: title, by: environment.author, at: environment.clock.now())
        do throws(StoreTrouble) { try copy.backup(to: temporary) } catch { throw .store(error) }
      }
    }
  }
}
