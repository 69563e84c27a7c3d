internal import PlainText

/// What must hold for an order before it is kept, signed or taken back.
public enum OrderRules {
  /// What has to be known around an order before it is signed.
  public struct Facts: Hashable, Sendable {
    /// The numbers of the other signed orders whose date is in the same calendar year.
    public var numbersOfTheYear: Set<String>
    /// How many pairs the order would hold.
    public var pairs: Int
    /// Who of those pairs has no consent to the processing of personal data in force.
    public var lackingConsent: [PersonName]

    /// Creates facts.
    public init(numbersOfTheYear: Set<String>, pairs: Int, lackingConsent: [PersonName] = []) {
      self.numbersOfTheYear = numbersOfTheYear
      self.pairs = pairs
      self.lackingConsent = lackingConsent
    }
  }

  /// Checks that the order may be kept as a draft.
  ///
  /// - Throws: ``BrokenRule/orderIsSigned(_:)`` or ``BrokenRule/termReversed(_:_:)``.
  public static func checkDraft(_ order: PairOrder) throws(BrokenRule) {
    guard order.state == .draft else { throw .orderIsSigned(order.content.number) }
    if let first = order.content.first ?? order.content.date, first > order.content.last {
      throw .termReversed(first, order.content.last)
    }
  }

  /// Checks that the draft may be marked as signed.
  ///
  /// - Throws: what a draft breaks, ``BrokenRule/orderLacks(_:)``,
  ///   ``BrokenRule/numberIsTaken(_:)``, ``BrokenRule/orderIsEmpty`` or
  ///   ``BrokenRule/consentMissing(_:)``, in this order.
  public static func checkSigning(_ order: PairOrder, _ facts: Facts) throws(BrokenRule) {
    try checkDraft(order)
    let key = numberKey(order.content.number)
    guard !key.isEmpty else { throw .orderLacks(.orderNumber) }
    guard order.content.date != nil else { throw .orderLacks(.orderDate) }
    guard !facts.numbersOfTheYear.contains(where: { numberKey($0) == key }) else {
      throw .numberIsTaken(order.content.number)
    }
    guard facts.pairs > 0 else { throw .orderIsEmpty }
    if let name = facts.lackingConsent.first { throw .consentMissing(name) }
  }

  /// Checks that the signature may be taken back.
  ///
  /// - Throws: ``BrokenRule/orderIsReliedOn(_:)``, or ``BrokenRule/gone(_:)`` when there is no
  ///   signature.
  public static func checkUnsigning(_ order: PairOrder, isReliedOn: Bool) throws(BrokenRule) {
    guard order.state == .signed else { throw .gone(.order) }
    if isReliedOn { throw .orderIsReliedOn(order.content.number) }
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
