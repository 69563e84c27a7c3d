/// The lines of a keymap file taken apart without YAML: each entry with the lines that go on with it,
/// so that what is wrong with one of them is no trouble of the others.
struct KeymapEntries {
  /// One entry, as it stands in the file.
  struct Entry: Hashable {
    /// The line where it begins, from 0.
    let line: Int
    /// Its bytes, with the ends of its lines.
    let bytes: [UInt8]

    /// What stands above its first line that begins with a tab, which YAML takes for no indent;
    /// nothing where there is none.
    var aboveTab: [UInt8]? {
      let lines = bytes.split(separator: KeymapEntries.newline, omittingEmptySubsequences: false)
      guard let tab = lines.firstIndex(where: { $0.first == UInt8(ascii: "\t") }), tab > 0 else {
        return nil
      }
      return Array(lines[..<tab].joined(separator: [KeymapEntries.newline]))
    }
  }

  /// More entries are not looked at: there are not nearly so many actions.
  static let most = 2_000

  /// The entries, in the order of the file.
  private(set) var entries: [Entry] = []

  /// Takes a file apart in O(`bytes.count`).
  init(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let lines = bytes.split(separator: Self.newline, omittingEmptySubsequences: false)
    var begun: (line: Int, bytes: [UInt8])?
    for (number, line) in lines.enumerated() where entries.count < Self.most {
      if Self.begins(line) {
        if let begun { entries.append(Entry(line: begun.line, bytes: begun.bytes)) }
        begun = (number, [])
      }
      begun?.bytes += line + [Self.newline]
    }
    if let begun, entries.count < Self.most {
      entries.append(Entry(line: begun.line, bytes: begun.bytes))
    }
  }

  private static let newline = UInt8(ascii: "\n")

  /// Whether a line begins an entry: it is neither indented nor blank, nor a comment, and neither
  /// lists something nor closes a list.
  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    line.first.map { !" \t\r#-]},".utf8.contains($0) } ?? false
  }
}
