import PlainText

extension Form {
  /// Takes a key.
  public mutating func handle(_ key: Key) -> Outcome {
    if popup != nil { return handleInPopup(key) }
    switch key {
    case .escape: return .cancelled
    case .function(2): return submit()
    default: break
    }
    switch FormCommand(key) {
    case .undo: return undo()
    case .redo: return redo()
    case .list: return open() ? .moved : .ignored
    default: break
    }
    guard fields.indices.contains(focus) else { return .ignored }
    let before = controls[focus]
    if key == .tab || FormCommand(key) == .complete, complete() {
      return changed(.edited, before, key)
    }
    let own = handleInField(key)
    let outcome = own == .ignored ? handleBetweenFields(key) : changed(own, before, key)
    // What is typed into a form is never meant for anybody else.
    let isTyped = key.typed != nil && fields[focus].takesFocus
    return outcome == .ignored && isTyped ? .moved : outcome
  }

  /// Puts a pasted text into the focused field, where text can be typed; in a choice it chooses the
  /// label that it is.
  public mutating func paste(_ text: String) -> Outcome {
    if case .list(var choice)? = popup {
      let outcome = choice.paste(text)
      popup = .list(choice)
      return outcome
    }
    guard popup == nil, fields.indices.contains(focus) else { return .ignored }
    let before = controls[focus]
    var outcome = Outcome.ignored
    switch (controls[focus], fields[focus].kind) {
    case (.line(var field), .tags):
      outcome = field.paste(Tags.pasted(text))
      controls[focus] = .line(field)
    case (.line(var field), _):
      outcome = field.paste(text)
      controls[focus] = .line(field)
    case (.area(var area), _):
      outcome = area.paste(text)
      controls[focus] = .area(area)
    case (.choice, .choice(let labels)):
      guard let index = Labels.index(of: text, in: labels) else { return .ignored }
      controls[focus] = .choice(index)
      outcome = .edited
    case (.choice, _), (.flag, _), (.none, _): break
    }
    return changed(outcome, before, nil)
  }

  /// Keeps what can be taken back, and tells where there was no room; a paste has no key.
  private mutating func changed(_ outcome: Outcome, _ before: FormControl, _ key: Key?) -> Outcome {
    let isFull = controls[focus].isFull
    remark = isFull ? words.tooLong(controls[focus].limit) : nil
    switch outcome {
    case .edited:
      forgive(focused)
      remember(before, as: key.map { FormStep.Run($0) } ?? .other)
    case .moved, .ignored, .submitted, .cancelled: endRun()
    }
    return outcome == .ignored && isFull ? .moved : outcome
  }

  private mutating func submit() -> Outcome { check() ? .submitted : .moved }

  private mutating func handleInField(_ key: Key) -> Outcome {
    switch (controls[focus], fields[focus].kind) {
    case (.line(var field), _):
      let outcome = field.handle(key)
      controls[focus] = .line(field)
      return outcome
    case (.area(var area), _):
      let outcome = area.handle(key, width: FormLayout(self, width: width).valueWidth)
      controls[focus] = .area(area)
      return outcome
    case (.choice(let index), .choice(let labels)):
      if let typed = key.typed, typed.isLetter, !isInLine(labels) { return search(key) }
      guard let next = Labels.next(after: index, of: labels, for: key) else { return .ignored }
      controls[focus] = .choice(next)
      return next == index ? .moved : .edited
    case (.flag(let isOn), _) where key == .space || key == .left || key == .right:
      controls[focus] = .flag(!isOn)
      return .edited
    default: return .ignored
    }
  }

  /// Whether all labels are shown beside one another.
  private func isInLine(_ labels: [String]) -> Bool {
    FormLayout(self, width: width).fits(labels)
  }

  /// Opens the list with a first letter typed.
  private mutating func search(_ key: Key) -> Outcome {
    guard open() else { return .ignored }
    _ = handleInPopup(key)
    return .moved
  }

  private mutating func handleBetweenFields(_ key: Key) -> Outcome {
    let places = fields.indices.filter { fields[$0].takesFocus }
    guard let here = places.firstIndex(of: focus) else { return .ignored }
    switch key {
    case .down where here + 1 < places.count, .enter where here + 1 < places.count:
      return move(to: places[here + 1])
    case .enter: return submit()
    case .up where here > 0: return move(to: places[here - 1])
    default: break
    }
    switch FormCommand(key) {
    case .next: return move(to: places[(here + 1) % places.count])
    case .previous: return move(to: places[(here + places.count - 1) % places.count])
    case .first: return move(to: places[0])
    case .last: return move(to: places[places.count - 1])
    default: return .ignored
    }
  }

  /// Goes to the next field, whatever could be completed in this one.
  public mutating func goToNextField() {
    guard popup == nil else { return }
    let places = fields.indices.filter { fields[$0].takesFocus }
    guard let here = places.firstIndex(of: focus) else { return }
    _ = move(to: places[(here + 1) % places.count])
  }

  mutating func move(to place: Int) -> Outcome {
    endRun()
    leave()
    focus = place
    arrive()
    return .moved
  }

  /// Takes the completion that is on offer; false when there is none.
  private mutating func complete() -> Bool {
    guard let rest = completion, case .line(var field) = controls[focus] else { return false }
    _ = field.editor.insert(rest)
    controls[focus] = .line(field)
    return true
  }

  /// What → would add to the focused field.
  var completion: String? {
    guard case .line(let field) = controls[focus], field.isAtEnd, field.selectedText == nil else {
      return nil
    }
    switch fields[focus].kind {
    case .tags(let suggestions): return Tags.completion(of: field.text, from: suggestions)
    case .text where !fields[focus].suggestions.isEmpty:
      return Tags.completion(ofWhole: field.text, from: fields[focus].suggestions)
    default: return nil
    }
  }
}

/// How keys walk through the labels of a choice.
private enum Labels {
  static func next(after index: Int?, of labels: [String], for key: Key) -> Int? {
    guard !labels.isEmpty else { return nil }
    switch key {
    case .right, .space: return index.map { ($0 + 1) % labels.count } ?? 0
    case .left: return index.map { ($0 + labels.count - 1) % labels.count } ?? labels.count - 1
    default: break
    }
    guard let typed = key.typed else { return nil }
    if let digit = typed.wholeNumberValue, labels.indices.contains(digit - 1) { return digit - 1 }
    let order = labels.indices.map { ((index ?? -1) + 1 + $0) % labels.count }
    return order.first { labels[$0].first?.lowercased() == typed.lowercased() }
  }

  /// The label that a pasted text is.
  static func index(of pasted: String, in labels: [String]) -> Int? {
    let wanted = SearchForm(Sanitized(String(pasted.unicodeScalars.prefix(1_000))).text)
    return labels.firstIndex { SearchForm($0) == wanted }
  }
}
