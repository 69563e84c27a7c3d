import Mentoring

/// The sample programme: a made-up kindergarten in the middle of its autumn, as pure values.
///
/// The same day gives the same programme, to the second, unless that would be later than now.
struct Demo: Hashable, Sendable {
  /// The day that it is made for.
  let today: CalendarDay
  /// Forms, questionnaires and the roadmap.
  let handbook: HandbookContents
  /// Who takes part.
  var cast = DemoCast.kindergarten
  /// The second of the day after which nothing of it was done.
  var latest = 86_399

  /// One step of its history.
  struct Step: Hashable, Sendable {
    let title: StepTitle
    let edits: [Edit]
    let at: Moment
  }

  /// Who has done it all, as the history says.
  static let author = "Соколова М. В."
}

extension Demo {
  /// The school year that is prepared on the day.
  var year: SchoolYear { SchoolYear(preparedOn: today) }

  /// Whose programme it is.
  var programme: Programme {
    Programme(
      organization: Organization(
        fullName: "Муниципальное бюджетное дошкольное образовательное учреждение "
          + "«Детский сад № 12 «Рябинка»",
        shortName: "Детский сад № 12 «Рябинка»", kind: .kindergarten, place: "г. Киров",
        headTitle: "заведующий", headName: PersonName("Морозова Елена Викторовна")),
      year: year, isDemo: true)
  }

  /// When the programme was made.
  var begun: Moment { moment(hour: 8, minute: 30) }

  /// What was done with it: everything at once, then the last strokes at the board, so that undo
  /// takes back one of them and not the sample.
  var steps: [Step] {
    let everything = roadmapEdits + peopleEdits + consentEdits + surveyEdits
    guard cast == .kindergarten else {
      let edits = everything + crowdPairs.map { accepting($0) }
      return [Step(title: .fillDemo, edits: edits, at: moment(hour: 8, minute: 31))]
    }
    let early = Demo.pairs.dropLast()
    return [
      Step(
        title: .fillDemo, edits: everything + early.map { accepting($0) },
        at: moment(hour: 8, minute: 31)),
      Step(title: .ban, edits: [.pairs(.wish(Demo.ban))], at: moment(hour: 9, minute: 12)),
      Step(title: .pin, edits: [.pairs(.wish(Demo.pin))], at: moment(hour: 9, minute: 14)),
      Step(
        title: .acceptPair, edits: Demo.pairs.suffix(1).map { accepting($0) },
        at: moment(hour: 9, minute: 15)),
    ]
  }

  /// The same sample with nothing done after that second of the day.
  func until(_ second: Int) -> Demo {
    var demo = self
    demo.latest = second
    return demo
  }

  /// The day around which the papers were signed: 5 October, or earlier where that is to come.
  var anchor: CalendarDay { min(today, year.first.adding(days: 34)) }

  /// A moment of the day, as much earlier as the last one would be too late.
  private func moment(hour: Int, minute: Int) -> Moment {
    let (last, second) = (Self.second(Self.lastStep), Self.second((hour, minute)))
    return Moment(day: today, second: second - max(0, last - latest))
  }

  private static let lastStep = (hour: 9, minute: 15)

  private static func second(_ time: (hour: Int, minute: Int)) -> Int {
    time.hour * 3_600 + time.minute * 60
  }
}
