import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// What the board says of the whole group: the sums, what a key has moved, what another pair costs.
@Suite struct BoardGroupTests {
  private static let ban = PairWish(mentee: Mentee.ID(1), mentor: Mentor.ID(2), kind: .ban)

  /// Answers a change as if the file had written it, and shows the board after it.
  private func write(
    _ title: StepTitle, _ facts: BoardFacts, of change: Change?, on stage: inout Stage
  ) throws {
    let change = try #require(change)
    let receipt = Receipt(step: Step.ID(2), title: title, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    stage.answer([.board: .board(facts)])
  }

  private func asked(_ effects: [Effect]) -> Change? {
    guard case .perform(let change)? = effects.first else { return nil }
    return change
  }

  private func notice(_ stage: Stage) -> String { stage.lines[stage.lines.count - 2] }

  @Test func `says how many pairs, of what kind, and what the sums are out of`() throws {
    let small = try BoardSamples.stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    #expect(
      small.lines[3].contains(
        "Пар 2 из 3: принято 1 · сумма баллов 14 · худшая пара 7 из 23"))
    let wide = try BoardSamples.stage(
      BoardSamples.facts(pairs: [BoardSamples.accepted]), language: .english,
      size: Size(width: 120, height: 40))
    #expect(
      wide.lines[3].contains(
        "2 of 3 paired: 1 accepted, 1 proposed · total points 14 · worst pair 7 of 23"))
  }

  @Test func `tells after a ban who else moved and what the group lost`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight(), size: Size(width: 100, height: 30))
    try stage.press("x")
    let change = asked(stage.takeWishes())
    try write(.ban, BoardSamples.tight(wishes: [Self.ban]), of: change, on: &stage)
    #expect(
      notice(stage).contains(
        "Пара запрещена · сумма 14 → 10 · ещё 1 пара сменилась: Ёлкина → Титова"))
    let row = try #require(stage.lines.first { $0.contains("Ёлкина М. С.") })
    #expect(row.contains("3 •") && row.contains("→ Титова"))
    #expect(stage.lines.joined().contains("Предложена программой (до изменения – Титова Н. П.)"))
    stage.send(.changedOutside)
    stage.answer([.board: .board(BoardSamples.tight(wishes: [Self.ban]))])
    #expect(!stage.lines.joined().contains("до изменения"))
  }

  @Test func `shows a ban at once, and tells of it when it is written`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight(), size: Size(width: 100, height: 30))
    try stage.press("x")
    let row = try #require(stage.lines.first { $0.contains("Ёлкина М. С.") })
    #expect(row.contains("3 •") && row.contains("→ Титова"))
    #expect(stage.lines[3].contains("сумма баллов 10"))
    #expect(!notice(stage).contains("Пара запрещена"))
    let change = asked(stage.takeWishes())
    try write(.ban, BoardSamples.tight(wishes: [Self.ban]), of: change, on: &stage)
    #expect(notice(stage).contains("Пара запрещена · сумма 14 → 10"))
  }

  @Test func `makes no board anew where the file says what was foreseen`() throws {
    func board(_ stage: Stage) -> Board? { (stage.program.pages[.board] as? BoardPage)?.board }
    var stage = try BoardSamples.stage(BoardSamples.tight())
    let before = board(stage)
    try stage.press("x")
    let foreseen = board(stage)
    #expect(foreseen !== before)
    let change = asked(stage.takeWishes())
    try write(.ban, BoardSamples.tight(wishes: [Self.ban]), of: change, on: &stage)
    #expect(board(stage) === foreseen)
  }

  @Test func `takes a ban back that the file refuses`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight())
    try stage.press("x")
    let change = try #require(asked(stage.takeWishes()))
    stage.send(.performed(change, .failure(.store(.full(path: "/tmp/sample.kurator")))))
    stage.answer([.board: .board(BoardSamples.tight())])
    #expect(stage.lines[3].contains("сумма баллов 14"))
    #expect(notice(stage).contains("на диске нет места"))
  }

  @Test func `shows two pins in a row, though the file tells of the first alone`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight())
    try stage.press("x")
    let first = try #require(asked(stage.takeWishes()))
    try stage.press("Down", "p")
    let pin = PairWish(mentee: Mentee.ID(2), mentor: Mentor.ID(2), kind: .pin)
    #expect(stage.takeWishes() == [.perform(Change([.pairs(.wish(pin))], .pin))])
    #expect(stage.lines.joined().contains("◆"))
    try write(.ban, BoardSamples.tight(wishes: [Self.ban]), of: first, on: &stage)
    #expect(stage.lines.joined().contains("◆"))
  }

  @Test func `tells of a ban without the one that was asked before the file answered`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight())
    try stage.press("x")
    let first = try #require(asked(stage.takeWishes()))
    let receipt = Receipt(step: Step.ID(2), title: .ban, at: Samples.moment)
    stage.send(.performed(first, .success(receipt)))
    try stage.press("Down", "x")
    #expect(!stage.lines[3].contains("сумма баллов 10"))
    stage.answer([.board: .board(BoardSamples.tight(wishes: [Self.ban]))])
    #expect(notice(stage).contains("Пара запрещена · сумма 14 → 10"))
    #expect(!stage.lines[3].contains("сумма баллов 10"))
  }

  @Test func `tells after undo what came back`() throws {
    let banned = BoardSamples.tight(wishes: [Self.ban])
    var stage = try BoardSamples.stage(banned, size: Size(width: 100, height: 30))
    try stage.press("Ctrl+Z")
    try write(.ban, BoardSamples.tight(), of: .undo, on: &stage)
    #expect(
      notice(stage).contains(
        "Отменено: пара запрещена · сумма 10 → 14 · 2 пары сменились: Абрамова → Титова"))
  }

  @Test func `tells nothing of the group after undo of a step of another chapter`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight())
    try stage.press("Ctrl+Z")
    let receipt = Receipt(step: Step.ID(2), title: .addMentee, at: Samples.moment)
    stage.send(.performed(.undo, .success(receipt)))
    #expect(stage.program.chapter == .mentees)
    try stage.press("1")
    stage.answer([.board: .board(BoardSamples.tight(wishes: [Self.ban]))])
    #expect(stage.program.notice == nil)
  }

  @Test func `tells nothing of a change to a reader who has been elsewhere since`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight())
    try stage.press("x")
    let change = try #require(asked(stage.takeWishes()))
    try stage.press("3")
    let receipt = Receipt(step: Step.ID(2), title: .ban, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    try stage.press("6")
    stage.answer([.board: .board(BoardSamples.tight(wishes: [Self.ban]))])
    #expect(stage.lines.joined().contains("сумма баллов 10"))
    #expect(stage.program.notice == nil)
    #expect(!stage.lines.joined().contains("до изменения"))
  }

  @Test func `says that nobody else moved`() throws {
    var stage = try BoardSamples.stage(BoardSamples.facts())
    try stage.press("F5")
    let change = asked(stage.takeWishes())
    let facts = BoardSamples.facts(pairs: [BoardSamples.accepted])
    try write(.acceptPair, facts, of: change, on: &stage)
    #expect(
      notice(stage).contains(
        "Пара принята · сумма 14 · остальные пары прежние · Ctrl+Z – отменить"))
  }

  @Test func `says nothing of the group after a refusal`() throws {
    var stage = try BoardSamples.stage(BoardSamples.tight())
    try stage.press("x")
    let change = try #require(asked(stage.takeWishes()))
    stage.send(.performed(change, .failure(.rule(.orderIsEmpty))))
    stage.answer([.board: .board(BoardSamples.tight(wishes: [Self.ban]))])
    #expect(!stage.lines.joined().contains("сменилась"))
  }

  @Test func `answers why not another, with who would move`() throws {
    let stage = try BoardSamples.stage(BoardSamples.facts())
    #expect(
      stage.lines.joined().contains(
        "Почему не Гусева Е. А.? 3 (−4), группа теряет 8 баллов: Ёлкина М. С. → Титова Н. П."))
  }

  @Test func `shows the price of each mentor in the comparison, with real minus signs`() throws {
    var stage = try BoardSamples.stage(BoardSamples.facts())
    try stage.press("g")
    let line = try #require(stage.lines.first { $0.contains("Гусева Е. А.") })
    #expect(line.contains("3   (−4)  группа теряет 8 баллов, сменит 1 пару"))
    #expect(!stage.lines.joined().contains("(-"))
  }

  @Test func `says how many lines are out of sight`() throws {
    var stage = try BoardSamples.stage(BoardSamples.long)
    #expect(stage.lines.joined().contains("ниже: 4 пары, 1 без пары, есть места у 1"))
    try stage.press("End")
    #expect(stage.lines.joined().contains("выше 8 строк"))
    #expect(!stage.lines.joined().contains("ниже:"))
  }

  @Test(arguments: [Size(width: 60, height: 15), Size(width: 200, height: 20)])
  func `says so in a low window too`(size: Size) throws {
    var facts = BoardSamples.long
    facts.mentees += (14...40).map { BoardSamples.mentee($0, "Ещё \($0)", [], consent: false) }
    let stage = try BoardSamples.stage(facts, size: size)
    #expect(stage.lines.joined().contains("ниже: "))
  }

  @Test func `goes from an accepted pair to the consent that was withdrawn`() throws {
    var facts = BoardSamples.facts(pairs: [BoardSamples.accepted])
    facts.mentors[1].consent = .withdrawn(Samples.today)
    var stage = try BoardSamples.stage(facts)
    #expect(
      stage.lines.joined().contains(
        "наставник отозвал согласие 05.10.2026. Enter – внести согласие"))
    try stage.press("Enter")
    #expect(stage.program.chapter == .mentors)
  }

  @Test func `says why a pin is not kept`() throws {
    let pin = PairWish(mentee: Mentee.ID(3), mentor: Mentor.ID(2), kind: .pin)
    var stage = try BoardSamples.stage(BoardSamples.facts(wishes: [pin]))
    try stage.press("Down", "Down")
    #expect(stage.lines.joined().contains("закрепление (Титова Н. П.) не действует: нет согласия"))
  }

  @Test func `shows both people beside the list where there is room`() throws {
    let stage = try BoardSamples.stage(BoardSamples.facts(), size: Size(width: 200, height: 50))
    let line = try #require(stage.lines.first { $0.contains("Абрамова Ольга Игоревна") })
    #expect(line.contains("Титова Надежда Петровна"))
    #expect(stage.lines.joined().contains("Занято 1 из 2 мест"))
    #expect(stage.lines.joined().contains("23 года"))
  }
}

