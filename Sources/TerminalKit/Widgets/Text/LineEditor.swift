import PlainText

/// A text being typed and the place of the cursor in it, counted in characters.
struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0
  /// Where the selection begins that ends at the cursor.
  private var anchor: Int?
  let limit: Int
  /// Whether there was no room for all of the last text that was put in.
  private(set) var isFull = false

  init(_ text: String, limit: Int) {
    self.limit = max(0, limit)
    insert(text)
  }

  var text: String { characters.reduce(into: "") { $0.append($1) } }

  /// Puts `text` before the cursor, as much of it as the limit leaves room for; true when the
  /// text has changed.
  ///
  /// A combining mark joins the letter before it.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    isFull = false
    guard !text.isEmpty else { return false }
    let hasRemoved = removeSelection()
    let joint = cursor > 0 ? String(characters[cursor - 1]) : ""
    var added = Array(joint + text)
    if !joint.isEmpty, added.first != characters[cursor - 1], let first = added.first {
      added.replaceSubrange(0..<1, with: Sanitized(String(first)).text)
    }
    let start = cursor - (joint.isEmpty ? 0 : 1)
    let room = max(0, limit - characters.count + cursor - start)
    let kept = added.prefix(room)
    isFull = kept.count < added.count
    guard kept.count > cursor - start || kept.first != (joint.isEmpty ? nil : joint.first) else {
      return hasRemoved
    }
    characters.replaceSubrange(start..<cursor, with: kept)
    cursor = start + kept.count
    return true
  }

  mutating func move(to place: Int) -> Bool {
    isFull = false
    anchor = nil
    let place = min(max(0, place), characters.count)
    defer { cursor = place }
    return place != cursor
  }

  /// The characters that are selected; nothing where none are.
  var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// Puts the cursor to a place, and selects what lies between; a selection is widened.
  mutating func select(to place: Int) {
    isFull = false
    anchor = anchor ?? cursor
    cursor = min(max(0, place), characters.count)
  }

  /// Selects nothing.
  mutating func unselect() { anchor = nil }

  /// Removes what is selected; true when something was.
  mutating func removeSelection() -> Bool {
    defer { anchor = nil }
    guard let selection else { return false }
    characters.removeSubrange(selection)
    cursor = selection.lowerBound
    return true
  }

  /// Removes the characters between the cursor and `place`, or what is selected; true when there
  /// were any.
  mutating func remove(to place: Int) -> Bool {
    isFull = false
    if removeSelection() { return true }
    let place = min(max(0, place), characters.count)
    guard place != cursor else { return false }
    characters.removeSubrange(min(place, cursor)..<max(place, cursor))
    cursor = min(place, cursor)
    return true
  }

  /// Removes the cursor's own line up to it; all of the line where the cursor stands at its
  /// beginning.
  mutating func removeLine() -> Bool {
    let ends = lineEnds
    return remove(to: cursor > ends.lowerBound ? ends.lowerBound : ends.upperBound)
  }

  /// Puts `text` in the place of everything, the cursor after it; true when the text has changed.
  mutating func replaceAll(with text: String) -> Bool {
    let before = characters
    self = LineEditor("", limit: limit)
    insert(text)
    return characters != before
  }

  /// Where the word that ends at or before the cursor begins.
  var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the word after the next blanks begins.
  var nextWord: Int {
    var place = cursor
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    return place
  }

  /// The first place of the cursor's own line, and the last one.
  var lineEnds: Range<Int> {
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
    return start..<end
  }
}

extension LineEditor {
  /// Takes the keys that work alike in a line and in a text of lines.
  mutating func handle(_ key: Key) -> Outcome {
    if let typed = key.typed { return isTypable(typed) ? edited(insert(String(typed))) : .ignored }
    switch (key, selection) {
    case (.left, let selection?): return moved(move(to: selection.lowerBound), always: true)
    case (.right, let selection?): return moved(move(to: selection.upperBound), always: true)
    default: break
    }
    switch key {
    case .left: return moved(move(to: cursor - 1))
    case .right: return moved(move(to: cursor + 1))
    case .home: return moved(move(to: lineEnds.lowerBound))
    case .end: return moved(move(to: lineEnds.upperBound))
    case .backspace: return edited(remove(to: cursor - 1))
    case .delete: return edited(remove(to: cursor + 1))
    default: break
    }
    switch TextCommand(key) {
    case .wordBack: return moved(move(to: wordStart))
    case .wordOn: return moved(move(to: nextWord))
    case .removeWordBack: return edited(remove(to: wordStart))
    case .removeWordOn: return edited(remove(to: nextWord))
    case .removeLine: return edited(removeLine())
    case .removeRest: return edited(remove(to: lineEnds.upperBound))
    case .selectBack: return selected(to: cursor - 1)
    case .selectOn: return selected(to: cursor + 1)
    case .selectWordBack: return selected(to: wordStart)
    case .selectWordOn: return selected(to: nextWord)
    case .selectStart: return selected(to: lineEnds.lowerBound)
    case .selectEnd: return selected(to: lineEnds.upperBound)
    case .cut: return removeSelection() ? .edited : .ignored
    case .copy, nil: return .ignored
    }
  }

  private mutating func selected(to place: Int) -> Outcome {
    select(to: place)
    return .moved
  }

  /// A key that is meant for the text but finds nothing to do is still taken.
  private func edited(_ hasChanged: Bool) -> Outcome { hasChanged ? .edited : .moved }

  private func moved(_ hasChanged: Bool, always: Bool = false) -> Outcome {
    hasChanged || always ? .moved : .ignored
  }

  private func isTypable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { DisplayWidth.isDrawable($0) }
  }
}
