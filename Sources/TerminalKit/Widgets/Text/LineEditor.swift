import PlainText

/// A text being typed and the place of the cursor in it, counted in characters.
struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0
  let limit: Int
  /// Whether there was no room for all of the last text that was put in.
  private(set) var isFull = false

  init(_ text: String, limit: Int) {
    self.limit = max(0, limit)
    insert(text)
  }

  var text: String { String(characters) }

  /// Puts `text` before the cursor, as much of it as the limit leaves room for; true when the
  /// text has changed.
  ///
  /// A combining mark joins the letter before it.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    isFull = false
    guard !text.isEmpty else { return false }
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
      return false
    }
    characters.replaceSubrange(start..<cursor, with: kept)
    cursor = start + kept.count
    return true
  }

  mutating func move(to place: Int) -> Bool {
    isFull = false
    let place = min(max(0, place), characters.count)
    defer { cursor = place }
    return place != cursor
  }

  /// Removes the characters between the cursor and `place`; true when there were any.
  mutating func remove(to place: Int) -> Bool {
    isFull = false
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
    case nil: return .ignored
    }
  }

  /// A key that is meant for the text but finds nothing to do is still taken.
  private func edited(_ hasChanged: Bool) -> Outcome { hasChanged ? .edited : .moved }

  private func moved(_ hasChanged: Bool) -> Outcome { hasChanged ? .moved : .ignored }

  private func isTypable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { DisplayWidth.isDrawable($0) }
  }
}
