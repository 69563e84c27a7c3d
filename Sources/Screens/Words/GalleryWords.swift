import TerminalKit

/// The words of the gallery, and what its widgets show.
struct GalleryWords: Sendable {
  /// Going into a widget, and back to the list of them.
  let enter, leave: ActionWords
  /// What a widget is called.
  let name: @Sendable (GalleryPiece) -> String
  /// What its keys do, in a sentence or two.
  let hint: @Sendable (GalleryPiece) -> String
  /// The keys while the columns of the table are chosen, and while its filter is typed.
  let columnsHint, filterHint: String
  /// Labels of fields that the widgets put up.
  let find, nothing, empty: String
  /// How many rows are marked and how many are in sight.
  let rows: @Sendable (_ marked: Int, _ shown: Int) -> String
  /// What was chosen, or typed well.
  let chosen: @Sendable (String) -> String
  /// Places found in a text, or none; and how far it has been read.
  let found: @Sendable (_ place: Int, _ count: Int) -> String
  let read: @Sendable (_ percent: Int) -> String
  /// A message, by how often one was asked for.
  let messages: [(text: String, role: Role)]
  /// Something long, how much of it is done, how long it takes yet, and how it is stopped.
  let work: String
  let done, rest: @Sendable (_ done: Int, _ all: Int) -> String
  let stop: String
  /// What is shown.
  let sample: GallerySample
}

/// Invented people, papers and days for the gallery.
struct GallerySample: Sendable {
  /// The headings of the table, and its rows: name, group, request, hours a week, years of work.
  let columns: [String]
  let people: [[String]]
  /// An outline: how deep, what, and how far it is.
  let stages: [(depth: Int, text: String, state: String)]
  /// The labels of the form, and its roles.
  let name, role, years, born, agrees, note: String
  let roles: [String]
  let requests, topics: String
  let suggestions: [String]
  let lines: String
  /// How many of how many places are taken.
  let loads: [(name: String, used: Int, all: Int)]
  let groups: [(name: String, amount: Int)]
  let visits: [(name: String, amounts: [Int?])]
  let terms: [String]
  let papers: [String]
  let order: [Pager.Line]
  let question: String
  let consequences: [String]
  let answers: [String]
  let panes: [String]
}
