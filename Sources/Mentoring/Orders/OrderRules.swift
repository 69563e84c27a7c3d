internal import PlainText

/// What must hold for an order before it is kept, signed or taken back.
public enum OrderRules {
  /// What has to be known around an order before it is signed.
  public struct Facts: Hashable, Sendable {
    /// The numbers of the other signed orders whose date is in the same calendar year.
    public var numbersOfTheYear: Set<String>
    /// The pairs that the order would hold, in any order.
    public var pairs: [Pair.ID]
    /// Who of those pairs has no consent to the processing of personal data in force.
    public var lackingConsent: [PersonName]

    /// Creates facts.
    public init(numbersOfTheYear: Set<String>, pairs: [Pair.ID], lackingConsent: [PersonName] = [])
    {
      self.numbersOfTheYear = numbersOfTheYear
      self.pairs = pairs
      self.lackingConsent = lackingConsent
    }
  }

  /// Everything that keeps the order from being kept as a draft: ``BrokenRule/orderIsSigned(_:)``,
  /// ``BrokenRule/termReversed(_:_:)``.
  public static func obstacles(toKeeping order: PairOrder) -> [BrokenRule] {
    let content = order.content
    var obstacles: [BrokenRule] = []
    if order.state == .signed { obstacles.append(.orderIsSigned(content.number)) }
    if let first = content.first ?? content.date, first > content.last {
      obstacles.append(.termReversed(first, content.last))
    }
    return obstacles
  }

  /// Everything that keeps the draft from being signed, in the order in which it is best mended:
  /// what a draft breaks, ``BrokenRule/orderLacks(_:)`` the number and the date,
  /// ``BrokenRule/numberIsTaken(_:)``, ``BrokenRule/orderIsEmpty`` and
  /// ``BrokenRule/consentMissing(_:)`` once for everybody without a consent in force.
  public static func obstacles(toSigning order: PairOrder, _ facts: Facts) -> [BrokenRule] {
    let key = numberKey(order.content.number)
    var obstacles = self.obstacles(toKeeping: order)
    if key.isEmpty { obstacles.append(.orderLacks(.orderNumber)) }
    if order.content.date == nil { obstacles.append(.orderLacks(.orderDate)) }
    if !key.isEmpty, facts.numbersOfTheYear.contains(where: { numberKey($0) == key }) {
      obstacles.append(.numberIsTaken(order.content.number))
    }
    if facts.pairs.isEmpty { obstacles.append(.orderIsEmpty) }
    var seen: Set<PersonName> = []
    for name in facts.lackingConsent where seen.insert(name).inserted {
      obstacles.append(.consentMissing(name))
    }
    return obstacles
  }

  /// Checks that the order may be kept as a draft.
  ///
  /// - Throws: the first of ``obstacles(toKeeping:)``.
  public static func checkDraft(_ order: PairOrder) throws(BrokenRule) {
    if let first = obstacles(toKeeping: order).first { throw first }
  }

  /// Checks that the draft may be marked as signed.
  ///
  /// - Throws: the first of ``obstacles(toSigning:_:)``.
  public static func checkSigning(_ order: PairOrder, _ facts: Facts) throws(BrokenRule) {
    if let first = obstacles(toSigning: order, facts).first { throw first }
  }

  /// Checks that everything that an order's paper says is as it was reviewed.
  ///
  /// - Parameters:
  ///   - reviewed: What was reviewed.
  ///   - content: What the record says now.
  ///   - lines: The pairs that the order would hold, in any order.
  ///   - programme: Whose order it is.
  /// - Throws: ``BrokenRule/pairsChangedSinceReview`` where they are other pairs, else
  ///   ``BrokenRule/orderChangedSinceReview``.
  public static func checkReview(
    _ reviewed: OrderReview, _ content: PairOrder.Content, lines: [OrderFacts.Line],
    _ programme: Programme
  ) throws(BrokenRule) {
    let (before, now) = (reviewed.lines, lines)
    guard before.compactMap(\.pair.id).sorted() == now.compactMap(\.pair.id).sorted() else {
      throw .pairsChangedSinceReview
    }
    guard (reviewed.content, Set(before)) == (content, Set(now)), reviewed.programme == programme
    else { throw .orderChangedSinceReview }
  }

  /// Checks that the signature may be taken back.
  ///
  /// - Throws: ``BrokenRule/orderIsReliedOn(_:)``, or ``BrokenRule/gone(_:)`` when there is no
  ///   signature.
  public static func checkUnsigning(_ order: PairOrder, isReliedOn: Bool) throws(BrokenRule) {
    guard order.state == .signed else { throw .gone(.order) }
    if isReliedOn { throw .orderIsReliedOn(order.content.number) }
  }

  /// Checks that somebody may have read the order on a day, or may not have read it after all.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - day: The day; nothing where they have not read it.
  ///   - today: The day on which it is kept.
  /// - Throws: ``BrokenRule/orderIsUnsigned``, ``BrokenRule/readBeforeOrder(_:_:)`` or
  ///   ``BrokenRule/inTheFuture(_:_:)``.
  public static func checkReading(
    of order: PairOrder, on day: CalendarDay?, today: CalendarDay
  ) throws(BrokenRule) {
    guard order.state == .signed else { throw .orderIsUnsigned }
    guard let day else { return }
    if let date = order.content.date, day < date { throw .readBeforeOrder(day, date) }
    guard day <= today else { throw .inTheFuture(.readingDate, day) }
  }

  /// What two numbers that a reader takes for the same have in common: `№ 42 – ОД` and `42-од`.
  public static func numberKey(_ number: String) -> String {
    String(SearchForm(Sanitized(number).text).text.filter { $0 != " " && $0 != "№" })
  }

  /// Checks that a new draft would be the only one.
  ///
  /// - Throws: ``BrokenRule/draftIsThere``.
  public static func checkBeginning(drafts: Int) throws(BrokenRule) {
    guard drafts == 0 else { throw .draftIsThere }
  }
}

extension OrderRules.Facts {
  /// What the file's answer about all orders says around `order` with those `lines`.
  public init(of order: PairOrder, lines: [OrderFacts.Line], among orders: [OrderFacts.Listed]) {
    let year = order.content.date?.year
    let others = orders.map(\.order).filter { other in
      other.state == .signed && other.id != order.id && other.content.date?.year == year
    }
    self.init(
      numbersOfTheYear: Set(others.map(\.content.number)), pairs: lines.compactMap(\.pair.id),
      lackingConsent: lines.flatMap(\.withdrawnConsent))
  }
}
