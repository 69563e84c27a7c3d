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

  /// Notes which chapter was asked for, so that what is unfinished in others does not come in its
  /// place.
  public mutating func ask(for chapter: Chapter?) { context.asked = chapter }

  /// Brings the start screen to the front until the programme of this path is open, which may have to
  /// be waited for.
  public mutating func begin(opening path: String) -> [Effect] {
    begin(at: .start) + fulfil([.effect(.open(path: path))])
  }
}
