import Mentoring

/// The words of the chapters «Наставляемые» and «Наставники», and of the consents.
struct PeopleWords: Sendable {
  /// The counts of a base in a sentence.
  let counts: @Sendable (Side, PeopleCounts) -> String
  /// What a filter left: what was typed, where that is not in sight, how many, of how many.
  let found: @Sendable (_ query: String, _ count: Int, _ all: Int) -> String
  /// The same while the base is being read: so many are found among so many read of so many.
  let foundSoFar: @Sendable (_ query: String, _ count: Int, _ read: Int, _ all: Int) -> String
  let nothingFound: String
  /// That something needs the whole base, which is still being read or looked through.
  let stillReading: @Sendable (_ read: Int, _ all: Int) -> String
  let stillSearching: String
  /// Nobody is there: what to do first.
  let empty: @Sendable (Side, KeyNames) -> String
  /// The order of the rows, and the heading of a column.
  let sorting: @Sendable ([PeopleOrder.Key], Side) -> String
  let column: @Sendable (PeoplePage.Column, Side) -> String
  /// The place of the cursor among the rows in sight.
  let place: @Sendable (_ place: Int, _ count: Int) -> String

  /// A birth date with the age; empty where it is not known.
  let born: @Sendable (CalendarDay?, _ age: Int?) -> String
  /// The consent to processing in a column and in a sentence; the work consent in a sentence.
  let shortStanding, standing, workStanding: @Sendable (ConsentStanding) -> String
  /// A consent beside its name; the work consent beside its name.
  let givenOn: @Sendable (CalendarDay) -> String
  let workState: @Sendable (ConsentStanding) -> String
  let surveyState: @Sendable (_ closed: Int, _ all: Int) -> String
  /// A wished age, and whose it is.
  let ageText: @Sendable (AgeRange) -> String
  let wishedAge: @Sendable (Side, AgeRange) -> String
  let load: @Sendable (_ taken: Int, _ capacity: Int) -> String
  let wishes, noWishes, noPartner: String
  /// What is missing in a card, and why it is wanted.
  let noRequest: @Sendable (Side) -> String
  let noTags, noPosition: String
  /// What the key of a missing thing goes to.
  let cureConsent, cureSurvey, curePair, cureCard: String
  /// Names of facts.
  let consent, workConsent, survey: String
  let partner: @Sendable (Side) -> String
  /// Answers.
  let noAnswers, skipped, notKeyedIn, blank, yes, no: String
  let mark: @Sendable (Int) -> String

  /// The form of a person.
  let newHeading: @Sendable (Side) -> String
  let name, birthDate, contact, position, workplace, employee, tags, form, roleModel,
    capacity: String
  let request, age: @Sendable (Side) -> String
  let nameHint, birthHint, contactHint, positionHint, workplaceHint, employeeHint, tagsHint,
    formHint, ageHint, capacityHint, notChosen: String
  let requestHint: @Sendable (Side) -> String
  /// Somebody of the typed name is on this side, on the other side; the key that goes there.
  let isHere, isThere: @Sendable (PersonName, Side, _ key: String) -> String
  let taken, takenForNew, nobodyToTake: String
  /// Looking for somebody of the other side.
  let takeHeading: @Sendable (Side) -> String
  /// A wished age as it stands in its field.
  let typedAge: @Sendable (AgeRange) -> String
  /// What is no wished age.
  let badAge: @Sendable (Side) -> String
  /// An age that is hardly meant.
  let oddAge: @Sendable (_ years: Int) -> String

  /// How many rows are marked.
  let marked: @Sendable (Int) -> String
  /// Marking by a mask, and that it fits nobody.
  let mask, maskHint, nobodyFits: String
  /// Acting on those who are marked.
  let markFirst, nobodySigns: String
  /// How many of those marked get a consent.
  let signing: @Sendable (_ count: Int, _ all: Int) -> String
  /// The name of a file with a table, and that it was written.
  let tableName: @Sendable (Side) -> String
  let exported: @Sendable (Printed) -> String
  /// The headings of a consent for all who are marked, and of marking by a mask and unmarking.
  let consentOfAllHeading, markHeading, unmarkHeading: String
  /// Setting the table up.
  let columnsHeading, orderHeading, filterHeading, filterHint: String
  /// What the keys do in the order; in the filter everybody, what its keys do, and a state.
  let orderHint, anyChoice, filterChoiceHint: String
  let choice: @Sendable (PeoplePage.Column, _ code: String) -> String
  let apply, showHide, moveColumn, width, asAtFirst, addKey, byName: String

  /// Deleting several people: the question, some names and how many more.
  let removeSeveral: @Sendable (Side, Int) -> String
  let goSeveral: @Sendable (_ names: String, _ rest: Int, KeyNames) -> String
  /// Deleting somebody: what goes with it.
  let removeQuestion: @Sendable (Side) -> String
  let goes: @Sendable (PersonName, [String], KeyNames) -> String
  let goesCard: @Sendable (Side) -> String
  let goesPairs: @Sendable ([String]) -> String
  let goesConsents, goesAnswers: String
  let staysOnOtherSide: @Sendable (Side) -> String

  /// The consents of a person.
  let consentsOf: @Sendable (PersonName) -> String
  let kindName: @Sendable (Consent.Kind) -> String
  let noConsents: @Sendable (KeyNames) -> String
  let alreadyWithdrawn, newConsent: String
  let mending, withdrawing: @Sendable (_ kind: String, CalendarDay) -> String
  let kind, signedOn, withdrawnOn, signer: String
  /// What a withdrawal does.
  let otherConsentStays: @Sendable (CalendarDay) -> String
  let withdrawnDistribution, withdrawnWork, withdrawnProcessing: String
  let withdrawnPairs: @Sendable (_ partners: [String]) -> String
  let withdrawnOrder: @Sendable (_ number: String) -> String
  let kindHint, dateHint, withdrawnHint: String
  /// Who may sign at that age.
  let signerHint: @Sendable (_ age: Int) -> String
  let removeConsentQuestion: String
  let removeConsentText: @Sendable (_ kind: String, CalendarDay, PersonName, KeyNames) -> String

  /// Actions.
  let markRow, markAll, unmarkAll, turnMarks, export, consentOfAll, copy, columns, order,
    filter, left, right, history: ActionWords
  let add, edit, consents, find, remove, view, sort, enterSurvey, goToBoard, down, up, clear,
    keepFound, save, nextField, take, cancel, addConsent, editConsent, withdraw,
    removeConsent, closeConsents: ActionWords
}
