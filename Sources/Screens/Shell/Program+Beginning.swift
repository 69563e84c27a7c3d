extension Program {
  /// Brings a chapter that needs no programme to the front, whatever is open.
  public mutating func begin(at chapter: Chapter) -> [Effect] {
    chapter.isOfProgramme ? [] : go(to: chapter, at: nil)
  }
}
