import Mentoring

/// The words of the card of the organisation.
struct OrganisationWords: Sendable {
  /// The fields.
  let fullName, shortName, kind, place, headTitle, headName, year: String
  let fullNameHint, shortNameHint, kindHint, placeHint, headTitleHint, headNameHint,
    yearHint: String
  /// Who coordinates the programme, and the order that says so.
  let coordinator, coordinatorOrder, coordinatorDate: String
  let coordinatorHint, coordinatorOrderHint, coordinatorDateHint: String
  let school, kindergarten, additional, vocational: String
  /// What heads of organisations are called.
  let headTitles: [String]
  /// What is no school year.
  let badYear: String
  /// How the keys of a form go.
  let fieldKeys: String
  /// Actions.
  let save, back: ActionWords

  /// The name of a kind of organisation.
  func name(of kind: Organization.Kind) -> String {
    switch kind {
    case .school: school
    case .kindergarten: kindergarten
    case .additional: additional
    case .vocational: vocational
    }
  }
}
