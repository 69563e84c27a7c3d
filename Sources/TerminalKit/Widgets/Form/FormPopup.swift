/// What lies over a form and belongs to its focused field.
enum FormPopup: Hashable, Sendable {
  case calendar(MonthCalendar)
  case list(Choice)
}

extension Form {
  /// Opens the calendar or the list of the focused field; false where it has none.
  mutating func open() -> Bool {
    guard fields.indices.contains(focus) else { return false }
    let field = fields[focus]
    switch (field.kind, controls[focus]) {
    case (.date, .line(let line)):
      guard let days = field.days else { return false }
      let today = days.shorthand.today
      let chosen = line.isEmpty ? nil : days.shorthand.day(line.text)
      popup = .calendar(MonthCalendar(chosen: chosen, today: today, off: days.off))
    case (.choice(let labels), .choice(let chosen)):
      popup = .list(Choice(ChoiceList(labels), chosen: Set([chosen].compactMap { $0 })))
    case (.tags(let suggestions), .line(let line)):
      let words = Set(Tags.words(of: line.text))
      let chosen = suggestions.indices.filter { words.contains(suggestions[$0]) }
      let last = Tags.last(of: line.text)
      let search = suggestions.contains(last) ? "" : last
      return list(suggestions, chosen: Set(chosen), searching: search)
    case (.text, .line(let line)):
      let chosen = field.suggestions.firstIndex(of: line.text)
      let search = chosen == nil ? line.text : ""
      return list(field.suggestions, chosen: Set([chosen].compactMap { $0 }), searching: search)
    default: return false
    }
    return true
  }

  /// Opens a list on what is searched for, or whole where that is not in it.
  private mutating func list(_ titles: [String], chosen: Set<Int>, searching text: String) -> Bool {
    guard !titles.isEmpty else { return false }
    var choice = Choice(ChoiceList(titles), chosen: chosen)
    choice.search(text)
    popup = .list(choice.count > 0 ? choice : Choice(ChoiceList(titles), chosen: chosen))
    return true
  }

  mutating func handleInPopup(_ key: Key) -> Outcome {
    if key == .function(4) || key == Key(.up, .alt) || key == Key(.down, .alt) {
      popup = nil
      return .moved
    }
    let takes = key == .tab || key == .function(2)
    switch popup {
    case .calendar where key.typed != nil && key != .space: return type(key)
    case .calendar(var calendar):
      let outcome = calendar.handle(takes ? .enter : key)
      popup = .calendar(calendar)
      return close(outcome, on: key) { $0.take(calendar.day.dotted) }
    case .list(var choice):
      let outcome = choice.handle(takes ? .enter : key)
      popup = .list(choice)
      return close(outcome, on: key) { $0.take(choice) }
    case nil: return .ignored
    }
  }

  /// Begins to type a day anew, for which the calendar closes.
  private mutating func type(_ key: Key) -> Outcome {
    popup = nil
    let before = controls[focus]
    take("")
    if controls[focus] != before { remember(before, as: .other) }
    return handle(key)
  }

  private mutating func close(_ outcome: Outcome, on key: Key, take: (inout Form) -> Void)
    -> Outcome
  {
    switch outcome {
    case .submitted:
      popup = nil
      let before = controls[focus]
      take(&self)
      remember(before, as: .other)
      forgive(focused)
      return .edited
    case .cancelled:
      popup = nil
      return .moved
    case .edited, .moved: return .moved
    case .ignored: return key.typed == nil ? .ignored : .moved
    }
  }

  private mutating func take(_ choice: Choice) {
    guard let chosen = choice.focused else { return }
    switch (fields[focus].kind, controls[focus]) {
    case (.choice, _): controls[focus] = .choice(chosen)
    case (.tags(let suggestions), .line(let line)):
      take(Tags.adding(choice.list[chosen], to: line.text, from: suggestions))
    default: take(choice.list[chosen])
    }
  }

  private mutating func take(_ text: String) {
    guard case .line(var field) = controls[focus] else { return }
    field.text = text
    controls[focus] = .line(field)
  }
}
