/// Turns the bytes that a terminal sends into events; keeps what is not complete yet.
///
///     var decoder = InputDecoder()
///     var events = decoder.decode(bytes)
///     // when decoder.awaitsMore and nothing came in for 25 ms:
///     events += decoder.flush()
///
/// Wherever the bytes are cut into reads, the events are the same, but that a letter and the
/// combining mark after it are joined only when they come in one read. Sequences that mean
/// nothing are swallowed whole, and what the terminal answers when it is asked about itself is kept
/// apart. What is kept is bounded by ``pasteLimit`` bytes.
public struct InputDecoder: Sendable {
  /// The most bytes of one paste that are kept; the rest of it is dropped.
  public static let pasteLimit = 16 << 20

  var state = State.ground
  var parameters: [UInt8] = []
  var utf8 = ScalarDecoder()
  var pasted: [UInt8] = []
  var events: [InputEvent] = []
  var replies: [Reply] = []

  enum State: Hashable {
    case ground
    /// After ESC; `twice` when another ESC came before it.
    case escape(twice: Bool)
    /// After ESC [; `alt` when another ESC came before it.
    case control(alt: Bool)
    /// After ESC [ [ of the Linux console.
    case console(alt: Bool)
    /// After ESC O.
    case single(alt: Bool)
    /// Within ESC [ M, with so many bytes to come.
    case oldMouse(Int)
    /// Within OSC, DCS, APC, PM or SOS, begun by `opener`.
    case string(opener: UInt8, isEmpty: Bool)
    /// After ESC within such a string.
    case stringEscape(opener: UInt8)
    /// Within a paste, with so many bytes of its end matched.
    case paste(matched: Int)
  }

  /// Starts with nothing pending.
  public init() {}

  /// Takes the next bytes and returns the events that they complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    decode(ArraySlice(bytes))
  }

  /// Takes the next bytes of a read, as above.
  public mutating func decode(_ bytes: ArraySlice<UInt8>) -> [InputEvent] {
    events = []
    for byte in bytes { take(byte) }
    defer { events = [] }
    return events
  }

  /// What the terminal has answered since this was last asked.
  public mutating func takeReplies() -> [Reply] {
    defer { replies = [] }
    return replies
  }

  /// True when what is pending may be a key of its own: an Esc, or Alt with `[`, `O`, `]`.
  public var awaitsMore: Bool {
    switch state {
    case .escape, .single, .string(_, isEmpty: true): true
    case .control: parameters.isEmpty
    default: false
    }
  }

  /// True when what is pending is ESC alone, which is more often the key than a beginning.
  public var awaitsAfterEscape: Bool {
    if case .escape = state { true } else { false }
  }

  /// Whether a paste has begun and not ended: every byte is taken for a part of it.
  public var isPasting: Bool { if case .paste = state { true } else { false } }

  /// Ends a paste whose end does not come, and returns what came of it; nothing outside a paste.
  public mutating func endPaste() -> [InputEvent] {
    guard case .paste(let matched) = state else { return [] }
    events = []
    defer { events = [] }
    breakPaste(matched: matched)
    return events
  }

  /// Gives up waiting after the pause that follows a lone Esc, and returns the keys.
  public mutating func flush() -> [InputEvent] {
    guard awaitsMore else { return [] }
    events = []
    defer { events = [] }
    switch state {
    case .escape(let twice): emit(twice ? [.escape, .escape] : [.escape])
    case .control(let alt): emit(alt ? [.escape, .alt("[")] : [.alt("[")])
    case .single(let alt): emit(alt ? [.escape, .alt("O")] : [.alt("O")])
    case .string(let opener, _): emit([.alt(Character(Unicode.Scalar(opener)))])
    default: break
    }
    state = .ground
    return events
  }

  mutating func emit(_ keys: [Key]) { events += keys.map { .key($0) } }
}
