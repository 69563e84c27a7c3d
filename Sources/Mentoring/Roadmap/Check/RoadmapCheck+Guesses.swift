extension RoadmapCheck {
  /// What an import guessed and nobody has looked at since.
  static let uncheckedGuesses: Rule = { check in
    check.actions.flatMap { placed in
      placed.action.guesses.map { guess in
        RoadmapFinding(.guessUnchecked(guess), .note, .action(placed.place))
      }
    }
  }
}
