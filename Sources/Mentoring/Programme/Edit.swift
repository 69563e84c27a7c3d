/// Everything that changes a programme, in the words of the coordinator's work: the one door.
public enum Edit: Hashable, Sendable {
  /// The organisation and the year.
  case organisation(OrganisationEdit)
  /// The roadmap.
  case roadmap(RoadmapEdit)
  /// Mentees and mentors.
  case people(PeopleEdit)
  /// Consents.
  case consents(ConsentEdit)
  /// Answers to questionnaires.
  case surveys(SurveyEdit)
  /// Pairs and the wishes about them.
  case pairs(PairEdit)
  /// Orders.
  case orders(OrderEdit)
}

/// A change of the organisation and the year.
public enum OrganisationEdit: Hashable, Sendable {
  /// Keeps the whole card.
  case save(Programme)
}

/// A change of the bases.
public enum PeopleEdit: Hashable, Sendable {
  /// Adds or keeps a mentee together with the person.
  case saveMentee(MenteeCard)
  /// Adds or keeps a mentor together with the person.
  case saveMentor(MentorCard)
  /// Takes a mentee out of the base with wishes and accepted pairs; the person too, with their
  /// consents and answers, unless they are also a mentor.
  case removeMentee(Mentee.ID)
  /// The same for a mentor.
  case removeMentor(Mentor.ID)
}

/// A change of the consents.
public enum ConsentEdit: Hashable, Sendable {
  /// Adds or keeps a consent.
  case save(Consent)
  /// Takes back a consent entered by mistake.
  case remove(Consent.ID)
}

/// A change of the answers.
public enum SurveyEdit: Hashable, Sendable {
  /// Keeps the answer to one item, or takes it back when there is none.
  case answer(person: Person.ID, questionnaire: Questionnaire.Code, item: Int, Answer?)
}

/// A change of the pairs.
public enum PairEdit: Hashable, Sendable {
  /// Keeps a wish; the contrary wish about the same two is gone.
  case wish(PairWish)
  /// Forgets what was wished about the two.
  case forgetWish(mentee: Mentee.ID, mentor: Mentor.ID)
  /// Accepts a pair.
  case accept(Pair)
  /// Takes an accepted pair apart again.
  case dissolve(Pair.ID)
}

/// A change of the orders.
public enum OrderEdit: Hashable, Sendable {
  /// Adds or keeps a draft.
  case save(PairOrder)
  /// Marks a draft as signed; every accepted pair that no signed order holds belongs to it then.
  ///
  /// Where anything is not as it was reviewed, nothing is signed.
  case sign(PairOrder.ID, OrderReview)
  /// Takes the signature back.
  case unsign(PairOrder.ID)
  /// Takes a draft away.
  case remove(PairOrder.ID)
  /// Keeps on which day some of those whom a signed order names have read it; without a day, that
  /// they have not.
  case acquaint(PairOrder.ID, [Person.ID], CalendarDay?)
}
