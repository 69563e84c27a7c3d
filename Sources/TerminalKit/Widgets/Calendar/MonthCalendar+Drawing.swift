import PlainText

extension MonthCalendar {
  private static let cell = 4

  /// The size of the month, without a frame.
  static let size = Size(width: 7 * cell, height: 8)

  /// Draws the month into `area`: its name, the days of the week, and as many weeks as there is
  /// place for, the one with the focus among them.
  ///
  /// Brackets stand round the day with the focus, a check after the one that is chosen, a star
  /// after today.
  public func draw(in area: Rect, on grid: inout Grid, words: CalendarWords) {
    draw(in: area, on: &grid, words: words, role: .text)
  }

  /// Draws the month in a box under `field`, or over it where there is more place, in `bounds`.
  public func drawPopup(at field: Rect, in bounds: Rect, on grid: inout Grid, words: CalendarWords)
  {
    let hint = words.hint.isEmpty ? 0 : 1
    let size = Size(
      width: MonthCalendar.size.width + 4, height: MonthCalendar.size.height + 2 + hint)
    let box = Popup.box(size, at: field, in: bounds)
    grid.mark(box, .nothing)
    grid.fill(box, role: .dialog)
    Frame.draw(around: box, on: &grid)
    let inner = box.inset(columns: 2, lines: 1)
    let (body, foot) = inner.split(lastLines: inner.height > 4 ? hint : 0)
    draw(in: body, on: &grid, words: words, role: .dialog)
    grid.write(words.hint, in: foot, role: .hint)
  }

  private func draw(in area: Rect, on grid: inout Grid, words: CalendarWords, role: Role) {
    grid.fill(area, role: role)
    let area = area.split(atColumn: MonthCalendar.size.width).head
    drawHead(in: area.line(0), on: &grid, words, role)
    let (head, body) = area.split(atLine: 1).tail.split(atLine: area.height > 3 ? 1 : 0)
    for (index, name) in words.weekdays.prefix(7).enumerated() {
      let isFree = index > 4
      grid.write(
        name, in: place(index, in: head.line(0)), role: isFree ? .muted : .header,
        alignment: .trailing, overflow: .cut)
    }
    let own = firstMonday.distance(to: day) / 7
    let shown = ListCursor(index: own).window(height: body.height, count: weeks)
    for (line, week) in shown.enumerated() {
      for weekday in 0..<7 {
        let day = firstMonday.adding(days: 7 * week + weekday)
        draw(day, in: place(weekday, in: body.line(line), isWhole: true), on: &grid, role)
      }
    }
  }

  private func drawHead(
    in line: Rect, on grid: inout Grid, _ words: CalendarWords, _ role: Role
  ) {
    let hasName = words.months.indices.contains(day.month - 1)
    let name =
      hasName ? words.months[day.month - 1] + " \(day.year)" : String(day.dotted.dropFirst(3))
    let (left, rest) = line.split(atColumn: 3)
    let (middle, right) = rest.split(lastColumns: 3)
    grid.write(name, in: middle, role: .title, alignment: .center)
    grid.write(" ‹", in: left, role: .accent, overflow: .cut)
    grid.write("› ", in: right, role: .accent, alignment: .trailing, overflow: .cut)
    grid.mark(left, .key(.pageUp, times: 1))
    grid.mark(right, .key(.pageDown, times: 1))
  }

  /// The two digits of a day of the week, or the whole place for them and the signs beside them.
  private func place(_ weekday: Int, in line: Rect, isWhole: Bool = false) -> Rect {
    let place = line.split(atColumn: weekday * MonthCalendar.cell).tail
      .split(atColumn: MonthCalendar.cell).head
    return isWhole ? place : place.split(atColumn: 3).head.split(lastColumns: 2).tail
  }

  private func draw(_ other: Day, in place: Rect, on grid: inout Grid, _ role: Role) {
    guard other.month == day.month, !place.isEmpty else { return }
    let isHere = other == day
    let role: Role =
      isHere
      ? .focus
      : other == today ? .today : other == chosen ? .accent : isOff(other) ? .muted : role
    let after = isHere ? "]" : other == chosen ? "✓" : other == today ? "*" : " "
    let digits = (other.day < 10 ? " " : "") + String(other.day)
    grid.write((isHere ? "[" : " ") + digits + after, in: place, role: role, overflow: .cut)
    let distance = day.distance(to: other)
    grid.mark(
      place,
      isHere
        ? .key(.enter, times: 1)
        : .key(distance > 0 ? .right : .left, times: abs(distance)))
    if isHere { grid.cursor = Point(x: place.x + min(1, place.width - 1), y: place.y) }
  }
}
