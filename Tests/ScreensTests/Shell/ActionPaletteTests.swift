import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The palette finds every action, does it, or says why not.
@Suite struct ActionPaletteTests {
  private static func palette(_ stage: Stage) throws -> ActionPalette {
    try #require(stage.program.stack.last?.sheet as? ActionPalette)
  }

  private static func focused(_ stage: Stage) throws -> String? {
    try palette(stage).focused?.id
  }

  @Test(arguments: ["F9", "Ctrl+P"])
  func `comes up by either key and goes by Esc and by the same key`(key: String) throws {
    var stage = try Stage(at: .board)
    for end in ["Esc", key] {
      try stage.press(key)
      #expect(stage.lines[3] == " Меню: все действия")
      try stage.press(end)
      #expect(stage.program.stack.isEmpty)
    }
  }

  @Test func `lists the actions of the page, then those of the shell`() throws {
    var stage = try Stage(at: .board)
    let own = try #require(stage.program.pages[.board]).entries(Language.russian.words).map(\.id)
    try stage.press("F9")
    let listed = try Self.palette(stage).found.map(\.id)
    let everywhere = Program.everywhere(.russian).map(\.id).filter { $0 != "shell.palette" }
    // What other chapters have is found once something is typed.
    let possible = try Self.palette(stage).found.filter { $0.obstacle == nil }.map(\.id)
    #expect(Array(listed.prefix(possible.count)) == possible)
    #expect(possible == (own + everywhere).filter { possible.contains($0) })
    #expect(
      Array(listed.dropFirst(possible.count))
        == (own + everywhere).filter { !possible.contains($0) })
  }

  @Test func `finds what takes back typing first where a form is open`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    try stage.press("Down", "Down", "Down", "F4", "«абв»", "F9", "«отменить»")
    #expect(try Self.focused(stage) == "form.undo")
    try stage.press("Enter")
    #expect(!stage.text.contains("абв"))
  }

  @Test(arguments: [
    ("отмен посл", "shell.undo"), ("undo last", "shell.undo"), ("shell.undo", "shell.undo"),
    ("jnvtyb", "shell.undo"), ("ВЫЙТИ", "shell.quit"), ("наставл", "shell.mentees"),
    ("roadmap", "shell.roadmap"), ("yfcnhj", "shell.settings"), ("ыуеештпы", "shell.settings"),
  ])
  func `finds an action by either language, by its name and in any layout`(
    typed: String, id: String
  ) throws {
    for language in [Language.russian, .english] {
      var stage = try Stage(at: .now, language: language)
      try stage.press("F9", "«\(typed)»")
      #expect(try Self.focused(stage) == id, "\(typed), \(language)")
    }
  }

  /// What a person may type, where, and the action that must come first in either language.
  @Test(arguments: [
    (Chapter.orders, "печать", "orders.print"), (.orders, "print", "orders.print"),
    (.orders, "gtxfnm", "orders.print"), (.orders, "docx", "orders.print"),
    (.orders, "подписать приказ", "orders.sign"), (.orders, "путь копировать", "orders.copy"),
    (.now, "печать", "orders.print"), (.now, "print", "orders.print"),
    (.now, "тема", "shell.settings"), (.now, "theme", "shell.settings"),
    (.now, "темы", "shell.settings"), (.now, "цвета", "shell.settings"),
    (.now, "оформление", "shell.settings"), (.now, "colours", "shell.settings"),
    (.mentees, "фильтр", "people.filter"), (.mentees, "filter", "people.filter"),
    (.mentees, "отбор", "people.filter"), (.mentees, "поиск", "people.find"),
    (.mentees, "search", "people.find"), (.mentees, "порядок", "people.order"),
    (.mentees, "сортировка", "people.sort"), (.mentees, "sort", "people.sort"),
    (.mentees, "экспорт", "people.export"), (.mentees, "выгрузка", "people.export"),
    (.mentees, "csv", "people.export"), (.mentees, "export", "people.export"),
    (.mentees, "копировать", "people.copy"), (.mentees, "буфер", "people.copy"),
    (.mentees, "clipboard", "people.copy"), (.mentees, "согласие", "people.consents"),
    (.mentees, "consent", "people.consents"), (.mentees, "анкета", "people.survey"),
    (.mentees, "опросник", "people.survey"), (.mentees, "добавить", "people.add"),
    (.now, "экспорт", "shell.mentees"), (.now, "фильтр", "shell.mentees"),
    (.now, "отмена", "shell.undo"), (.now, "отменить", "shell.undo"),
    (.now, "undo", "shell.undo"), (.now, "вернуть", "shell.redo"), (.now, "redo", "shell.redo"),
    (.now, "язык", "shell.language"), (.now, "english", "shell.language"),
    (.now, "справка", "shell.help"), (.now, "помощь", "shell.help"), (.now, "help", "shell.help"),
    (.now, "клавиши", "shell.help"), (.now, "keys", "shell.help"),
    (.now, "выход", "shell.quit"), (.now, "закрыть", "shell.quit"), (.now, "exit", "shell.quit"),
    (.now, "мышь", "shell.mouse"), (.now, "mouse", "shell.mouse"),
    (.now, "опросник", "shell.surveys"), (.now, "пара", "shell.board"),
    (.board, "подбор", "board.solve"), (.board, "расторгнуть пару", "board.dissolve"),
    (.mentees, "копия", "people.copy"), (.mentees, "excel", "people.export"),
    (.mentees, "эксель", "people.export"), (.now, "копия", "file.backup"),
    (.now, "excel", "shell.mentees"), (.now, "график", "shell.roadmap"),
    (.now, "timeline", "shell.roadmap"), (.orders, "копия", "orders.copy"),
    (.board, "печать приказа", "board.order"), (.roadmap, "сделано", "roadmap.done"),
    (.roadmap, "import", "roadmap.import"), (.history, "откат", "history.goBack"),
  ])
  func `finds an action by the word that a person has for it`(
    chapter: Chapter, typed: String, id: String
  ) throws {
    for language in Language.allCases {
      var stage = try Stage(at: chapter, language: language)
      try stage.press("F9", "«\(typed)»")
      #expect(try Self.focused(stage) == id, "\(typed), \(language)")
    }
  }

  @Test func `finds every way to put rows in order, and what other chapters do`() throws {
    var stage = try Stage(at: .mentees)
    try stage.press("F9", "«сортировка»")
    #expect(
      try Self.palette(stage).found.prefix(2).map(\.id).sorted() == ["people.order", "people.sort"])
    try stage.press("Esc", "F9", "«печать»")
    let found = try Self.palette(stage).found.map(\.id)
    #expect(found.contains("people.export"))
    #expect(found.contains("orders.print"))
    #expect(stage.text.contains("Приказы: Записать приказ в файл DOCX"))
  }

  @Test func `leads to the chapter of an action and names its key there`() throws {
    var stage = try Stage(at: .mentees)
    try stage.press("F9", "«приказ в файл docx»", "Enter")
    #expect(stage.program.chapter == .orders)
    let told = "Открыта только глава. F5 – Приказы: Записать приказ в файл DOCX"
    #expect(stage.text.contains(told))
    #expect(!stage.text.contains("✓ \(told)"))
    #expect(stage.program.notice?.tone == .note)
  }

  @Test func `shows the title alone where a word was found that is not shown`() throws {
    var stage = try Stage(at: .orders)
    try stage.press("F9", "«распечатать»")
    #expect(stage.lines.contains { $0.hasPrefix(" › Записать приказ в файл DOCX") })
    #expect(!stage.lines[5...21].joined().contains("распечатать"))
  }

  @Test(arguments: ["щъыжз", "xqzw", "ппппп", "дхз"])
  func `finds nothing by letters that are strewn over words`(typed: String) throws {
    var stage = try Stage(at: .mentees)
    try stage.press("F9", "«\(typed)»")
    #expect(try Self.palette(stage).found.isEmpty)
    #expect(
      stage.lines[5]
        == " Такого действия нет. Наберите другое слово, например «печать»")
  }

  @Test func `does what was chosen, as its key would`() throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    try stage.press("F9", "«отменить»", "Enter")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(1))])
    #expect(stage.program.stack.isEmpty)
    try stage.press("F9", "«доска»", "Enter")
    #expect(stage.program.chapter == .board)
  }

  @Test func `says why something is not possible, and stays`() throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    try stage.press("F9", "«вернуть отмен»")
    #expect(stage.lines.contains { $0.hasPrefix(" ! Возвращать нечего") })
    try stage.press("Enter")
    #expect(stage.takeWishes() == [])
    #expect(try Self.focused(stage) == "shell.redo")
    #expect(stage.lines[22].contains("Возвращать нечего"))
  }

  @Test func `says that nothing was found`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F9", "«ъъъ»")
    #expect(stage.text.contains("Такого действия нет"))
    try stage.press("Enter")
    #expect(try Self.palette(stage).found.isEmpty)
    try stage.press("Backspace", "Backspace", "Backspace")
    #expect(try !Self.palette(stage).found.isEmpty)
  }

  @Test func `puts what was chosen last first, while nothing is typed`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F9", "«всё было сохранено»", "Enter", "F9", "«доска»", "Enter", "F9")
    #expect(try Self.palette(stage).found.prefix(2).map(\.id) == ["shell.board", "shell.saved"])
  }

  @Test func `shows the key at the right and what was hit`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F9", "«undo»")
    let row = try #require(stage.lines.first { $0.contains("›") })
    #expect(row.contains("Отменить последнее изменение  Undo "))
    #expect(row.hasSuffix("Ctrl+Z"))
    let grid = stage.program.view()
    let hits = (0..<grid.size.width).filter { grid[$0, 5].role == .match }
    #expect(hits.count == 4)
  }

  @Test func `keeps what was typed into a form under it`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    try stage.press("Down", "Down", "Down", "F4", "«абв»")
    let form = stage.lines
    try stage.press("F9", "«сохран»", "Esc")
    #expect(stage.lines == form)
    try stage.press("F9", "«перейти доска»", "Enter")
    #expect(stage.program.chapter == .board)
    try stage.press("2")
    #expect(stage.lines.joined().contains("абв"))
  }

  @Test func `asks before it throws away what was typed`() throws {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = TypingPage(text: "аб")
    try stage.press("F9", "«typing.close»", "Enter")
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    #expect((stage.program.pages[.now] as? TypingPage)?.isClosed == false)
  }

  @Test func `over a sheet does only what leaves the sheet alone`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F1", "F9", "«доска»", "Enter")
    #expect(stage.program.chapter == .now)
    #expect(stage.lines[22].contains("Сначала закройте"))
    try stage.press("Esc")
    #expect(stage.lines[3].contains("Клавиши"))
    try stage.press("Esc", "F1", "F9", "«всё было сохранено»", "Enter")
    #expect(stage.lines[3].contains("Клавиши"))
    #expect(stage.lines[21].contains("Каждое изменение сохраняется сразу"))
    #expect(stage.lines[22] == " Файл: /tmp/sample.kurator")
  }

  @Test func `quits where the key was taken away, and cannot be locked out itself`() throws {
    var stage = try Stage(at: .now)
    stage.program.context.keymap = Keymap(["shell.quit": [], "shell.palette": []])
    _ = stage.takeWishes()
    try stage.press("F10")
    #expect(stage.takeWishes() == [])
    try stage.press("F9", "«выйти»", "Enter")
    #expect(stage.takeWishes() == [.quit])
  }

  @Test func `follows what happens under it`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F9", "«вернуть отмен»")
    #expect(try Self.palette(stage).focused?.obstacle != nil)
    var overview = try #require(stage.program.context.overview)
    overview.redo = Overview.Reversal(step: Step.ID(2), title: .addMentee)
    stage.send(.changedOutside)
    stage.answer([.overview: .overview(overview)])
    #expect(try Self.palette(stage).focused?.obstacle == nil)
    var preferences = stage.program.context.preferences
    preferences.language = .english
    stage.send(.adopted(preferences))
    #expect(try Self.focused(stage) == "shell.redo")
    #expect(stage.lines.joined().contains("Redo what was undone"))
  }

  @Test func `works with nothing open`() throws {
    var stage = Stage()
    try stage.press("F9", "«настро»", "Enter")
    #expect(stage.program.chapter == .settings)
  }

  @Test(arguments: Language.allCases) func `stands in every key bar`(language: Language) throws {
    let label = language.words.shell.palette.label
    for chapter in Chapter.allCases where chapter != .start {
      let stage = try Stage(at: chapter, language: language)
      #expect(stage.lines[23].contains("F9 \(label)"), "\(chapter)")
    }
    #expect(Stage(language: language).lines[23].contains("F9 \(label)"))
  }

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 60, height: 15)])
  func `shows what was found`(language: Language, size: Size) throws {
    var stage = try Stage(at: .board, language: language, size: size)
    try stage.press("F9", "«пар»")
    try expectSnapshot(
      stage.program.view(), named: "palette-\(language.rawValue)-\(size.width)x\(size.height)")
  }
}
