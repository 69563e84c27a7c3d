import TerminalKit

/// A day typed in short or chosen in a calendar.
struct DateExhibit: Exhibit {
  private var field = TextField(limit: 20)
  private var calendar: MonthCalendar
  private var chosen: MonthCalendar.Day?
  /// What is wrong with what was typed.
  private var trouble: String?

  init(_ context: Context) {
    calendar = MonthCalendar(today: context.today.inCalendar)
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    trouble = nil
    if key == .enter {
      take(context)
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
    trouble = nil
    return field.paste(text).isUsed && read(context)
  }

  private mutating func take(_ context: Context) {
    let days = days(context)
    guard field.isEmpty || days.day(field.text) != nil else {
      let words = context.words.fields
      trouble = days.isWrittenLikeADay(field.text) ? words.noSuchDay : words.badDay
      return
    }
    chosen = calendar.day
    field.text = calendar.day.dotted
  }

  private func days(_ context: Context) -> DayShorthand {
    DayShorthand(today: context.today.inCalendar, words: context.words.fields.calendar)
  }

  private mutating func read(_ context: Context) -> Bool {
    if let day = days(context).day(field.text) {
      calendar = MonthCalendar(chosen: day, today: context.today.inCalendar)
    }
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let words = context.words.gallery
    let (head, rest) = area.split(atLine: 1)
    let month = rest.split(atLine: rest.height > 9 ? 1 : 0).tail.split(lastLines: 1).head
    calendar.draw(in: month, on: &grid, words: context.words.fields.calendar)
    let text = trouble ?? chosen.map { words.chosen($0.dotted) } ?? words.empty
    let role: Role = trouble != nil ? .error : chosen == nil ? .muted : .good
    grid.write(text, in: rest.split(lastLines: 1).tail, role: role)
    field.draw(
      in: head.split(atColumn: 20).head, on: &grid, isFocused: isFocused,
      placeholder: context.words.fields.dateShape)
  }
}
