import Mentoring
import TerminalKit

/// The words of the orders page.
struct OrderWords: Sendable {
  /// What to do where there is nothing yet.
  let empty: @Sendable (KeyNames) -> String
  /// The sentence over the page: pairs wait, a draft, a signed order; each with its pairs.
  let offer: @Sendable (_ pairs: Int) -> String
  let draft, signed: @Sendable (PairOrder, _ pairs: Int) -> String
  /// The rest of the sentence over a draft.
  let lacks: @Sendable ([OrderText.Field], KeyNames) -> String
  let awaitsSignature: String
  /// Which order of all.
  let placeOf: @Sendable (_ place: Int, _ all: Int, KeyNames) -> String
  /// The labels of the record.
  let number, date, basis, term, control, report, state: String
  /// The values of the record.
  let keepsControl: String
  let stateOf: @Sendable (PairOrder) -> String
  let termOf: @Sendable (_ first: CalendarDay?, _ last: CalendarDay) -> String
  let until: @Sendable (CalendarDay) -> String
  /// The headings of the list.
  let pairs, leftOut: @Sendable (Int) -> String
  let outside: @Sendable (_ leftOut: Int) -> String
  let sides, papers, noConsent: String
  /// Why somebody is not in the order, in a few words.
  let reason: @Sendable (ConsentStanding) -> String
  /// What is said of the focused line.
  let pair: @Sendable (_ mentor: Person, _ mentee: Person, _ form: String) -> String
  let reminder, withdrawn, withdrawnSince: @Sendable ([PersonName]) -> String
  let cureOf: @Sendable (ConsentStanding) -> String
  /// Who has read a signed order: the label, how many of how many, and who has not.
  let haveRead: String
  let shareOf: @Sendable (_ read: Int, _ all: Int) -> String
  let unread: @Sendable (_ first: [PersonName], _ others: Int, KeyNames) -> String
  /// The list of those who have to read it, and the day that a mark gets.
  let readersHeading: @Sendable (PairOrder, _ read: Int, _ all: Int) -> String
  let marksOn: @Sendable (CalendarDay, KeyNames) -> String
  let readerName, readerPost, readOn, notRead, allHaveRead: String
  let readingDayHeading, readingDayHint: String
  let signToAcquaint: @Sendable (KeyNames) -> String
  /// How many marks go with the signature.
  let unmarks: @Sendable (_ read: Int) -> String
  /// What comes next.
  let nextBegin, nextFill, nextSign, nextSigned: @Sendable (KeyNames) -> String
  /// Of which pairs the cards say something else by now than the signed paper.
  let changedCards: @Sendable (_ pairs: [String]) -> String
  /// Where the paper was written.
  let printed: @Sendable (Printed) -> String
  /// The mark where a new page of the paper begins.
  let newPage: String
  /// What stands in the place of a long paper until it is set, and where that was broken off.
  let settingPaper: String
  let settingStopped: @Sendable (KeyNames) -> String
  /// The form.
  let first, last: String
  let numberHint, dateHint, basisHint, firstHint, lastHint, controlHint, reportHint: String
  /// Questions and what goes with the answer.
  let signQuestion, unsignQuestion, removeQuestion: String
  let signs, unsigns: @Sendable (PairOrder, _ pairs: Int) -> String
  /// A signature was asked for and not given.
  let staysDraft: String
  let freezes: @Sendable (KeyNames) -> String
  let withoutWorkConsent: @Sendable ([PersonName]) -> String
  let removes: @Sendable (_ pairs: Int, KeyNames) -> String
  /// Why something is not possible now.
  let noPairs, beginFirst: @Sendable (KeyNames) -> String
  let isSigned: String
  let unsignToEdit: @Sendable (KeyNames) -> String
  let notSigned: String
  let unsignToRemove, printFirst: @Sendable (KeyNames) -> String
  let noOlder, noNewer: String
  let signingNeeds: @Sendable ([OrderText.Field], KeyNames) -> String
  let signingNeedsConsent: @Sendable ([PersonName]) -> String
  /// Actions.
  let sign, edit, print, copy, begin, unsign, remove, read, about, cure, older, newer, toBoard,
    down, up, pageDown, pageUp, top, end, back, save, cancel, acquaint, markReader,
    markReaders, readersDay: ActionWords
}

extension OrderText.Field {
  /// Whether the card of the organisation fills it, not the order.
  var isOfOrganisation: Bool {
    switch self {
    case .organization, .place, .head, .year: true
    case .number, .date, .termFirst, .termLast, .control, .reportDue, .basis: false
    }
  }
}
