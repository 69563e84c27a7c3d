import TerminalKit

extension ReadingWords {
  static let english = ReadingWords(
    scroll: { key in
      switch key {
      case .pageDown: ActionWords("On", "Text: a page down")
      case .pageUp: ActionWords("Back", "Text: a page up")
      case .down: ActionWords("Down", "Text: a line down")
      case .up: ActionWords("Up", "Text: a line up")
      case .end: ActionWords("End", "Text: to the end")
      default: ActionWords("Top", "Text: to the top")
      }
    },
    find: ActionWords("Find", "Text: find a word"),
    next: ActionWords("Next", "Text: to the next place found"),
    previous: ActionWords("Previous", "Text: to the place found before"),
    keepFound: ActionWords("To the place", "Text: go to the place found"),
    endFinding: ActionWords("Cancel", "Text: end the search"),
    nothingSought: "First say what to look for in the text",
    position: { first, last, count, percent in "lines \(first)–\(last) of \(count) · \(percent) %"
    },
    found: { place, count in count == 0 ? "not in the text" : "found: \(place) of \(count)" },
    narrower: ActionWords("Narrower", "Border: to the left or up"),
    wider: ActionWords("Wider", "Border: to the right or down"),
    noBorder: "There is no border to move here")
}
