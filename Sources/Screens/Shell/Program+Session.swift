import Mentoring

extension Program {
  /// Where the reader is.
  public var session: Session {
    var session = left
    if chapter.isOfProgramme { session.chapter = chapter }
    for (chapter, page) in pages where chapter != .start {
      if let row = page.bookmark { session.rows[chapter] = row }
      session.arrangements[chapter] = page.arrangement.isEmpty ? nil : page.arrangement
    }
    return session
  }

  /// Keeps where the reader is, unless it has just been kept.
  mutating func remember() -> [Effect] {
    let session = session
    guard isOpen, session != kept else { return [] }
    kept = session
    return [.remember(session)]
  }

  /// Brings the new page of a chapter to where its reader was.
  mutating func restore(_ chapter: Chapter) {
    let (row, arrangement) = (left.rows[chapter], left.arrangements[chapter])
    withPage(chapter) { page, _ in
      if let arrangement { page.arrange(arrangement) }
      if let row { page.restore(row) }
    }
  }
}
