import Mentoring

extension BoardWords {
  /// The points as a sum: «17 = запрос 8 + форма 3 − возраст 1»; parts that gave nothing are left
  /// out.
  static func sum(of score: PairScore, name: (PairScore.Criterion) -> String) -> String {
    let parts = score.parts.filter { $0.points != 0 }
    guard let first = parts.first else { return "\(score.total)" }
    let head = (first.points < 0 ? "−" : "") + "\(name(first.criterion)) \(abs(first.points))"
    let rest = parts.dropFirst().map { part in
      " \(part.points < 0 ? "−" : "+") \(name(part.criterion)) \(abs(part.points))"
    }
    return "\(score.total) = \(head)\(rest.joined())"
  }

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
