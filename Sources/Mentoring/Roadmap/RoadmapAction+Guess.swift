internal import PlainText

extension RoadmapAction {
  /// Something of an action that only its position in a cell told when it was imported.
  public enum Guess: Hashable, Sendable, CaseIterable {
    /// Its term.
    case term
    /// Who answers for it.
    case responsible

    /// The line of the notes that keeps it, in the language of roadmaps.
    fileprivate var note: String {
      switch self {
      case .term: "Проверьте срок: при загрузке он отнесён к действию по месту в ячейке"
      case .responsible:
        "Проверьте ответственного: при загрузке он отнесён к действию по месту в ячейке"
      }
    }
  }

  /// What nobody has looked at since: each stands as a line in ``notes``.
  public var guesses: [Guess] {
    guard !notes.isEmpty else { return [] }
    let lines = Set(notes.split(separator: "\n").map { String($0) })
    return Guess.allCases.filter { lines.contains($0.note) }
  }

  /// The notes without the lines of guesses: what a person wrote.
  var ownNotes: String {
    guard !notes.isEmpty else { return "" }
    let guesses = Set(Guess.allCases.map(\.note))
    return notes.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !guesses.contains(String($0)) }.joined(separator: "\n")
  }

  /// Keeps guesses in the notes, each once.
  public mutating func keep(_ guesses: some Collection<Guess>) {
    let lines = Guess.allCases.filter { guesses.contains($0) && !self.guesses.contains($0) }
      .map(\.note)
    notes = ([notes].filter { !$0.isEmpty } + lines).joined(separator: "\n")
  }

  /// Takes a guess out of the notes: somebody has looked at it.
  public mutating func confirm(_ guess: Guess) {
    guard guesses.contains(guess) else { return }
    notes = notes.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0 != guess.note }.joined(separator: "\n")
  }

  /// Takes out the guesses that are answered by what was changed since `other`.
  public mutating func confirmChanges(since other: RoadmapAction) {
    if terms != other.terms { confirm(.term) }
    if responsibles != other.responsibles { confirm(.responsible) }
  }
}
