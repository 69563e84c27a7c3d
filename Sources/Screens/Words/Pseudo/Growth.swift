import PlainText

/// Makes texts longer by two fifths and puts them between brackets, as a translation may be longer
/// and as what is cut is seen.
///
/// The words of the pseudo-language are those of another language, each passed through this.
struct Growth: Sendable {
  /// The brackets; no text of the program has such ones.
  static let (opening, closing): (Character, Character) = ("⟦", "⟧")
  /// What a text is filled up with.
  static let filler: Character = "~"
  private static let longestFill = 7

  func callAsFunction(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    let width = DisplayWidth.of(text)
    let fill = (width * 2 + 4) / 5 - 2
    var grown = "\(Self.opening)\(text)"
    for place in 0..<max(0, fill) {
      // As long a text of many words grows by words, a short one by letters.
      grown.append(fill > Self.longestFill && place % Self.longestFill == 0 ? " " : Self.filler)
    }
    return grown + "\(Self.closing)"
  }

  func callAsFunction(_ texts: [String]) -> [String] { texts.map { callAsFunction($0) } }

  func callAsFunction(_ words: ActionWords) -> ActionWords {
    ActionWords(callAsFunction(words.label), callAsFunction(words.title), also: words.also)
  }

  func callAsFunction<each Part>(
    _ text: @escaping @Sendable (repeat each Part) -> String
  ) -> @Sendable (repeat each Part) -> String {
    { (part: repeat each Part) in callAsFunction(text(repeat each part)) }
  }

  /// A text that may be none.
  func optional<each Part>(
    _ text: @escaping @Sendable (repeat each Part) -> String?
  ) -> @Sendable (repeat each Part) -> String? {
    { (part: repeat each Part) in text(repeat each part).map { callAsFunction($0) } }
  }

  func callAsFunction<each Part>(
    _ texts: @escaping @Sendable (repeat each Part) -> [String]
  ) -> @Sendable (repeat each Part) -> [String] {
    { (part: repeat each Part) in callAsFunction(texts(repeat each part)) }
  }

  func callAsFunction<each Part>(
    _ words: @escaping @Sendable (repeat each Part) -> ActionWords
  ) -> @Sendable (repeat each Part) -> ActionWords {
    { (part: repeat each Part) in callAsFunction(words(repeat each part)) }
  }
}

extension Words {
  /// The pseudo-language: the words of this language, grown; the command line stays as it is.
  func grown() -> Words {
    let grow = Growth()
    return Words(
      shell: shell.grown(grow), refusals: refusals.grown(grow), steps: steps.grown(grow),
      start: start.grown(grow), now: now.grown(grow), fields: fields.grown(grow),
      drafts: drafts.grown(grow), lost: lost.grown(grow), newYear: newYear.grown(grow),
      waiting: waiting.grown(grow),
      organisation: organisation.grown(grow),
      roadmap: roadmap.grown(grow), timeline: timeline.grown(grow), shape: shape.grown(grow),
      review: review.grown(grow), paper: paper.grown(grow),
      findings: findings.grown(grow), people: people.grown(grow), surveys: surveys.grown(grow),
      board: board.grown(grow), orders: orders.grown(grow), history: history.grown(grow),
      settings: settings.grown(grow), tour: tour.grown(grow), reading: reading.grown(grow),
      gallery: gallery.grown(grow), commands: commands)
  }

  /// Russian, grown.
  static let pseudoRussian = Words.russian.grown()
  /// English, grown.
  static let pseudoEnglish = Words.english.grown()
}
