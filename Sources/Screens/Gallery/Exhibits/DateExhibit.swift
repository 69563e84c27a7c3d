import TerminalKit

/// A day typed in short or chosen in a calendar.
struct DateExhibit: Exhibit {
  private var field = TextField(limit: 20)
  private var calendar: MonthCalendar
  private var chosen: MonthCalendar.Day?

  init(_ context: Context) {
    calendar = MonthCalendar(today: context.today.inCalendar)
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    if key == .enter {
      chosen = calendar.day
      field.text = calendar.day.dotted
      return true
    }
    if key != .left, key != .right, key != .home, key != .end, field.handle(key).isUsed {
      return read(context)
    }
    let outcome = calendar.handle(key)
    if outcome == .moved { field.text = calendar.day.dotted }
    return outcome.isUsed
  }

  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool {
    field.paste(text).isUsed && read(context)
  }

  private mutating func read(_ context: Context) -> Bool {
    let today = context.today.inCalendar
    let days = DayShorthand(today: today, words: context.words.fields.calendar)
    if let day = days.day(field.text) { calendar = MonthCalendar(chosen: day, today: today) }
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let words = context.words.gallery
    let (head, rest) = area.split(atLine: 1)
    let month = rest.split(atLine: rest.height > 9 ? 1 : 0).tail.split(lastLines: 1).head
    calendar.draw(in: month, on: &grid, words: context.words.fields.calendar)
    let text = chosen.map { words.chosen($0.dotted) } ?? words.empty
    grid.write(text, in: rest.split(lastLines: 1).tail, role: chosen == nil ? .muted : .good)
    field.draw(
      in: head.split(atColumn: 20).head, on: &grid, isFocused: isFocused,
      placeholder: context.words.fields.dateShape)
  }
}
