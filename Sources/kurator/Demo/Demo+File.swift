import Mentoring
import ProgramFile

extension Demo {
  /// Writes the sample into a new file, which is whole or not there.
  ///
  /// - Throws: ``Refusal``, with ``StoreTrouble/exists(path:)`` where a file is in the way.
  func write(to path: String) throws(Refusal) {
    try ProgramFile.make(at: path, programme, by: Self.author, at: begun, fill: fill)
  }

  /// Makes the sample in memory.
  ///
  /// - Throws: ``Refusal``.
  func inMemory() throws(Refusal) -> ProgramFile {
    let file = try ProgramFile.inMemory(programme, by: Self.author, at: begun)
    try fill(file)
    return file
  }

  private func fill(_ file: ProgramFile) throws(Refusal) {
    for step in steps {
      try file.perform(step.edits, title: step.title, by: Self.author, at: step.at)
    }
  }
}
