import TerminalKit

extension [String: String] {
  /// The place in a list that a page has kept under `name`; 0 where there is none.
  func place(_ name: String) -> Int {
    Swift.min(Swift.max(0, self[name].flatMap { Int($0) } ?? 0), Size.limit)
  }

  /// The focus and the top of a list, as a page has kept them under `row` and `top`.
  var cursor: ListCursor { ListCursor(index: place("row"), top: place("top")) }
}
