/// Two panes with a border between them that the reader can move.
///
///     let measures = Split.Measures(first: Size(width: 40, height: 4), second: …, lines: 7)
///     split.handle(key, in: area, measures)                    // in update: Alt with an arrow
///     split.drag(by: point, in: area, measures)                // the mouse draws the border
///     let parts = split.parts(of: area, measures)              // in update and in view
///     split.draw(in: area, measures, on: &grid)                // in view, after the panes
///     arrangement["pane"] = split.text                         // kept
///     split = Split(arrangement["pane"] ?? "")                 // and found again
///
/// The panes stand beside each other where there is width for it, else one below the other; the
/// reader's share is kept for each of the two ways.
public struct Split: Hashable, Sendable {
  /// What a share is a part of: ten-thousandths, so that a border stays where it was put.
  private static let whole = 10_000

  /// The share of the first pane beside the second, where the reader has moved the border.
  private var beside: Int?
  /// The share of the first pane above the second, likewise.
  private var above: Int?
  /// Where the mouse has drawn the border to, be it too far.
  private var drawn: Int?

  /// Starts with the border where the measures put it.
  public init() {}

  /// Starts with what ``text`` has told; what cannot be read is as at first.
  public init(_ text: String) {
    for part in text.split(separator: ",") {
      guard let share = Int(part.dropFirst()), (0...Split.whole).contains(share) else { continue }
      switch part.first {
      case "b": beside = share
      case "a": above = share
      default: break
      }
    }
  }

  /// Where the reader has put the border, as one short text such as `b6200,a4000`; empty where it
  /// is as at first.
  public var text: String {
    [beside.map { "b\($0)" }, above.map { "a\($0)" }].compactMap(\.self).joined(separator: ",")
  }

  /// Puts the border back where the measures put it.
  public mutating func reset() { self = Split() }

  /// Divides `area`.
  public func parts(of area: Rect, _ measures: Measures) -> Parts {
    let isBeside = measures.isBeside(area)
    let room = measures.room(in: area)
    guard let range = measures.range(in: area) else {
      let none = area.split(lastLines: 0).tail
      return Parts(first: area, border: none, second: none, isBeside: isBeside)
    }
    let share = isBeside ? beside : above
    let wanted = share.map { (room * $0 + Split.whole / 2) / Split.whole }
    let length = min(max(range.lowerBound, wanted ?? measures.usual(in: area)), range.upperBound)
    let (first, rest) = isBeside ? area.split(atColumn: length) : area.split(atLine: length)
    let (border, second) = isBeside ? rest.split(atColumn: 1) : rest.split(atLine: 1)
    return Parts(first: first, border: border, second: second, isBeside: isBeside)
  }
}

extension Split {
  /// The name of the border for the mouse.
  public static let handle = "split"

  /// Takes Alt with an arrow: left and up make the first pane smaller, right and down larger.
  public mutating func handle(_ key: Key, in area: Rect, _ measures: Measures) -> Outcome {
    switch key {
    case Key(.left, .alt), Key(.up, .alt): move(by: -1, in: area, measures)
    case Key(.right, .alt), Key(.down, .alt): move(by: 1, in: area, measures)
    default: .ignored
    }
  }

  /// Moves the border by so many columns or lines; `.moved` where it can go no farther.
  @discardableResult
  public mutating func move(by distance: Int, in area: Rect, _ measures: Measures) -> Outcome {
    guard let range = measures.range(in: area) else { return .ignored }
    let (target, isOver) = length(in: area, measures).addingReportingOverflow(distance)
    return put(at: isOver ? (distance < 0 ? 0 : Size.limit) : target, range, in: area, measures)
  }

  /// The mouse has drawn the border this far since it was last told.
  ///
  /// Where it was drawn too far, it has to come back to the border before this moves again.
  public mutating func drag(by distance: Point, in area: Rect, _ measures: Measures) -> Outcome {
    guard let range = measures.range(in: area) else { return .ignored }
    let step = measures.isBeside(area) ? distance.x : distance.y
    let target = (drawn ?? length(in: area, measures)) + step
    let outcome = put(at: target, range, in: area, measures)
    drawn = min(max(-Size.limit, target), Size.limit)
    return outcome
  }

  /// The mouse has let go of the border.
  public mutating func release() { drawn = nil }

  private func length(in area: Rect, _ measures: Measures) -> Int {
    let parts = parts(of: area, measures)
    return parts.isBeside ? parts.first.width : parts.first.height
  }

  private mutating func put(
    at target: Int, _ range: ClosedRange<Int>, in area: Rect, _ measures: Measures
  ) -> Outcome {
    drawn = nil
    let before = length(in: area, measures)
    let length = min(max(range.lowerBound, target), range.upperBound)
    guard length != before else { return .moved }
    let room = measures.room(in: area)
    let share = (length * Split.whole + room / 2) / max(1, room)
    if measures.isBeside(area) { beside = share } else { above = share }
    return .edited
  }
}

extension Split {
  /// Draws the border, after what stands on both sides of it, so that it joins the lines that end
  /// at it; the mouse can take hold of it by the name `handle`.
  ///
  /// A border below the first pane has room for a `sentence` about that pane.
  public func draw(
    in area: Rect, _ measures: Measures, on grid: inout Grid, handle: String = Split.handle,
    telling sentence: String = ""
  ) {
    let parts = parts(of: area, measures)
    guard !parts.border.isEmpty else { return }
    if parts.isBeside {
      Pane.divider(in: parts.border, on: &grid)
    } else {
      Pane.rule(in: parts.border, on: &grid)
      if !sentence.isEmpty {
        grid.write(
          " \(sentence) ", in: parts.border.inset(columns: 1), role: .accent, alignment: .trailing)
      }
    }
    grid.mark(parts.border, .handle(handle))
  }
}
