import Mentoring

extension Program {
  /// Brings a chapter that needs no programme to the front, whatever is open; to the start screen
  /// comes back what was typed there.
  public mutating func begin(at chapter: Chapter) -> [Effect] {
    guard !chapter.isOfProgramme else { return [] }
    // The program begins on the start screen, with what may lie over it, such as the tour.
    let going = chapter == self.chapter ? [] : go(to: chapter, at: nil)
    return going + (chapter == .start ? [request(.drafts)] : [])
  }
}
