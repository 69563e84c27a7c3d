import Testing

@testable import Paperwork

@Suite struct CSVSeparatorTests {
  @Test(arguments: [
    ("a;b;c", ";", false), ("a,b", ",", false), ("a\tb", "\t", false), ("a", ";", false),
    ("", ";", false), ("a;b,c", ";", false), ("a,b,c;d", ",", false),
    ("\"a,b,c\";d", ";", false), ("\n\r\na,b", ",", false), ("a;b\n1,2,3,4", ";", false),
    ("sep=,", ",", true), ("sep=;\na", ";", true), ("sep=\t\r\n", "\t", true),
    ("sep=|", ";", false), ("sep=,,", ",", false),
  ])
  func `is the most frequent outside of quotes, or what the file declares`(
    text: String, separator: String, isDeclared: Bool
  ) {
    let found = CSVSeparator(of: Array(text.utf8))
    #expect([found.byte] == Array(separator.utf8))
    #expect(found.isDeclared == isDeclared)
  }
}
