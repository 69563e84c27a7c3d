import ProgramFile

@testable import kurator

extension Trial {
  /// Makes the programme of the loop's tests under a name in the folder, and returns its path.
  @discardableResult
  func makeProgramme(_ name: String) throws -> String {
    let path = path(name)
    try ProgramFile.make(at: path, LoopWorld.programme(), by: "К", at: LoopWorld.moment) { _ in }
    return path
  }
}
