extension Form {
  /// Shows what is wrong, by the id of the field, and gives the focus to the first of them.
  ///
  /// An error goes when its field is edited.
  public mutating func show(errors: [String: String]) {
    popup = nil
    self.errors = errors
    let first = fields.firstIndex { $0.takesFocus && errors[$0.id] != nil }
    if let first {
      focus = first
      arrive()
    }
  }

  /// Reads every field, and shows what is wrong with any of them, `errors` besides; true where
  /// nothing is.
  public mutating func check(besides errors: [String: String] = [:]) -> Bool {
    var found: [String: String] = [:]
    for index in fields.indices {
      switch reading(of: index) {
      case .wrong(let sentence): found[fields[index].id] = sentence
      case .read(let text): write(text, in: index)
      case .doubtful(let text, let sentence): doubt(sentence, of: text, in: index)
      case nil: break
      }
    }
    found.merge(errors) { own, _ in own }
    show(errors: found)
    return found.isEmpty
  }

  /// Takes back what was told of a field.
  mutating func forgive(_ id: String) {
    errors[id] = nil
    doubts[id] = nil
  }

  /// Tidies the field that loses the focus, or says what is wrong with it; an empty field that
  /// nobody has touched is left in peace.
  mutating func leave() {
    remark = nil
    guard fields.indices.contains(focus) else { return }
    controls[focus].unselect()
    tell(of: focus)
  }

  /// Tidies every field and says what is wrong with it, as if each had been left; the focus stays.
  public mutating func tell() {
    for index in fields.indices { tell(of: index) }
  }

  private mutating func tell(of index: Int) {
    let id = fields[index].id
    let isTold = isTouched(id) || !controls[index].isEmpty
    switch reading(of: index) {
    case .wrong(let sentence) where isTold: errors[id] = sentence
    case .read(let text): write(text, in: index)
    case .doubtful(let text, let sentence): doubt(sentence, of: text, in: index)
    case .wrong, nil: break
    }
  }

  /// What the field says; nothing where it says nothing and need not.
  private func reading(of index: Int) -> FormRule.Reading? {
    let (field, control) = (fields[index], controls[index])
    guard !control.isEmpty else { return field.isRequired ? .wrong(words.missing) : nil }
    guard case .text(let text)? = control.value else { return nil }
    var read = FormRule.Reading.read(text)
    if let days = field.days {
      read = days.read(text)
    } else if field.kind == .date {
      read = .read(Form.dotted(text))
    }
    guard case .read(let text) = read, let rule = field.rule, isTouched(field.id) else {
      return read
    }
    return rule.reading(text)
  }

  /// Eight digits with the dots of a date.
  private static func dotted(_ digits: String) -> String {
    guard digits.count == 8, !digits.contains(".") else { return digits }
    return "\(digits.prefix(2)).\(digits.dropFirst(2).prefix(2)).\(digits.suffix(4))"
  }

  private mutating func doubt(_ sentence: String, of text: String, in index: Int) {
    write(text, in: index)
    doubts[fields[index].id] = sentence
  }

  private mutating func write(_ text: String, in index: Int) {
    switch controls[index] {
    case .line(var field) where field.text != text:
      field.text = text
      controls[index] = .line(field)
    case .area(var area) where area.text != text:
      area.text = text
      controls[index] = .area(area)
    case .line, .area, .choice, .flag, .none: break
    }
  }
}
