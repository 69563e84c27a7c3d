import Mentoring
import TerminalKit

/// Sets the paper of a sheet into columns, beside the program where there are many pairs.
final class OrderSetting: Job {
  /// The paper of so many pairs is set at once.
  static let mostAtOnce = 500
  /// What the work is called.
  static let name = "orders.set"

  /// Everything that the lines of a paper depend on.
  struct Key: Hashable, Sendable {
    /// Which of the answers of the file the sheet is from.
    let edition: Int
    /// The order; an offer has none.
    let order: PairOrder.ID?
    let programme: Programme
    /// The columns of its place; none where it has no place.
    let columns: Int
    /// The words that stand where a new page begins.
    let newPage: String

    /// Whether the same paper is to be set, be it into other columns.
    func isOfOnePaper(with other: Key) -> Bool {
      edition == other.edition && order == other.order && programme == other.programme
    }
  }

  /// A paper that is set.
  struct Done: Sendable {
    let key: Key
    let print: OrderPrint
    /// Its lines; nothing as long as they are not set into the columns that there are now.
    var text: Pager.Text?
  }

  private let key: Key
  private let sheet: OrderSheet
  private let shelf: OrderShelf
  private let known: OrderPrint?
  private let handbook: HandbookContents

  /// Sets `sheet`, of which `known` was made already.
  init(
    _ key: Key, _ sheet: OrderSheet, on shelf: OrderShelf, known: OrderPrint?,
    _ handbook: HandbookContents
  ) {
    self.key = key
    self.sheet = sheet
    self.shelf = shelf
    self.known = known
    self.handbook = handbook
  }

  func run(_ beacon: Beacon) -> any Sendable { done { beacon.goesOn($0, $1) } }

  /// The paper in its columns, or nothing where it was broken off.
  func done(while goesOn: (Int, Int) -> Bool) -> Done? {
    let print = known ?? OrderPrint(sheet, on: shelf, key.programme, handbook)
    guard key.columns > 0 else { return Done(key: key, print: print, text: nil) }
    let width = min(OrderLayout.paperWidth, key.columns)
    guard
      let text = PaperText(print.paper, width: width, newPage: key.newPage, while: goesOn)
    else { return nil }
    let lines = Pager.Text(text.lines.map { Pager.Line($0) }, columns: key.columns)
    return Done(key: key, print: print, text: lines)
  }
}
