internal import PlainText

/// Compares every mentee with every mentor; what costs time is prepared once.
struct PairScorer: Sendable {
  /// What came of one comparison, without what a reader sees of it.
  struct Judgement {
    var verdict: PairScore.Verdict
    var points: Int

    static let noData = Self(verdict: .noData, points: 0)
  }

  let mentees: [MatchingProfile]
  let mentors: [MatchingProfile]
  let weights: MatchingWeights
  /// Where the tags of the mentees stand as they were written.
  private let rows: PackedRows<MenteeCard>
  private let tags: TagIndex

  init(
    mentees: PackedRows<MenteeCard>, mentors: PackedRows<MentorCard>, sheets: [AnswerSheet],
    handbook: HandbookContents, today: CalendarDay
  ) {
    var tags = TagIndex()
    let frequencies = EventFrequencies(sheets: sheets, questionnaires: handbook.questionnaires)
    self.mentees = mentees.map { row in
      MatchingProfile(
        row.card.person, row.card.wishes, frequencies.option(of: row.card.person.id, on: .mentee),
        today, &tags)
    }
    self.mentors = mentors.map { row in
      MatchingProfile(
        row.card.person, row.card.wishes, frequencies.option(of: row.card.person.id, on: .mentor),
        today, &tags)
    }
    weights = handbook.weights
    rows = mentees
    self.tags = tags
  }

  /// All points of two people, by their places in the bases.
  func total(mentee: Int, mentor: Int) -> Int {
    let (mentee, mentor) = (mentees[mentee], mentors[mentor])
    return PairScore.Criterion.all.reduce(0) { $0 + judge($1, mentee, mentor).points }
  }

  /// The score of two people with all its parts, by their places in the bases.
  func score(mentee place: Int, mentor: Int) -> PairScore {
    let (mentee, mentor) = (mentees[place], mentors[mentor])
    let parts = PairScore.Criterion.all.map { criterion in
      let judgement = judge(criterion, mentee, mentor)
      return PairScore.Part(
        criterion: criterion, verdict: judgement.verdict, points: judgement.points,
        grounds: grounds(criterion, mentee, mentor, at: place))
    }
    return PairScore(parts: parts)
  }

  private func judge(
    _ criterion: PairScore.Criterion, _ mentee: MatchingProfile, _ mentor: MatchingProfile
  ) -> Judgement {
    switch criterion {
    case .tags: judgeTags(mentee, mentor)
    case .form: judgeForm(mentee, mentor)
    case .roleModel: judgeRoleModel(mentee, mentor)
    case .menteesWishAboutAge: judgeAge(wished: mentee.wishedAge, age: mentor.age)
    case .mentorsWishAboutAge: judgeAge(wished: mentor.wishedAge, age: mentee.age)
    case .eventFrequency: judgeFrequency(mentee.frequency, mentor.frequency)
    }
  }

  private func grounds(
    _ criterion: PairScore.Criterion, _ mentee: MatchingProfile, _ mentor: MatchingProfile,
    at place: Int
  ) -> PairScore.Grounds {
    switch criterion {
    case .tags: .tags(shared: sharedWords(mentee, mentor, at: place))
    case .form: .codes(mentee: mentee.form, mentor: mentor.form)
    case .roleModel: .codes(mentee: mentee.roleModel, mentor: mentor.roleModel)
    case .menteesWishAboutAge: .age(wished: mentee.wishedAge, age: mentor.age)
    case .mentorsWishAboutAge: .age(wished: mentor.wishedAge, age: mentee.age)
    case .eventFrequency: .options(mentee: mentee.frequency, mentor: mentor.frequency)
    }
  }
}

extension PairScorer {
  /// The tags that both have, as the mentee at a place wrote them.
  private func sharedWords(
    _ mentee: MatchingProfile, _ mentor: MatchingProfile, at place: Int
  ) -> [String] {
    guard mentee.tagsShared(with: mentor) > 0 else { return [] }
    return mentee.words(rows[place].card.wishes.tags, sharedWith: mentor, tags)
  }

  private func judgeTags(_ mentee: MatchingProfile, _ mentor: MatchingProfile) -> Judgement {
    guard !mentee.tags.isEmpty, !mentor.tags.isEmpty else { return .noData }
    let shared = mentee.tagsShared(with: mentor)
    guard shared > 0 else { return Judgement(verdict: .neutral, points: 0) }
    return Judgement(verdict: .agrees, points: weights.tag * min(shared, weights.tagsAtMost))
  }

  private func judgeForm(_ mentee: MatchingProfile, _ mentor: MatchingProfile) -> Judgement {
    guard let wished = mentee.form, let offered = mentor.form else { return .noData }
    return wished == offered
      ? Judgement(verdict: .agrees, points: weights.sameForm)
      : Judgement(verdict: .contradicts, points: weights.otherForm)
  }

  /// Role models of different forms do not compare: the form has its own part.
  private func judgeRoleModel(_ mentee: MatchingProfile, _ mentor: MatchingProfile) -> Judgement {
    guard let wished = mentee.roleModel, let offered = mentor.roleModel,
      mentee.form == mentor.form
    else { return .noData }
    return wished == offered
      ? Judgement(verdict: .agrees, points: weights.sameRoleModel)
      : Judgement(verdict: .contradicts, points: weights.otherRoleModel)
  }

  private func judgeAge(wished: AgeRange?, age: Int?) -> Judgement {
    guard let wished, let age else { return .noData }
    return wished.contains(age)
      ? Judgement(verdict: .agrees, points: weights.wishedAge)
      : Judgement(verdict: .contradicts, points: weights.otherAge)
  }

  /// Options farther apart than the weights tell count as the farthest they tell.
  private func judgeFrequency(_ expected: Int?, _ intended: Int?) -> Judgement {
    guard let expected, let intended, let farthest = weights.frequency.last else { return .noData }
    let distance = abs(expected - intended)
    let points =
      weights.frequency.indices.contains(distance) ? weights.frequency[distance] : farthest
    let verdict: PairScore.Verdict =
      distance == 0 || points > 0 ? .agrees : points < 0 ? .contradicts : .neutral
    return Judgement(verdict: verdict, points: points)
  }
}
