import Foundation
import Testing

@testable import kurator

/// Documents for other programs.
struct JSONTests {
  @Test func `keeps the order of its keys and begins with the schema`() {
    let document = JSON.document([
      "b": 1, "a": ["x", .null, .boolean(true)], "c": .written("{\"y\":0.5}"),
    ])

    #expect(document.text == #"{"schema":1,"b":1,"a":["x",null,true],"c":{"y":0.5}}"#)
  }

  static let strings = [
    ("plain", #""plain""#), ("кавычки \" и \\", #""кавычки \" и \\""#),
    ("a\nb\tc", #""a\nb\u0009c""#),
    ("\u{0}\u{1F}\u{7F}\u{85}", #""\u0000\u001f\u007f\u0085""#), ("\u{2028}é", #""\u2028é""#),
    ("👩‍🏫", "\"👩‍🏫\""),
  ]

  @Test(arguments: strings)
  func `escapes what a reader or a terminal would stumble over`(_ text: String, _ written: String)
    throws
  {
    #expect(JSON.string(text).text == written)
    let read = try JSONSerialization.jsonObject(
      with: Data(written.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test func `writes nothing as null`() {
    #expect(JSON.optional(nil as String?).text == "null")
    #expect(JSON.optional(nil as Int?).text == "null")
    #expect(JSON.optional("a").text == #""a""#)
    #expect(JSON.optional(-5).text == "-5")
    #expect(JSON.array([]).text == "[]")
    #expect(JSON.object([]).text == "{}")
  }
}
