import Mentoring
import ProgramFile

extension Demo {
  /// Writes the sample into a new file and leaves it open.
  ///
  /// - Throws: ``Refusal``, with ``StoreTrouble/exists(path:)`` where a file is in the way; no file
  ///   is left then.
  func write(to path: String) throws(Refusal) -> ProgramFile {
    let file = try ProgramFile.create(at: path, programme, by: Self.author, at: begun)
    do throws(Refusal) {
      try fill(file)
      return file
    } catch {
      do { try file.close() } catch { throw .store(error) }
      SmallFile.remove(path)
      throw error
    }
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
