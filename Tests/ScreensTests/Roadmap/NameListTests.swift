import Testing

@testable import Screens

@Suite struct NameListTests {
  @Test(arguments: [
    ("А, Б, В", ["А, Б", "В"]), ("А, Б, В, Г", ["А, Б", "В", "Г"]), ("В,А,Б", ["В", "А, Б"]),
    ("А, В", ["А", "В"]), ("А, Б, А, Б", ["А, Б", "А", "Б"]), (" , В,, В ", ["В"]), ("", []),
  ])
  func `keeps a known name whole wherever it stands`(typed: String, names: [String]) {
    #expect(NameList(["А, Б", "В"]).names(in: typed) == names)
  }

  @Test(arguments: [("А, Б, В", true), ("А,Б , В", true), ("А, В", false), ("", false)])
  func `knows what it has already`(typed: String, isLike: Bool) {
    #expect(NameList(["А, Б", "В"]).isLike(typed) == isLike)
  }
}
