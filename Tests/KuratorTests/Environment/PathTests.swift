import Testing

@testable import kurator

/// Paths as text.
struct PathTests {
  static let parts: [(path: String, folder: String, name: String, format: String)] = [
    ("a.docx", ".", "a.docx", "docx"), ("/a.DOCX", "/", "a.DOCX", "docx"),
    ("b/c/приказ.v2.docx", "b/c", "приказ.v2.docx", "docx"), ("b/.kurator", "b", ".kurator", ""),
    ("b.c/noformat", "b.c", "noformat", ""), ("", ".", "", ""), ("x.", ".", "x.", ""),
  ]

  @Test(arguments: parts)
  func `knows folder, name and format`(
    _ example: (path: String, folder: String, name: String, format: String)
  ) {
    #expect(Path.folder(of: example.path) == example.folder)
    #expect(Path.name(of: example.path) == example.name)
    #expect(Path.format(of: example.path) == example.format)
  }

  static let full: [(String, String)] = [
    ("a", "/home/a"), ("./a/./b", "/home/a/b"), ("../a", "/a"), ("../../../a", "/a"),
    ("/x//y/", "/x/y"), ("", "/home"), ("а б", "/home/а б"),
  ]

  @Test(arguments: full)
  func `begins at the root`(_ path: String, _ expected: String) {
    #expect(Path.full(path, in: "/home") == expected)
  }

  @Test(arguments: [
    ("~/а.kurator", "/home/olga/а.kurator"), ("~", "/home/olga"), ("~b/c", "~b/c"),
    ("a/~/b", "a/~/b"),
  ])
  func `puts the reader's folder in the place of a tilde`(path: String, expected: String) {
    #expect(Path.atHome(path, "/home/olga") == expected)
    #expect(Path.atHome(path, nil) == path)
  }

  static let words: [(String, String)] = [
    ("рябинка-2.kurator", "рябинка-2.kurator"), ("/a/b c", "'/a/b c'"), ("it's", "'it'\\''s'"),
    ("$HOME", "'$HOME'"), ("", "''"),
  ]

  @Test(arguments: words)
  func `quotes what a shell would take apart`(_ path: String, _ word: String) {
    #expect(Path.word(path) == word)
  }

  @Test func `finds a name that nothing has`() {
    let taken: Set = ["a.kurator", "a-2.kurator", "b"]

    #expect(Path.free("c.kurator", taken: taken.contains) == "c.kurator")
    #expect(Path.free("a.kurator", taken: taken.contains) == "a-3.kurator")
    #expect(Path.free("b", taken: taken.contains) == "b-2")
  }
}
