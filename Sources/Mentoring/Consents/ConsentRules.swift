internal import PlainText

/// Who may sign a consent, and when: articles 21, 26 and 28 of the civil code, 9 of 152-ФЗ.
public enum ConsentRules {
  /// The age from which a person signs alone.
  public static let adult = 18
  /// The age below which only a representative signs.
  public static let ownSignature = 14

  /// Checks a consent of `person`; ages are counted on the day of the signature.
  ///
  /// From 14 to 17 either signature is recorded, since the law names no age. Somebody whose birth
  /// date is not known counts as an adult.
  ///
  /// A record whose signature stays as it was `kept` is not asked again who signed: a person may
  /// have another name by the time that a consent is withdrawn.
  ///
  /// - Throws: ``BrokenRule`` with the date, the signer or the person refused.
  public static func check(
    _ consent: Consent, of person: Person, kept: Consent? = nil, today: CalendarDay
  ) throws(BrokenRule) {
    try checkDays(of: consent, today: today)
    guard consent.signature != kept?.signature else { return }
    let signer = SearchForm(Sanitized(consent.signer.full).text)
    guard !signer.text.isEmpty else { throw .empty(.signer) }
    let isOwn = signer == SearchForm(Sanitized(person.name.full).text)
    let age = person.age(on: consent.date) ?? adult
    guard age < adult || isOwn else { throw .adultSignsAlone(person.name) }
    guard age >= ownSignature || !isOwn else { throw .minorNeedsRepresentative(person.name) }
  }

  private static func checkDays(of consent: Consent, today: CalendarDay) throws(BrokenRule) {
    guard consent.date <= today else { throw .inTheFuture(.consentDate, consent.date) }
    guard let withdrawn = consent.withdrawn else { return }
    guard withdrawn >= consent.date else { throw .withdrawnBeforeGiven(withdrawn, consent.date) }
    guard withdrawn <= today else { throw .inTheFuture(.withdrawalDate, withdrawn) }
  }
}

extension Consent {
  /// What was signed: the record without its number and its withdrawal.
  fileprivate var signature: Consent {
    Consent(subject: subject, kind: kind, signer: signer, date: date)
  }
}
