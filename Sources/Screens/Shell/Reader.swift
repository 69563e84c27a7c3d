import TerminalKit

/// A page on which a text can be read whole.
protocol Reader: Page {
  /// The text that is open, as far as its reader has come; nothing where none is.
  var openText: Reading? { get set }

  /// The lines of the text that is open, as the file has them now.
  func text(_ context: Context) -> [Pager.Line]

  /// Where it is read; the lines above are the page's own.
  func readingBody(_ context: Context) -> Rect
}

extension Reader {
  func readingBody(_ context: Context) -> Rect { context.body }

  /// Scrolls, or lets the search have a key.
  @discardableResult
  mutating func read(_ key: Key, _ context: Context) -> Outcome {
    let (text, body) = (text(context), readingBody(context))
    return openText?.handle(key, text, in: body) ?? .ignored
  }

  /// Gives a key to the field of the search while one is open; nothing where there is none, or
  /// where the key is an action's.
  mutating func seek(_ key: Key, _ context: Context) -> [Wish]? {
    guard openText?.isFinding == true, key != .enter, key != .escape else { return nil }
    return read(key, context) == .ignored ? nil : []
  }

  /// Gives a pasted text to the field of the search; nothing where there is none.
  mutating func seek(pasted: String, _ context: Context) -> [Wish]? {
    guard openText?.isFinding == true else { return nil }
    let (text, body) = (text(context), readingBody(context))
    _ = openText?.paste(pasted, text, in: body)
    return []
  }

  /// Takes the marks of a search off; false where there are none, so that the text may be closed.
  mutating func stopSeeking() -> Bool {
    guard openText?.hasSought == true else { return false }
    openText?.stopFinding()
    return true
  }

  /// Draws the text that is open.
  func drawReading(in area: Rect, on grid: inout Grid, _ context: Context) {
    openText?.draw(text(context), in: area, on: &grid, context)
  }

  fileprivate mutating func goOn(isBack: Bool, _ context: Context) {
    let (text, body) = (text(context), readingBody(context))
    openText?.goOn(isBack: isBack, text, in: body)
  }
}

extension PageAction where State: Reader {
  /// The actions that read a text: they scroll it and look for words in it.
  static func reading(_ name: String) -> [PageAction] {
    let keys: [(String, Key, [Key], isInBar: Bool)] = [
      ("pageDown", .pageDown, [.space], true), ("pageUp", .pageUp, [], false),
      ("down", .down, [.character("j")], false), ("up", .up, [.character("k")], false),
      ("top", .home, [], false), ("end", .end, [], false),
    ]
    let scrolling = keys.map { id, key, others, isInBar in
      PageAction(
        "\(name).\(id)", [key] + others, { $0.reading.scroll(key) }, isInBar: isInBar
      ) { state, context in
        state.read(key, context)
        return []
      }
    }
    return scrolling + seeking(name)
  }

  private static func seeking(_ name: String) -> [PageAction] {
    let steps: [(String, Key, @Sendable (Words) -> ActionWords, isBack: Bool)] = [
      ("next", .character("n"), { $0.reading.next }, false),
      ("previous", .character("N"), { $0.reading.previous }, true),
    ]
    let find = PageAction(
      "\(name).find", [.function(7), .character("f")], { $0.reading.find }
    ) { state, _ in
      state.openText?.startFinding()
      return []
    }
    return [find]
      + steps.map { id, key, words, isBack in
        PageAction(
          "\(name).\(id)", [key], words, isInBar: false,
          unless: { state, context in
            state.openText?.hasSought == true ? nil : context.words.reading.nothingSought
          },
          run: { state, context in
            state.goOn(isBack: isBack, context)
            return []
          })
      }
  }

  /// The actions while what to look for is being typed.
  static func finding(_ name: String) -> [PageAction] {
    let keys: [(String, Key, @Sendable (Words) -> ActionWords)] = [
      ("keepFound", .enter, { $0.reading.keepFound }),
      ("endFinding", .escape, { $0.reading.endFinding }),
    ]
    return keys.map { id, key, words in
      PageAction("\(name).\(id)", [key], words) { state, context in
        state.read(key, context)
        return []
      }
    }
  }
}
