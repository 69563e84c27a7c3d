import Mentoring

/// The words of the card of the organisation, and of the lines that all forms share.
struct OrganisationWords: Sendable {
  /// The fields.
  let fullName, shortName, kind, place, headTitle, headName, year: String
  let fullNameHint, shortNameHint, kindHint, placeHint, headTitleHint, headNameHint,
    yearHint: String
  let school, kindergarten, additional, vocational: String
  /// Mistakes.
  let missing, badYear: String
  /// How the keys of a form go, and those of a choice in it.
  let fieldKeys, choiceKeys: String
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
