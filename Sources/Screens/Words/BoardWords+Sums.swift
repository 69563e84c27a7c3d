import Mentoring

extension BoardWords {
  /// One part with what was compared, on one line: «● запрос: речь (+30)».
  func part(_ part: PairScore.Part, _ handbook: HandbookContents) -> String {
    let name = "\(part.verdict.sign) \(criterion(part.criterion))"
    return "\(name): \(grounds(part, handbook)) (\(Self.signed(part.points)))"
  }

  /// What a change has done to the whole group, the sums before the names, which may be many.
  func told(_ outcome: BoardOutcome, on board: Board, _ keys: KeyNames) -> String {
    let others = outcome.others.map { told($0, on: board) }.joined(separator: "; ")
    let moved = movedOthers(outcome.others.count, !outcome.own.isEmpty)
    let spans = [
      outcome.served.isMoved ? servedSpan(outcome.served) : "", totalSpan(outcome.total),
    ]
    let parts =
      [self.outcome(outcome.cause)] + spans
      + [others.isEmpty ? othersStay : "\(moved): \(others)"]
      + [outcome.cause.way == .made && others.isEmpty ? canUndo(keys) : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func told(_ move: Board.Move, on board: Board) -> String {
    self.move(board.name(of: move.mentee).family, move.to.map { board.name(of: $0).family })
  }

  /// A number, with a real minus: `8`, `−1`.
  static func plain(_ number: Int) -> String { number < 0 ? "−\(-number)" : "\(number)" }

  /// A number with its sign, a real minus: `+8`, `−1`, `0`.
  static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }
}

extension HandbookContents {
  /// The title of a form or of a role model; the code itself where the handbook has none.
  func title(of code: MentoringForm.Code?) -> String {
    guard let code else { return "–" }
    if let form = form(code) { return form.title }
    let models = forms.flatMap(\.roleModels)
    return models.first { $0.code == code }?.title ?? code.text
  }

  /// The words of an option of the item that measures the frequency of events.
  func frequency(_ option: Int?, _ side: Side) -> String {
    guard let option, let questionnaire = questionnaire(for: side, .before),
      let item = questionnaire.items.first(where: { $0.measure == .eventFrequency }),
      case .frequency(let options) = item.kind, options.indices.contains(option - 1)
    else { return "–" }
    return options[option - 1].lowercased()
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
