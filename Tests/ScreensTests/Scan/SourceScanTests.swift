import Testing

/// Holds what no screen may contain: that a person reads only words, that only themes have colours,
/// and that only the terminal knows bytes.
@Suite struct SourceScanTests {
  private static let screens = "Sources/Screens"
  private static let words = "Sources/Screens/Words"

  /// What a screen writes that is no word: the name of the program, which no language changes.
  private static let names: Set<String> = ["Kurator"]

  @Test func `reads literals and leaves out comments and what is interpolated`() {
    #expect(
      SourceScan.literals(in: #"a("x.y", "\(b(c["d"])) – e \"f\"")"#) == ["x.y", "d", " – e  f "])
    #expect(SourceScan.lines(of: "let a = \"//\" // \"b\"", in: "")[0].code == "let a = \"//\" ")
  }

  @Test(arguments: [
    "context.words.now.item", "\"board.accept\"", "\"\\(count)/\\(all)\"", "\"–\"",
    "FormField(\"short\", words.shortName)", "\" · \"", "\"Kurator\"",
  ])
  func `passes names and signs`(code: String) {
    #expect(Self.read(by: code) == [])
  }

  @Test(arguments: [
    "\"Enter – \\(cure)\"", "\"Esc\"", "\"F1\"", "\"нет\"", "\"two words\"", "\"Ctrl+Z\"",
    "\"Done\"",
  ])
  func `finds what a person reads`(code: String) {
    #expect(Self.read(by: code) != [])
  }

  /// The literals of a line that a person would read: those with letters that are not one name such
  /// as `board.accept` or `fieldFocused`, which begin with a small Latin letter.
  private static func read(by code: String) -> [String] {
    SourceScan.literals(in: code).filter { literal in
      guard literal.contains(where: \.isLetter), !names.contains(literal) else { return false }
      // One Latin letter is a key that types it.
      if literal.count == 1, literal.allSatisfy(\.isASCII) { return false }
      let isName =
        literal.first.map { $0.isLowercase || $0 == "." } == true
        && literal.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_/".contains($0)) }
      return !isName
    }
  }

  @Test func `writes nothing that a person reads but words`() throws {
    let lines = try SourceScan.lines(in: Self.screens, but: ["Words/"])
    #expect(lines.count > 5_000)
    #expect(lines.filter { !Self.read(by: $0.code).isEmpty } == [])
  }

  @Test(arguments: [
    // A colour of a theme, a depth, a number of one.
    #"\b(Color|ColorDepth|ResolvedStyle|Style|Palette|Theme\.mono)\b(?!\.Kind)"#,
    ##""#[0-9a-fA-F]{3,8}""##,
    // An escape byte, whichever way it is written, and control characters.
    #"\\u\{0*(1[bB]|9[bB]|[0-8])\}|\b0x1[bB]\b|\\e\["#,
    // A code of a key as a terminal sends it.
    #"\bKEY_\w+|\bkeyname\b|\bwget_wch\b|UnicodeScalar\(\d"#,
  ])
  func `has no colour, no escape byte and no code of a key`(pattern: String) throws {
    let regex = try Regex(pattern).wordBoundaryKind(.simple)
    let lines = try SourceScan.lines(in: Self.screens)
    #expect(lines.filter { $0.code.contains(regex) } == [])
  }

  @Test(arguments: ["Color.standard", "Style()", "\"#ff8800\"", "\"\\u{1B}[0m\"", "KEY_F(1)"])
  func `finds colours, bytes and codes`(code: String) throws {
    let patterns = [
      #"\b(Color|ColorDepth|ResolvedStyle|Style|Palette|Theme\.mono)\b(?!\.Kind)"#,
      ##""#[0-9a-fA-F]{3,8}""##, #"\\u\{0*(1[bB]|9[bB]|[0-8])\}|\b0x1[bB]\b|\\e\["#,
      #"\bKEY_\w+|\bkeyname\b|\bwget_wch\b|UnicodeScalar\(\d"#,
    ]
    #expect(try patterns.contains { code.contains(try Regex($0).wordBoundaryKind(.simple)) })
  }
}
