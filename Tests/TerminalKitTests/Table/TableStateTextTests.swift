import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TableStateTextTests {
  private let columns = Table.Columns(
    [
      .init("Имя", id: "name", width: .flexible(min: 8)), .init("Лет", id: "age", width: .fixed(3)),
      .init("Группа", id: "a,b:c", width: .fixed(6)),
      .init("Телефон", id: "phone", width: .fixed(10), isShownAtFirst: false),
    ], fitting: .scrolling(frozen: 1))

  @Test func `is empty at first`() {
    #expect(Table.State().text.isEmpty)
    #expect(Table.State("", of: columns) == Table.State())
  }

  @Test func `tells everything in one line`() {
    var state = Table.State()
    state.move("phone", by: -3, columns)
    state.toggle("phone", columns)
    state.toggle("a,b:c", columns)
    state.widen("name", by: 4, columns, width: 20)
    state.sort(by: "age")
    state.sort(by: "age")
    state.sort(by: "name", keepingOthers: true)
    state.filter("name", by: "50 %, Ива;=\n")
    state.handle(.right, columns, width: 20)

    let text =
      "order=phone,name,age,a%2cb%3ac;shown=phone;hidden=a%2cb%3ac;width=name:12;"
      + "sort=age-,name+;filter=name:50 %25%2c Ива%3b%3d%0a;first=1"
    #expect(state.text == text)
    #expect(Table.State(text, of: columns) == state)
  }

  @Test(arguments: [
    "order", "=", ";;", "order=;=x", "sort=age", "sort=+", "sort=nobody+", "width=name:wide",
    "width=name:2,name:121", "first=-7", "first=x", "filter=name", "filter=:x", "hidden=,", "%",
    "order=nobody", "width=name:", "\u{0}", "filter=nobody:x", "filter=name:",
  ])
  func `takes what cannot be read as at first`(text: String) {
    #expect(Table.State(text, of: columns) == Table.State())
  }

  @Test func `reads what it can beside what it cannot`() {
    let state = Table.State(
      "order=age,age,gone,name;what=1;sort=age+,age-,x+;width=age:7,x:3;filter=name:%4:%zz%",
      of: columns)
    #expect(
      state.text
        == "order=age,name;width=age:7;sort=age+;filter=name:%254%3a%25zz%25")
  }

  @Test(arguments: 0..<200) func `reads back whatever was set`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var state = Table.State()
    for _ in 0..<12 {
      let id = columns.all[Int(random.next() % 4)].id
      switch random.next() % 6 {
      case 0: state.sort(by: id, keepingOthers: Bool.random(using: &random))
      case 1: state.toggle(id, columns)
      case 2: state.move(id, by: .random(in: -3...3, using: &random), columns)
      case 3: state.widen(id, by: .random(in: -9...9, using: &random), columns, width: 20)
      case 4: state.handle(Bool.random(using: &random) ? .right : .left, columns, width: 16)
      default:
        let scalars = (0..<5).map { _ in UInt8.random(in: 0..<128, using: &random) }
        state.filter(id, by: String(decoding: scalars, as: UTF8.self))
      }
      #expect(Table.State(state.text, of: columns) == state)
    }
  }

  @Test(arguments: 0..<200) func `survives any text`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signs = Array("=;:,%+-0age nmfirstwdlop")
    let text = String(
      (0..<40).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
    let state = Table.State(text, of: columns)
    #expect(Table.State(state.text, of: columns) == state)
  }
}
