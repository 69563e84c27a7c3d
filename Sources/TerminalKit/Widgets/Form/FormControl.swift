/// The state of one field.
enum FormControl: Hashable, Sendable {
  case line(TextField)
  case area(TextArea)
  case choice(Int?)
  case flag(Bool)
  case none

  init(_ field: FormField, _ value: FormValue?) {
    var text = ""
    if case .text(let given)? = value { text = given }
    // What is kept already stays whole, however long it is.
    let length = text.count
    switch field.kind {
    case .text(let limit), .code(let limit):
      self = .line(TextField(text, limit: max(limit, length)))
    case .multiline(_, let limit): self = .area(TextArea(text, limit: max(limit, length)))
    case .date where field.days != nil: self = .line(TextField(text, limit: 30))
    case .date: self = .line(TextField(text, limit: 10, accepts: .date))
    case .number(let digits): self = .line(TextField(text, limit: digits, accepts: .digits))
    case .tags: self = .line(TextField(text, limit: max(2_000, length)))
    case .choice(let labels):
      if case .choice(let index?)? = value, labels.indices.contains(index) {
        self = .choice(index)
      } else {
        self = .choice(nil)
      }
    case .flag: self = .flag(value == .flag(true))
    case .heading, .note: self = .none
    }
  }

  /// Whether nothing but blanks stands in it, or nothing is chosen; a flag always says something.
  var isEmpty: Bool {
    switch self {
    case .line(let field): field.editor.characters.allSatisfy(\.isWhitespace)
    case .area(let area): area.text.allSatisfy(\.isWhitespace)
    case .choice(let index): index == nil
    case .flag, .none: false
    }
  }

  /// Whether there was no room for all of the last text that was put into it.
  var isFull: Bool {
    switch self {
    case .line(let field): field.editor.isFull
    case .area(let area): area.isFull
    case .choice, .flag, .none: false
    }
  }

  /// What is selected in it; nothing where nothing is.
  var selectedText: String? {
    switch self {
    case .line(let field): field.selectedText
    case .area(let area): area.selectedText
    case .choice, .flag, .none: nil
    }
  }

  /// Selects nothing.
  mutating func unselect() {
    switch self {
    case .line(var field):
      field.unselect()
      self = .line(field)
    case .area(var area):
      area.unselect()
      self = .area(area)
    case .choice, .flag, .none: break
    }
  }

  /// The most characters that it takes.
  var limit: Int {
    switch self {
    case .line(let field): field.editor.limit
    case .area(let area): area.limit
    case .choice, .flag, .none: 0
    }
  }

  /// Whether the same stands in both; at once where it is the same text in memory.
  func says(_ other: FormControl) -> Bool {
    switch (self, other) {
    case (.line(let field), .line(let other)): field.editor.characters == other.editor.characters
    case (.area(let area), .area(let other)): area.characters == other.characters
    case (.choice(let index), .choice(let other)): index == other
    case (.flag(let isOn), .flag(let other)): isOn == other
    case (.none, .none): true
    case (.line, _), (.area, _), (.choice, _), (.flag, _), (.none, _): false
    }
  }

  var value: FormValue? {
    switch self {
    case .line(let field): .text(field.text)
    case .area(let area): .text(area.text)
    case .choice(let index): .choice(index)
    case .flag(let isOn): .flag(isOn)
    case .none: nil
    }
  }
}
