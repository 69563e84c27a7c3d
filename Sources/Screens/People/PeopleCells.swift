import Mentoring
import Synchronization
import TerminalKit

/// What the table shows of rows, kept from one frame for the next: most rows of a frame stood in the
/// one before, and a row of a slice never changes.
///
/// It has no say in what is shown, only in how soon, so that copies of a page may share it.
final class PeopleCells: Sendable {
  /// What the cells depend on beside their row.
  struct Look: Hashable, Sendable {
    let language: Language
    let today: CalendarDay
  }

  /// The cells of a row, a column each in the order of ``PeoplePage/Column/allCases``.
  typealias Cells = [TextRun]

  private struct Spot: Hashable {
    let slice: ObjectIdentifier
    let row: Int
  }

  private struct Kept {
    var look: Look?
    var cells: [Spot: Cells] = [:]
    /// The slices of the rows, so that none of them is taken for a later one in its place.
    var slices: [ObjectIdentifier: PeopleSlice] = [:]
    var widths: (sample: PeopleSlice, widths: [Int])?

    /// Forgets everything that was made for another look, or is too much.
    mutating func prepare(for look: Look) {
      guard self.look != look || cells.count > PeopleCells.most else { return }
      self = Kept(look: look)
    }
  }

  /// How many rows are kept.
  private static let most = 1_000

  private let kept = Mutex(Kept())

  /// The cells of a row, made where they are not there yet.
  func cells(of row: Int, in slice: PeopleSlice, _ look: Look, made: () -> Cells) -> Cells {
    kept.withLock { kept in
      kept.prepare(for: look)
      let id = ObjectIdentifier(slice)
      if let cells = kept.cells[Spot(slice: id, row: row)] { return cells }
      let cells = made()
      kept.cells[Spot(slice: id, row: row)] = cells
      kept.slices[id] = slice
      return cells
    }
  }

  /// How wide the columns of a slice are, measured where that was not done yet.
  func widths(of slice: PeopleSlice, _ look: Look, measured: () -> [Int]) -> [Int] {
    kept.withLock { kept in
      kept.prepare(for: look)
      if let known = kept.widths, known.sample === slice { return known.widths }
      let widths = measured()
      kept.widths = (slice, widths)
      return widths
    }
  }
}
