import TerminalKit

extension GalleryWords {
  static let english = GalleryWords(
    enter: ActionWords("Try it", "Go into the widget and try its keys"),
    leave: ActionWords("To the list", "Go back to the list of widgets"),
    name: { name($0) }, hint: { hint($0) },
    columnsHint: "F2 – done, Space – show or hide, − and + – move, ← → – width, "
      + "0 – as at first, Esc – leave.",
    filterHint: "Type a part of a name. Enter keeps the filter, Esc takes it away.", find: "Find",
    nothing: "Nothing was found.",
    empty: "Nothing chosen",
    rows: { marked, shown in "\(marked) marked, \(shown) shown" }, chosen: { "Chosen: \($0)" },
    found: { $1 == 0 ? "nothing was found" : "place \($0) of \($1)" },
    read: { "\($0)% read" },
    messages: [
      ("Saved.", .good), ("There is no consent yet: not in the order.", .warning),
      ("Another program uses the file. What you typed is still in the form.", .error),
      ("The order is open in another program.", .text),
    ], work: "Printing the development plans", done: { "\($0) of \($1)" },
    rest: { $0 < $1 ? "\($1 - $0) to go" : "done" }, stop: "stop", sample: .english)

  private static func name(_ piece: GalleryPiece) -> String {
    switch piece {
    case .table: "Table"
    case .tree: "Tree"
    case .form: "Form"
    case .lines: "Multi-line text"
    case .choice: "One of many"
    case .date: "Date and calendar"
    case .tags: "Tags"
    case .gauge: "Gauge"
    case .bars: "Bars"
    case .sparkline: "Sparkline"
    case .timeline: "Timeline"
    case .matrix: "Matrix"
    case .pager: "Reading a text"
    case .dialog: "Question"
    case .toasts: "Messages"
    case .progress: "Long work"
    case .split: "Two panes"
    }
  }

  private static func hint(_ piece: GalleryPiece) -> String {
    switch piece {
    case .table:
      "1–5 – order by columns, Ins – mark, + and − – mark all and none, F7 – filter, "
        + "F4 – columns, ← → – scroll."
    case .tree: "← folds, → unfolds, Space does either, + and − do all at once."
    case .form: "Tab and arrows – from field to field, F2 – done: then it says what is missing."
    case .lines: "Lines wrap by themselves; Enter starts a new one."
    case .choice: "Type some letters, in any layout. Enter – choose."
    case .date: "Type “1 sep”, “+7” or “tomorrow”, or go by arrows. Enter – take."
    case .tags: "Tags separated by commas; Tab completes the current one."
    case .gauge, .bars: "↑ ↓ – line, ← → – less and more."
    case .sparkline: "← → – a month back and on. A dot is a month without data."
    case .timeline: "← → – today a week back and on."
    case .matrix: "Arrows – from cell to cell; the name of the column is in the corner."
    case .pager: "F7 – find, Space – page. Enter – next place."
    case .dialog: "By letter, arrows and Enter; Esc refuses. Enter asks again."
    case .toasts: "Enter – next message. The last hundred stay in the list."
    case .progress: "→ – on, ← – back. At work Esc stops it; here Esc goes to the list."
    case .split: "Alt with arrows moves the border, and so does the mouse. 0 – as before."
    }
  }
}
