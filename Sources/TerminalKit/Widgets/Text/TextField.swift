import PlainText

/// A line to type into.
///
///     var name = TextField("Anna")                        // in the state
///     let outcome = name.handle(key)                      // in update: .edited, .moved, .ignored
///     _ = name.paste(text)
///     name.draw(in: area, on: &grid, isFocused: true)     // in view
///
/// A text wider than its place scrolls by half the place. Enter, Esc and Tab are left to the
/// owner.
public struct TextField: Hashable, Sendable {
  /// What may be typed.
  public enum Accepts: Hashable, Sendable {
    /// Any text.
    case anything
    /// Digits.
    case digits
    /// Digits and dots; what else people write between day and month becomes a dot.
    case date
  }

  var editor: LineEditor
  private let accepts: Accepts
  /// Whether the whole text is selected: what is typed next takes its place.
  private(set) var isSelected = false

  /// Creates a field that holds `text`, with the cursor after it, and takes `limit` characters.
  public init(_ text: String = "", limit: Int = 500, accepts: Accepts = .anything) {
    self.accepts = accepts
    editor = LineEditor(Sanitized(text).text, limit: limit)
  }

  /// What stands in the field.
  public var text: String {
    get { editor.text }
    set { editor = LineEditor(Sanitized(newValue).text, limit: editor.limit) }
  }

  /// The place of the cursor, in characters from the beginning.
  public var cursor: Int { editor.cursor }

  /// Whether the cursor stands behind the text.
  var isAtEnd: Bool { editor.cursor == editor.characters.count }

  /// True when nothing stands in the field.
  public var isEmpty: Bool { editor.characters.isEmpty }

  /// Selects the whole text until the next key.
  public mutating func selectAll() { isSelected = !isEmpty }

  /// What is selected; nothing where nothing is.
  var selectedText: String? {
    isSelected ? text : editor.selection.map { String(editor.characters[$0]) }
  }

  /// Selects nothing.
  mutating func unselect() {
    isSelected = false
    editor.unselect()
  }

  /// Puts the cursor to a place, counted in characters.
  mutating func go(to place: Int) {
    isSelected = false
    _ = editor.move(to: place)
  }

  /// Puts the cursor to the beginning of a text that is wider than a place of `width` columns with
  /// the cursor behind it.
  mutating func goToBeginning(unlessIn width: Int) {
    if TextWrap.columns(of: editor.characters[...]) >= width { go(to: 0) }
  }

  /// Takes a key; one that the text has no use for is ignored.
  public mutating func handle(_ key: Key) -> Outcome {
    guard isSelected else { return handleUnselected(key) }
    isSelected = false
    if TextCommand(key) == .cut {
      editor = LineEditor("", limit: editor.limit)
      return .edited
    }
    guard key.typed != nil || key == .backspace || key == .delete else {
      return handleUnselected(key)
    }
    let selected = self
    editor = LineEditor("", limit: editor.limit)
    if key.typed == nil || handleUnselected(key) == .edited { return .edited }
    self = selected
    selectAll()
    return .ignored
  }

  private mutating func handleUnselected(_ key: Key) -> Outcome {
    guard let typed = key.typed, accepts != .anything else { return editor.handle(key) }
    let allowed = filtered(String(typed))
    guard !allowed.isEmpty else { return .ignored }
    return editor.insert(allowed) ? .edited : .moved
  }

  /// Puts a pasted text at the cursor, made into one harmless line and cut to the limit.
  public mutating func paste(_ text: String) -> Outcome {
    let start = String(text.unicodeScalars.prefix(8 * editor.limit + 64))
    let allowed = filtered(Sanitized(start).text)
    if isSelected, !allowed.isEmpty {
      editor = LineEditor("", limit: editor.limit)
      isSelected = false
    }
    return editor.insert(allowed) ? .edited : .ignored
  }

  private func filtered(_ text: String) -> String {
    switch accepts {
    case .anything: text
    case .digits: text.filter(\.isASCIIDigit)
    case .date:
      String(
        text.compactMap { (character: Character) -> Character? in
          if character.isASCIIDigit { return character }
          return ".,/- юб".contains(character) ? "." : nil
        })
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
