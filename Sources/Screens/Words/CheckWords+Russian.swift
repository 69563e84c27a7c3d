import Mentoring

extension CheckWords {
  static let russian = CheckWords(
    flaw: flawInRussian,
    guess: "Срок отнесён к действию по месту в ячейке – сначала проверьте его",
    severity: { severity in
      switch severity {
      case .error: "ошибка"
      case .warning: "предупреждение"
      case .note: "замечание"
      }
    },
    roadmap: "карта", stage: { "этап \($0)" }, measure: { "мероприятие \($0).\($1)" },
    summary: { path, errors, warnings, notes in
      guard errors + warnings + notes > 0 else { return "\(path): замечаний нет" }
      return "\(path): "
        + [
          Plural.russian(errors, "ошибка", "ошибки", "ошибок"),
          Plural.russian(warnings, "предупреждение", "предупреждения", "предупреждений"),
          Plural.russian(notes, "замечание", "замечания", "замечаний"),
        ].joined(separator: ", ")
    })

  private static func flawInRussian(_ flaw: RoadmapFlaw) -> String {
    switch flaw {
    case .titleYears(let years, let terms):
      "в названии \(self.years(years)), а сроки – «\(Term(months: terms).text)»."
        + " Исправьте название или сроки"
    case .otherYear(let other, let programme):
      "все сроки – \(other.text) учебного года, а программа – \(programme.text)."
        + " Перенесите сроки или проверьте год программы"
    case .termOutsideYears(let term, let year):
      "срок «\(term.text)» вне программы \(year.text) учебного года. Исправьте его"
    case .yearSuspect(let term, let year):
      "срок «\(term.text)» не на месте среди этапов: вероятно, \(year) год. Проверьте год"
    case .markAgainstFact(let degree):
      "отмечено вручную, а по данным программы \(degreeInRussian(degree)). Проверьте отметку"
    case .guessUnchecked(.term):
      "срок при загрузке отнесён к действию по месту в ячейке. Проверьте его"
    case .guessUnchecked(.responsible):
      "ответственный при загрузке отнесён к действию по месту в ячейке. Проверьте его"
    case .termUnread(let term):
      term.impossibleDay.map {
        "в сроке «\(term.text)» дня \($0) не бывает. Исправьте день"
      }
        ?? "срок «\(term.text)» – слова без дней: программа за ним не следит. Впишите дни, если они есть"
    case .termMissing: "нет срока. Впишите его"
    case .responsibleMissing: "нет ответственного. Впишите его"
    case .measureEmpty:
      "строка без мероприятия – возможно, в таблице были объединены ячейки."
        + " Впишите мероприятие или перенесите строку в соседнее"
    case .actionsMissing: "здесь нет ни одного действия. Добавьте действие или удалите строку"
    case .coordinatorLate(let appointed, let place, let term):
      "куратора назначают в срок «\(appointed.text)», позже действия \(place.number)"
        + " («\(term.text)»). Назначьте куратора раньше"
    case .orderBeforeBasis(let term, let place, let other):
      "приказ со сроком «\(term.text)» раньше своего основания \(place.number) («\(other.text)»)."
        + " Исправьте сроки"
    case .dependsOnLater(let term, let place, let other):
      "срок «\(term.text)» раньше действия \(place.number) («\(other.text)»), без которого этого не"
        + " сделать. Исправьте сроки"
    case .approvedWithoutNumber(let text):
      "приказ без номера: «\(short(text))». Впишите номер и дату"
    case .duplicateNumber(let number, let place):
      "приказ № \(number) с другой датой уже стоит у действия \(place.number)."
        + " Исправьте номер или дату"
    case .termOnFreeDays(let term, let free) where free.count < term.runs.count:
      "в сроке «\(term.text)» нерабочие дни: \(days(free)). Перенесите их на рабочие"
    case .termOnFreeDays(let term, _) where term.precision == .day:
      "в сроке «\(term.text)» последний день – \(term.last.map(dayOffInRussian) ?? "")."
        + " Перенесите его на рабочий день"
    case .termOnFreeDays(let term, _):
      "срок «\(term.text)» – только нерабочие дни. Перенесите его на рабочий день"
    case .calendarYearUnlisted(let year):
      "переносы выходных \(year) года не внесены: учтены выходные и праздники."
        + " Добавьте calendar/\(year).yaml в справочник"
    case .sourceUnverified(let set, let source): "Этапы – из набора \(set). \(source)"
    case .legalReference(let wrong, let right):
      "акта «\(wrong)» нет, похоже на \(right). Исправьте название"
    }
  }

  /// `выходной (воскресенье 20.09.2026)`.
  private static func dayOffInRussian(_ day: CalendarDay) -> String {
    let names = [
      "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    ]
    let what = day.weekday > 5 ? "выходной" : "нерабочий"
    return "\(what) (\(names[(day.weekday - 1) % 7]) \(day.dotted))"
  }

  private static func degreeInRussian(_ degree: FactStanding.Degree) -> String {
    switch degree {
    case .done: "выполнено"
    case .notStarted: "ещё не начато"
    case .part(let done, let all, let lacking):
      "\(done) из \(all)" + (lacking.isEmpty ? "" : ", нет: " + some(lacking, "и ещё"))
    }
  }
}