@Suite struct BoardWordsTests {
  private static func age(_ from: Int?, _ to: Int?) -> PairScore.Part {
    PairScore.Part(
      criterion: .menteesWishAboutAge, verdict: .agrees, points: 5,
      grounds: .age(wished: AgeRange(from: from, to: to), age: 40))
  }

  @Test(
    arguments: [
      (nil, 35, "желательно до 35 лет, на деле 40", "wished up to 35, is 40"),
      (nil, 41, "желательно до 41 года, на деле 40", "wished up to 41, is 40"),
      (35, nil, "желательно от 35 лет, на деле 40", "wished 35 or more, is 40"),
      (35, 55, "желательно 35–55 лет, на деле 40", "wished 35–55, is 40"),
      (22, 22, "желательно 22 года, на деле 40", "wished 22, is 40"),
    ] as [(Int?, Int?, String, String)])
  func `says a wish about an age in words`(from: Int?, to: Int?, russian: String, english: String)
    throws
  {
    let part = Self.age(from, to)
    #expect(Words.russian.board.grounds(part, Samples.handbook) == russian)
    #expect(Words.english.board.grounds(part, Samples.handbook) == english)
  }

  @Test(arguments: [
    (0, 0, "группа ничего не теряет", "the group loses nothing"),
    (0, 1, "группа теряет 1 балл", "the group loses 1 point"),
    (0, 22, "группа теряет 22 балла", "the group loses 22 points"),
    (1, 5, "без пары – ещё 1 наставляемый", "1 more mentee without a pair"),
    (2, 5, "без пары – ещё 2 наставляемых", "2 more mentees without a pair"),
  ]) func `says a price`(served: Int, loss: Int, russian: String, english: String) {
    #expect(Words.russian.board.price(served, loss) == russian)
    #expect(Words.english.board.price(served, loss) == english)
  }

  @Test(arguments: [
    (1, true, "ещё 1 пара сменилась"), (3, true, "ещё 3 пары сменились"),
    (11, false, "11 пар сменилось"),
  ]) func `counts those who moved`(count: Int, afterOwn: Bool, sentence: String) {
    #expect(Words.russian.board.movedOthers(count, afterOwn) == sentence)
  }

  @Test(arguments: [(0, "0"), (4, "4"), (-20, "−20")])
  func `writes a real minus`(number: Int, text: String) {
    #expect(BoardWords.plain(number) == text)
  }
}
