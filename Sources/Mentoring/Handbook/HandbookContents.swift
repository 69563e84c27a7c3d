/// Everything that the handbook («справочник») tells the rest of the program; of what is not asked
/// for nothing is read.
public struct HandbookContents: Hashable, Sendable {
  /// The forms of mentoring, in the order they are offered.
  @Deferred public var forms: [MentoringForm]
  /// Tags to suggest for requests and competencies.
  @Deferred public var tags: [String]
  /// The questionnaires.
  @Deferred public var questionnaires: [Questionnaire]
  /// The built-in roadmap.
  @Deferred public var roadmap: RoadmapTemplate
  /// The roadmaps of all sets of stages, the built-in one first.
  @Deferred public var roadmaps: [RoadmapTemplate] = []
  /// What is to be thought of every year.
  @Deferred public var reminders: [YearlyReminder] = []
  /// The text of the order on pairs.
  @Deferred public var pairOrder: OrderText
  /// The weights of the board.
  @Deferred public var weights: MatchingWeights
  /// Legal acts.
  @Deferred public var law: [LegalReference]
  /// The days of the working week on which nobody works, of the years that are known.
  @Deferred public var freeDays: Set<CalendarDay> = []
  /// The days of the weekend that are worked, of the same years.
  @Deferred public var workedDays: Set<CalendarDay> = []
  /// The years of which every day off is known.
  @Deferred public var listedYears: Set<Int> = []

  /// Creates contents.
  public init(
    forms: [MentoringForm], tags: [String], questionnaires: [Questionnaire],
    roadmap: RoadmapTemplate, pairOrder: OrderText, weights: MatchingWeights,
    law: [LegalReference]
  ) {
    self.forms = forms
    self.tags = tags
    self.questionnaires = questionnaires
    self.roadmap = roadmap
    roadmaps = [roadmap]
    self.pairOrder = pairOrder
    self.weights = weights
    self.law = law
  }

  /// Creates contents, each part read when it is first asked for.
  public init(
    forms: Deferred<[MentoringForm]>, tags: Deferred<[String]>,
    questionnaires: Deferred<[Questionnaire]>, roadmap: Deferred<RoadmapTemplate>,
    roadmaps: Deferred<[RoadmapTemplate]>, reminders: Deferred<[YearlyReminder]>,
    pairOrder: Deferred<OrderText>, weights: Deferred<MatchingWeights>,
    law: Deferred<[LegalReference]>, freeDays: Deferred<Set<CalendarDay>>,
    workedDays: Deferred<Set<CalendarDay>>, listedYears: Deferred<Set<Int>>
  ) {
    _forms = forms
    _tags = tags
    _questionnaires = questionnaires
    _roadmap = roadmap
    _roadmaps = roadmaps
    _reminders = reminders
    _pairOrder = pairOrder
    _weights = weights
    _law = law
    _freeDays = freeDays
    _workedDays = workedDays
    _listedYears = listedYears
  }
}

extension HandbookContents {
  /// Which days people work on.
  public var calendar: WorkingCalendar {
    WorkingCalendar(free: freeDays, worked: workedDays, listedYears: listedYears)
  }

  /// The form of that code.
  public func form(_ code: MentoringForm.Code?) -> MentoringForm? {
    forms.first { $0.code == code }
  }

  /// The role model of that code within a form.
  public func roleModel(_ code: MentoringForm.Code?, of form: MentoringForm.Code?)
    -> MentoringForm.RoleModel?
  {
    self.form(form)?.roleModels.first { $0.code == code }
  }

  /// The questionnaire of that code.
  public func questionnaire(_ code: Questionnaire.Code) -> Questionnaire? {
    questionnaires.first { $0.code == code }
  }

  /// The questionnaires that the programme asks: the first of each side and wave.
  public var asked: [Questionnaire] {
    Questionnaire.Wave.allCases.flatMap { wave in
      Side.allCases.compactMap { questionnaire(for: $0, wave) }
    }
  }

  /// The questionnaire for a side and a wave.
  public func questionnaire(for side: Side, _ wave: Questionnaire.Wave) -> Questionnaire? {
    questionnaires.first { $0.side == side && $0.wave == wave }
  }
}
