extension Form {
  /// Takes a key.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .function(2): return submit()
    default: break
    }
    guard fields.indices.contains(focus) else { return .ignored }
    if key == .tab || key == .right, complete() { return changed(.edited) }
    let outcome = handleInField(key)
    return outcome == .ignored ? handleBetweenFields(key) : changed(outcome)
  }

  /// Puts a pasted text into the focused field, where text can be typed.
  public mutating func paste(_ text: String) -> Outcome {
    guard fields.indices.contains(focus) else { return .ignored }
    var outcome = Outcome.ignored
    switch controls[focus] {
    case .line(var field):
      outcome = field.paste(text)
      controls[focus] = .line(field)
    case .area(var area):
      outcome = area.paste(text)
      controls[focus] = .area(area)
    case .choice, .flag, .none: break
    }
    return changed(outcome)
  }

  private mutating func changed(_ outcome: Outcome) -> Outcome {
    if outcome == .edited { errors[focused] = nil }
    return outcome
  }

  private mutating func submit() -> Outcome {
    leave()
    return .submitted
  }

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
      guard let next = Labels.next(after: index, of: labels, for: key) else { return .ignored }
      controls[focus] = .choice(next)
      return next == index ? .moved : .edited
    case (.flag(let isOn), _) where key == .space || key == .left || key == .right:
      controls[focus] = .flag(!isOn)
      return .edited
    default: return .ignored
    }
  }

  private mutating func handleBetweenFields(_ key: Key) -> Outcome {
    let places = fields.indices.filter { fields[$0].takesFocus }
    guard let here = places.firstIndex(of: focus) else { return .ignored }
    switch key {
    case .tab: return move(to: places[(here + 1) % places.count])
    case .backTab: return move(to: places[(here + places.count - 1) % places.count])
    case .down where here + 1 < places.count, .enter where here + 1 < places.count:
      return move(to: places[here + 1])
    case .enter: return submit()
    case .up where here > 0: return move(to: places[here - 1])
    case .pageUp, Key(.home, .control): return move(to: places[0])
    case .pageDown, Key(.end, .control): return move(to: places[places.count - 1])
    default: return .ignored
    }
  }

  private mutating func move(to place: Int) -> Outcome {
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

  /// What Tab would add to the focused field.
  var completion: String? {
    guard case .tags(let suggestions) = fields[focus].kind,
      case .line(let field) = controls[focus], field.cursor == field.text.count
    else { return nil }
    return Tags.completion(of: field.text, from: suggestions)
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
}
