import TerminalKit
import Testing

@testable import kurator

/// What of an answer is printed, and how.
@Suite struct OutputTests {
  private let harmful = "Сад\u{1B}[2J «Рябинка»\u{202E}\u{7}\tдом"

  @Test func `takes out what a terminal would obey, but for what it is to obey`() {
    #expect(Output([harmful]).text == "Сад[2J «Рябинка»дом")
    #expect(Output(verbatim: [harmful]).text == "Сад[2J «Рябинка»дом")
    #expect(Output(drawn: ["\u{1B}[1mСад"]).text == "\u{1B}[1mСад")
    #expect(Output(JSON.string("\u{1B}")).text == #""\u001b""#)
  }

  @Test func `breaks sentences, and leaves lines as they are`() {
    let line = "Копия записана и проверена: /дом/сад.kurator"
    #expect(
      Output([line]).text(in: 20)
        == "Копия записана и\n  проверена:\n  /дом/сад.kurator")
    #expect(Output(verbatim: [line]).text(in: 20) == line)
    #expect(Output([line]).text(in: nil) == line)
  }

  @Test func `is measured as it is drawn where ASCII alone is wished`() {
    let lines = ["Жук и щука – «щи»", "", "№ 1 → 2 · ёж"]
    #expect(
      Output(lines).text(in: nil, with: .ascii) == "Zhuk i shchuka - \"shchi\"\n\n# 1 > 2 . ezh")
    #expect(
      Output(lines).text(in: 12, with: .ascii)
        == "Zhuk i\n  shchuka -\n  \"shchi\"\n\n# 1 > 2 .\n  ezh")
    #expect(Output(verbatim: lines).text(in: 12, with: .ascii).split(separator: "\n").count == 2)
    #expect(Output(JSON.array([.string("ё"), 1])).text(in: 3, with: .ascii) == #"["\u0451",1]"#)
    #expect(Output(drawn: ["ё"]).text(in: 3, with: .ascii) == "ё")
  }

  @Test func `ends well unless told otherwise`() {
    #expect(Output().status == .done)
    #expect(Output(["а"], status: .refused).status == .refused)
    #expect(Output(JSON.null, status: .refused).status == .refused)
    #expect(Output().text(in: 10) == "")
  }
}
