import CTerminal
import Glibc

/// A picture, and what each key does with it.
struct Probe {
  /// How many styles are set.
  static let styles = 12
  /// How many links there are.
  static let links = 4

  private var picture = Picture(columns: 1, lines: 1)
  private var random: Dice
  private var cursor = 0
  private var received = 0
  private var isPasting = false
  private var isRunning = true

  init(seed: UInt64) { random = Dice(seed: seed) }

  mutating func run() {
    for index in 1..<Probe.styles {
      let colour = Int32(index)
      ct_style(colour, index % 3 == 0 ? -1 : colour + 1, index % 2 == 0 ? -1 : 16 * colour, colour)
    }
    for link in 1...Probe.links { ct_link(Int32(link), "file:///link/\(link)") }
    takeSize()
    while isRunning {
      show()
      turn()
    }
  }

  private mutating func show() {
    for (y, row) in picture.rows.enumerated() { ct_row(Int32(y), row, Int32(row.count)) }
    ct_cursor(0, Int32(cursor), 1)
    if ct_present() != 0 { isRunning = false }
  }

  private mutating func takeSize() {
    var columns: Int32 = 0
    var lines: Int32 = 0
    ct_window_size(&columns, &lines)
    ct_resize(columns, lines)
    picture = Picture(columns: Int(columns), lines: Int(lines))
    picture.write("Готово \(columns)x\(lines), цветов \(ct_colours())", line: 0)
    cursor = 0
  }

  private mutating func turn() {
    let flags = ct_wait(-1)
    if flags & Int32(CT_HANGUP) != 0 { isRunning = false }
    if flags & Int32(CT_RESIZED) != 0 { takeSize() }
    if flags & Int32(CT_CONTINUED) != 0 { picture.write("дальше", line: 1) }
    if flags & Int32(CT_WOKEN) != 0 { picture.write("разбужен", line: 1) }
    if flags & Int32(CT_INPUT) != 0 { read() }
  }

  private mutating func read() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = ct_read(&bytes, bytes.count)
      if count < 0 { isRunning = false }
      if count <= 0 { return }
      received += count
      take(bytes.prefix(count))
    }
  }

  /// A paste is only counted; all else are commands.
  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    if bytes.first == 0x1B { isPasting = true }
    if !isPasting { for byte in bytes { act(byte) } }
    if bytes.last == UInt8(ascii: "~") { isPasting = false }
  }

  private mutating func act(_ key: UInt8) {
    switch UnicodeScalar(key) {
    case "n": picture.disturb(&random)
    case "r": ct_redraw()
    case "k": showTwice()
    case "d": cursor = min(cursor + 1, picture.rows.count - 1)
    case "s": picture.scroll()
    case "i": showCounts()
    case "l": fillWithLines()
    case "p": picture.write("прочитано \(received)", line: 1)
    default: actOutside(key)
    }
  }

  /// How many pictures ``showTwice()`` shows.
  static let series = 100

  /// Shows many pictures, each by what has changed and then anew.
  ///
  /// The cursor moves each time, so that no picture takes no bytes. Now and then so much is drawn
  /// that it takes fewer bytes to send it look by look.
  private mutating func showTwice() {
    for _ in 0..<Probe.series where isRunning {
      let strokes = random.roll(6) == 0 ? 4 * picture.rows.count : 1 + random.roll(6)
      picture.disturb(&random, strokes: strokes)
      cursor = (cursor + 1) % picture.rows.count
      show()
      ct_redraw()
      show()
    }
  }

  private mutating func actOutside(_ key: UInt8) {
    switch UnicodeScalar(key) {
    case "z": ct_suspend()
    case "t": ct_title("Проба\u{7}\u{9B}31m")
    case "m": ct_mouse(1)
    case "c": ct_clipboard("0YI=")
    case "w": wakeFromThreads()
    case "e": perror("шум из библиотеки")
    case "f": fatalError("это конец")
    case "a": abort()
    case "x": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "o": print(Probe.deep(1))
    case "b": failInAThread()
    case "q": isRunning = false
    case "v": tell()
    default: break
    }
  }

  /// Ends, and prints what the last frame ought to have looked like.
  private mutating func tell() {
    ct_stop()
    print()
    for line in picture.lines + picture.styles + picture.links { print(line) }
    isRunning = false
  }

  private mutating func showCounts() {
    let counts = ct_counts()
    picture.write("frames \(counts.frames) writes \(counts.writes) bytes \(counts.bytes) ", line: 0)
  }

  private mutating func fillWithLines() {
    for line in picture.rows.indices {
      picture.write("\(line) Иванова Анна Сергеевна, воспитатель", line: line, style: line % 3)
    }
  }

  /// Many threads wake the one that waits.
  private func wakeFromThreads() {
    var threads = [pthread_t](repeating: 0, count: 8)
    for at in threads.indices {
      pthread_create(
        &threads[at], nil,
        { _ in
          for _ in 0..<1000 { ct_wake() }
          return nil
        }, nil)
    }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Fails in a thread that does not own the terminal, while its owner goes on drawing.
  private mutating func failInAThread() {
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in fatalError("это конец нити") }, nil)
    while true {
      picture.disturb(&random)
      show()
    }
  }

  /// Uses the stack up.
  @inline(never) private static func deep(_ number: Int) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 512) { room in
      room.initialize(repeating: number)
      return deep(number + 1) + room[number % 512]
    }
  }
}
