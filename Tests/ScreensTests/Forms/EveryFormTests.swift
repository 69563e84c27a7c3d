import Mentoring
import PlainText
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension Form {
  /// What can be filled in where the focus is.
  fileprivate var focusedKind: FormField.Kind? { fields.first { $0.id == focused }?.kind }
}

@Suite struct EveryFormTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 60, height: 15)]

  @Test(arguments: AnyForm.allCases, Language.allCases)
  func `stands whole in a small picture`(any: AnyForm, language: Language) throws {
    for size in Self.sizes {
      let stage = try any.stage(language, size)
      let name = "\(any.rawValue)-\(language.rawValue)-\(size.width)x\(size.height)"
      try expectSnapshot(stage.program.view(), named: "everyform-\(name)")
    }
  }

  @Test(arguments: AnyForm.allCases, Language.allCases)
  func `shows label, cursor and hint of every field as it gets the focus`(
    any: AnyForm, language: Language
  ) throws {
    for size in Self.sizes {
      var stage = try any.stage(language, size)
      var seen: Set<String> = []
      while let form = any.form(in: stage), seen.insert(form.focused).inserted {
        let field = try #require(form.fields.first { $0.id == form.focused })
        let (picture, lines) = (stage.program.view(), stage.lines)
        let cursor = try #require(picture.cursor)
        let block = lines[max(0, cursor.y - 3)...min(lines.count - 1, cursor.y + 2)].joined()
        for word in field.label.split(separator: " ") { #expect(block.contains(word)) }
        let foot = lines[(size.height - 4)..<(size.height - 2)].joined()
        for word in field.hint.split(separator: " ").prefix(2) { #expect(foot.contains(word)) }
        try stage.press("Tab")
      }
      #expect(seen.count == any.form(in: stage)?.values.count)
    }
  }

  @Test(arguments: AnyForm.allCases)
  func `changes one line for a letter`(any: AnyForm) throws {
    var stage = try any.stage(.russian, Size(width: 80, height: 24))
    for _ in 0..<20 {
      guard case .choice? = any.form(in: stage)?.focusedKind else { break }
      try stage.press("Tab")
    }
    try stage.press("«а»")
    let before = stage.program.view()
    try stage.press("«б»")
    let after = stage.program.view()
    let lines = (0..<24).filter { y in (0..<80).contains { before[$0, y] != after[$0, y] } }
    let cells = lines.flatMap { y in (0..<80).filter { before[$0, y] != after[$0, y] } }
    #expect(lines.count <= 1)
    #expect(cells.count <= 80)
  }

  @Test(arguments: AnyForm.allCases)
  func `keeps what was typed through a refusal of its keys`(any: AnyForm) throws {
    var stage = try any.stage(.russian, Size(width: 80, height: 24))
    let form = try #require(any.form(in: stage))
    for field in form.fields where field.kind == .date {
      stage = try any.stage(.russian, Size(width: 80, height: 24))
      for _ in 0..<20 where any.form(in: stage)?.focused != field.id { try stage.press("Tab") }
      try stage.press("Ctrl+U", "«2027t»", "F2")
      #expect(stage.takeWishes() == [])
      #expect(any.form(in: stage)?.text(field.id) == "2027t")
      #expect(any.form(in: stage)?.focused == field.id)
      #expect(stage.lines.contains { $0.contains("! Это не похоже на дату") })
    }
  }
}
