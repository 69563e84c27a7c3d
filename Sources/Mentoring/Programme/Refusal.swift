/// Why a change was not made; nothing of it was kept.
public enum Refusal: Error, Hashable, Sendable {
  /// A rule of the programme.
  case rule(BrokenRule)
  /// The file or the disk.
  case store(StoreTrouble)
}

/// A rule of the programme that a change would break; it carries what a sentence needs to name.
public enum BrokenRule: Error, Hashable, Sendable {
  /// A required text is empty.
  case empty(Field)
  /// A text that stands twice where it may stand once.
  case repeated(Field, String)
  /// The action stands in the measure already that it is to go to.
  case actionStaysInMeasure
  /// Actions that wait for each other in a circle; carries their places, the first one again last.
  case waitsForItself([ActionPlace])
  /// A birth date or a date of a paper lies after today.
  case inTheFuture(Field, CalendarDay)
  /// A number outside of what is allowed.
  case outOfRange(Field, Int, ClosedRange<Int>)
  /// What is to be changed is not there any more.
  case gone(Field)
  /// Somebody of the same name and birth date is there already.
  case personIsThere(PersonName, Person.ID)
  /// The person takes part on this side already.
  case participates(PersonName, Side)
  /// An adult's consent signed by somebody else.
  case adultSignsAlone(PersonName)
  /// A minor's consent signed by the minor alone (152-ФЗ, ст. 9; ГК РФ, ст. 28: under 14).
  case minorNeedsRepresentative(PersonName)
  /// A withdrawal before the consent itself; carries the day of the withdrawal and of the consent.
  case withdrawnBeforeGiven(CalendarDay, CalendarDay)
  /// An answer that is not of the kind of its question.
  case answerDoesNotFit(item: Int)
  /// A pair without a consent to the processing of personal data.
  case consentMissing(PersonName)
  /// The same paper is there already, and in force; carries its day.
  case consentIsThere(PersonName, CalendarDay)
  /// The coordinator has forbidden the pair: mentee and mentor.
  case pairIsBanned(PersonName, PersonName)
  /// A person paired with themselves.
  case pairsWithSelf(PersonName)
  /// The mentee is in an accepted pair already.
  case alreadyPaired(PersonName)
  /// The mentor has no place left; carries the capacity.
  case noPlaceLeft(PersonName, Int)
  /// The pair stands in a signed order; carries the order's number.
  case signedOrderHolds(String)
  /// A signed order cannot be edited.
  case orderIsSigned(String)
  /// A signature needs a number and a date.
  case orderLacks(Field)
  /// Another order of the same year has this number.
  case numberIsTaken(String)
  /// A draft is there already: it has every pair that waits.
  case draftIsThere
  /// The order has no pairs.
  case orderIsEmpty
  /// Nobody has to read an order that is not signed.
  case orderIsUnsigned
  /// Somebody would have read an order before its date; carries the day and the date.
  case readBeforeOrder(CalendarDay, CalendarDay)
  /// The last day of the pairs lies before the first.
  case termReversed(CalendarDay, CalendarDay)
  /// The pairs that wait are not those that were reviewed.
  case pairsChangedSinceReview
  /// The record, the people of the pairs or the organisation are not as they were reviewed.
  case orderChangedSinceReview
  /// Something rests on the order, so its signature stands.
  case orderIsReliedOn(String)
  /// There is nothing to undo.
  case nothingToUndo
  /// There is nothing to redo.
  case nothingToRedo
  /// The step cannot be crossed by undo.
  case barrier(StepTitle)
  /// Another step was made, or taken back, since the history was looked at.
  case historyMovedOn

  /// What a rule speaks of.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case name, birthDate, signer, consentDate, withdrawalDate, capacity
    case organizationName, organizationShortName, headName, headTitle, place
    case roadmap, stage, measure, responsible, action, doneDate
    case mentee, mentor, person, consent, pair, order
    case orderNumber, orderDate, readingDate, questionnaire
  }
}

/// What a file or a disk may do to a programme.
public enum StoreTrouble: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The name of the open file does not lead to it any more, so that nothing was written.
  case lost(path: String, FileLoss)
  /// The folder in which a file is to be made is not there.
  case noFolder(path: String)
  /// A file is in the way.
  case exists(path: String)
  /// The file is not a programme of Kurator.
  case notAProgramme(path: String)
  /// A folder stands where a file is needed.
  case isFolder(path: String)
  /// The file or its folder may not be read.
  case notAllowed(path: String)
  /// The file was written by a newer version; carries its schema version. It was not touched.
  case newer(path: String, version: Int)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The disk is full.
  case full(path: String)
  /// Another program holds the file.
  case busy(path: String)
  /// The file is damaged; carries what was found.
  case damaged(path: String, finding: String)
  /// The reader has broken it off; nothing of it was kept.
  case stopped(path: String)
  /// Anything else that was reported.
  case failed(path: String, reason: String)
}

/// Why what is written into an open file would not be found under its name.
public enum FileLoss: String, Hashable, Sendable, CaseIterable {
  /// Another file has its name.
  case replaced
  /// No file has its name: it was moved or deleted, or its folder is out of reach.
  case gone
  /// The file is there, and nothing is in it any more.
  case emptied
  /// The file is there, and something else was written over what was in it.
  case overwritten

  /// Whether what the file had is in it no more, so that it cannot be read from there either.
  public var isOfContent: Bool { self == .emptied || self == .overwritten }
}
