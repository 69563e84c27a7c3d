import Mentoring
import PlainText
import TerminalKit

/// The columns of a line of the list: focus, number, names, papers.
struct OrderColumns {
  let sign, number, names, papers: Rect
  private static let fullNames = 60

  init(_ line: Rect) {
    let (sign, rest) = line.split(atColumn: 2)
    let (number, tail) = rest.split(atColumn: 3)
    let (names, papers) = tail.split(lastColumns: 9)
    self.sign = sign
    self.number = number
    self.names = names.split(atColumn: 1).tail
    self.papers = papers.split(lastColumns: 1).head
  }

  /// Two names side by side where they have room in full, else short ones, else family names.
  func write(_ left: PersonName, _ right: PersonName, role: Role, on grid: inout Grid) {
    guard names.width >= Self.fullNames else {
      let short = "\(left.short) – \(right.short)"
      let fits = DisplayWidth.of(short) <= names.width
      grid.write(fits ? short : "\(left.family) – \(right.family)", in: names, role: role)
      return
    }
    let (head, tail) = names.split(atColumn: names.width / 2)
    grid.write(left.full, in: head.split(lastColumns: 1).head, role: role)
    grid.write(right.full, in: tail, role: role)
  }

  /// A name and why it is not in the order, up to the end of the line.
  func write(
    _ name: PersonName, _ reason: String, role: Role, reasonRole: Role, on grid: inout Grid
  ) {
    let whole = Rect(x: names.x, y: names.y, width: papers.right - names.x, height: names.height)
    let text = names.width >= Self.fullNames ? name.full : name.short
    let used = grid.write(text, in: whole, role: role)
    let rest = whole.split(atColumn: used).tail
    grid.write(" – " + reason, in: rest, role: reasonRole)
  }
}
