extension TextRun {
  /// A title in runs, the letters that a search has hit in a role of their own.
  ///
  ///     let match = query.match(title)
  ///     grid.write(TextRun.runs(of: title, hits: match?.hits ?? []), in: line)
  ///
  /// `hits` are rising ranges of characters; what lies outside the title is left out.
  public static func runs(
    of title: String, hits: [Range<Int>], role: Role = .text, hit: Role = .match
  ) -> [TextRun] {
    let characters = Array(title)
    var runs: [TextRun] = []
    var done = 0
    func add(_ end: Int, _ role: Role) {
      let end = min(max(done, end), characters.count)
      if end > done { runs.append(TextRun(String(characters[done..<end]), role: role)) }
      done = end
    }
    for range in hits {
      add(range.lowerBound, role)
      add(range.upperBound, hit)
    }
    add(characters.count, role)
    return runs
  }
}
