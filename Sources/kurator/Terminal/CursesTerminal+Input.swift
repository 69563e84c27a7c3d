import CTerminal
import TerminalKit

extension CursesTerminal {
  /// The most bytes that are read before a frame is drawn, so that no flood of input starves it.
  private static let mostAtOnce = 1 << 20
  /// So few bytes are a key or two: nothing waits behind them, and nobody asks whether it does.
  private static let fewAtOnce = 64

  /// How long nothing comes of a paste before a key may end it.
  private static let stop = Duration.milliseconds(500)

  nonisolated func wake() { ct_wake() }

  func nextEvents(within limit: Duration?) -> [TerminalEvent] {
    let deadline = limit.map { ContinuousClock.now + $0 }
    var events: [TerminalEvent] = isGone ? [.hungUp] : []
    while events.isEmpty {
      let now = ContinuousClock.now
      let next = [resolution, deadline].compactMap(\.self).min()
      events += self.events(waiting: next.map { $0 - now })
      if let deadline, now >= deadline { break }
    }
    // Frames that would come too fast take in what arrives until they are due.
    while !isGone, case let delay = pace.delay(at: .now), delay > .zero {
      events += self.events(waiting: delay)
    }
    return events
  }

  func events(waiting time: Duration?) -> [TerminalEvent] {
    let flags = Int(ct_wait(time.map(milliseconds) ?? -1))
    var events: [TerminalEvent] = []
    if flags & CT_INPUT != 0 { events += read() }
    if flags & CT_CONTINUED != 0 { events.append(.continued) }
    if flags & CT_RESIZED != 0 {
      takeSize()
      events.append(.resized(size))
    }
    if flags & CT_WOKEN != 0 { events.append(.woken) }
    if flags & CT_WATCHED != 0 { events.append(.watched) }
    if flags & CT_HANGUP != 0 { isGone = true }
    if isGone || flags & CT_ENDING != 0 { events.append(.hungUp) }
    if let resolution, ContinuousClock.now >= resolution {
      events += (decoder.isPasting ? decoder.endPaste() : decoder.flush()).map { .input($0) }
    }
    return events
  }

  /// Whole milliseconds, rounded up, so that what is waited for is due afterwards.
  private func milliseconds(_ time: Duration) -> Int32 {
    let (seconds, attoseconds) = max(time, .zero).components
    let parts = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: min(seconds, Int64(Int32.max)) * 1_000 + parts)
  }

  /// Ends a paste that has come to a stop when Esc or Ctrl+C comes alone: that is the reader, who
  /// gets no key through.
  private func leavePaste(by bytes: ArraySlice<UInt8>) -> [TerminalEvent] {
    guard decoder.isPasting, ContinuousClock.now - lastInput > Self.stop,
      bytes == [0x1B] || bytes == [0x03]
    else { return [] }
    return decoder.endPaste().map { .input($0) }
  }

  private func read() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var total = 0
    while total < CursesTerminal.mostAtOnce {
      let count = ct_read(&buffer, buffer.count)
      if count < 0 { isGone = true }
      if count <= 0 { break }
      total += count
      events += leavePaste(by: buffer.prefix(count))
      events += decoder.decode(buffer.prefix(count)).map { .input($0) }
      if count < CursesTerminal.fewAtOnce { break }
    }
    if total > 0 { lastInput = .now }
    for reply in decoder.takeReplies() {
      if let kind = question?.take(reply, at: lastInput) { events.append(.background(kind)) }
    }
    return events
  }
}
