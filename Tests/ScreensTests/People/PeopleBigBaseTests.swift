import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A base that does not fit into one slice, read while it changes.
@Suite struct PeopleBigBaseTests {
  /// A base as a file has it, answering stretch by stretch.
  struct Base {
    var records: [PeopleRecord]

    init(_ count: Int) {
      records = (0..<count).map { Self.record(Int64($0 + 1), "Г\(Self.padded($0)) А") }
    }

    static func padded(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)"
    }

    static func record(_ id: Int64, _ name: String) -> PeopleRecord {
      PeopleRecord(
        card: id, person: PeopleSamples.person(id, name, group: id % 2 == 0 ? "Б" : "А"),
        wishes: Wishes())
    }

    func answer(_ asked: PeopleAsked) -> PeopleSlice {
      let sorted = records.sorted { PeoplePlace(of: $0.person) < PeoplePlace(of: $1.person) }
      var first = 0
      switch asked.start {
      case .beginning: break
      case .after(let place):
        first = sorted.firstIndex { PeoplePlace(of: $0.person) > place } ?? sorted.count
      case .around(let card):
        first = max(
          0, (sorted.firstIndex { $0.card == card } ?? 0) - PeopleAsked.rowsBefore)
      }
      var rows = Array(sorted[first...])
      if let through = asked.through {
        rows = rows.filter { PeoplePlace(of: $0.person) <= through }
      }
      let after = first == 0 ? nil : PeoplePlace(of: sorted[first - 1].person)
      return PeopleSlice(asked, after: after, rank: first) { take in
        rows.prefix(asked.limit ?? rows.count).forEach(take)
      }
    }
  }

  /// Answers the next request for a stretch, or all until there is none.
  func answer(_ stage: inout Stage, _ base: Base, next: inout Int, times: Int = .max) {
    var left = times
    while next < stage.effects.count, left > 0 {
      defer { next += 1 }
      switch stage.effects[next] {
      case .load(.people(let asked), let request):
        stage.send(
          .loaded(.people(asked), request: request, .success(.people(base.answer(asked)))))
        left -= 1
      case .load(.peopleCounts(let side), let request):
        let counts = PeopleCounts(
          all: base.records.count, withoutConsent: 0, unpaired: 0, freePlaces: 0)
        stage.send(
          .loaded(
            .peopleCounts(side), request: request, .success(.peopleCounts(side, counts))))
      default: break
      }
    }
  }

  func stage(_ session: Session = Session(chapter: .mentees)) throws -> Stage {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a.kurator", overview, session))
    return stage
  }

  @Test func `shows the first page, then everybody`() throws {
    let base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 1)
    #expect(stage.people?.list.count == PeopleReading.first)
    #expect(stage.text.contains("Г00000"))
    #expect(stage.text.contains("1 из 3000"))
    answer(&stage, base, next: &next)
    #expect(stage.people?.list.count == 3_000)
    #expect(stage.people?.reading.isComplete == true)
    #expect(stage.text.contains("1 из 3000"))
  }

  @Test func `opens in the middle, at the place and the height where it was left`() throws {
    let base = Base(3_000)
    let session = Session(
      chapter: .mentees, rows: [.mentees: 2_001], arrangements: [.mentees: ["top": "4"]])
    var (stage, next) = (try stage(session), 0)
    answer(&stage, base, next: &next, times: 1)
    #expect(stage.people?.focused?.id == 2_001)
    #expect(stage.text.contains("2001 из 3000"))
    // What is above and below is known, and told, once all are read.
    let picture = stage.lines
    #expect(!picture.joined().contains("ещё 1996"))
    answer(&stage, base, next: &next)
    #expect(stage.people?.list.count == 3_000)
    #expect(
      stage.lines.map { $0.dropFirst() }.filter { !$0.hasPrefix("─") }
        == picture.map { $0.dropFirst() }.filter { !$0.hasPrefix("─") })
    #expect(stage.lines.joined().contains("выше ещё 1996 · ниже ещё 993"))
    let top = try #require(stage.people?.cursor.top)
    #expect(top == 2_000 - 4)
  }

  @Test func `keeps focus and place when another program changes rows between two slices`() throws {
    var base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    for _ in 0..<150 { try stage.press("PgDn") }
    let id = try #require(stage.people?.focused?.id)
    let line = try #require(stage.people.map { $0.cursor.index - $0.cursor.top })
    stage.send(.changedOutside)
    answer(&stage, base, next: &next, times: 3)
    // Between two slices: some go, some come, before and behind what was read by now.
    base.records.removeAll { $0.card < 60 && $0.card % 2 == 0 || $0.card == 2_990 }
    base.records.append(Base.record(9_001, "Г00000 Я"))
    base.records.append(Base.record(9_002, "Я"))
    answer(&stage, base, next: &next)
    stage.send(.changedOutside)
    answer(&stage, base, next: &next)
    #expect(stage.people?.focused?.id == id)
    #expect(stage.people.map { $0.cursor.index - $0.cursor.top } == line)
    let page = try #require(stage.people)
    let found = (0..<page.list.count).map { page.list.rows.card(at: $0) }
    #expect(found == base.answer(PeopleAsked(.mentee)).cards)
  }

  @Test func `reads what is on the screen first after a change`() throws {
    var base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("End")
    base.records[2_999].person.position = "логопед"
    stage.send(.changedOutside)
    #expect(stage.text.contains("логопед") == false)
    answer(&stage, base, next: &next, times: 1)
    #expect(stage.text.contains("логопед"))
  }

  @Test func `follows somebody who is renamed beyond the rows in sight`() throws {
    var base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("Down", "Down")
    base.records[2].person.name = PersonName("Яя")
    stage.send(.changedOutside)
    answer(&stage, base, next: &next)
    #expect(stage.people?.focused?.id == 3)
    #expect(stage.people?.cursor.index == 2_999)
  }

  @Test func `does not bring the reader back who has gone elsewhere meanwhile`() throws {
    var base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("Down", "Down")
    base.records[2].person.name = PersonName("Яя")
    stage.send(.changedOutside)
    answer(&stage, base, next: &next, times: 1)
    try stage.press("Down")
    answer(&stage, base, next: &next)
    #expect(stage.people?.cursor.index == 3)
  }

  @Test func `puts a big base in order beside the program, and keeps its row`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    _ = stage.takeWishes()
    try stage.press("Down", "s", "s")
    guard case .work(let work)? = stage.takeWishes().last else { throw Samples.Missing() }
    #expect(work.title == .sorting)
    #expect(stage.people?.focused?.id == 2)
    stage.send(.worked(work.id, work.job.run(Beacon())))
    #expect(stage.people?.list[0]?.id == 1)
    #expect(stage.people?.list[1]?.id == 3)
    #expect(stage.people?.focused?.id == 2)
    #expect(stage.people?.cursor.index == 3_000)
  }

  @Test func `takes no order of rows that have changed since`() throws {
    var base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    _ = stage.takeWishes()
    next = 0
    try stage.press("s", "s")
    guard case .work(let work)? = stage.effects.last else { throw Samples.Missing() }
    let late = work.job.run(Beacon())
    base.records.removeLast()
    stage.send(.changedOutside)
    answer(&stage, base, next: &next)
    stage.send(.worked(work.id, late))
    #expect(stage.people?.list.shown.count == 5_999)
    guard case .work(let again)? = stage.takeWishes().last else { throw Samples.Missing() }
    stage.send(.worked(again.id, again.job.run(Beacon())))
    #expect(stage.people?.list[0]?.id == 1)
    #expect(stage.people?.list[1]?.id == 3)
  }

  @Test func `turns an order round at once once it was made`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    _ = stage.takeWishes()
    try stage.press("s")
    #expect(stage.takeWishes() == [])
    #expect(stage.people?.list[0]?.id == 6_000)
    try stage.press("s")
    let work = try work(stage.takeWishes())
    #expect(stage.people?.list[0]?.id == 6_000)
    stage.send(.worked(work.id, work.job.run(Beacon())))
    #expect((0..<2).map { stage.people?.list[$0]?.id } == [1, 3])
    try stage.press("s")
    #expect(stage.takeWishes() == [])
    #expect((0..<2).map { stage.people?.list[$0]?.id } == [2, 4])
    #expect((2_999..<3_001).map { stage.people?.list[$0]?.id } == [6_000, 1])
  }

  @Test func `puts in order what was read so far, and goes on as more comes`() throws {
    let base = Base(9_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 4)
    #expect(stage.people?.list.count == 7_100)
    try stage.press("Down", "s", "s")
    let first = try work(stage.effects)
    stage.send(.worked(first.id, first.job.run(Beacon())))
    #expect((0..<2).map { stage.people?.list[$0]?.id } == [1, 3])
    #expect(stage.people?.focused?.id == 2)
    let line = stage.people.map { $0.cursor.index - $0.cursor.top }
    answer(&stage, base, next: &next)
    #expect(stage.people?.list.shown.count == 9_000)
    #expect((7_099..<7_101).map { stage.people?.list[$0]?.id } == [7_100, 7_101])
    let last = try work(stage.effects.reversed())
    #expect(last.id != first.id)
    stage.send(.worked(last.id, last.job.run(Beacon())))
    #expect((4_499..<4_501).map { stage.people?.list[$0]?.id } == [8_999, 2])
    #expect(stage.people?.focused?.id == 2)
    #expect(stage.people.map { $0.cursor.index - $0.cursor.top } == line)
  }

  @Test func `reads a big base in few slices, each longer than the one before`() throws {
    let base = Base(9_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    let limits = stage.effects.compactMap { effect in
      if case .load(.people(let asked), _) = effect { asked.limit } else { nil }
    }
    #expect(limits == [100, 1_000, 2_000, 4_000, 8_000])
  }

  @Test func `waits for a work that it has asked for while another chapter is in front`() throws {
    let base = Base(9_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 4)
    try stage.press("s", "s", "1")
    let first = try work(stage.effects)
    stage.send(.worked(first.id, first.job.run(Beacon())))
    answer(&stage, base, next: &next)
    let last = try work(stage.effects.reversed())
    stage.send(.worked(last.id, last.job.run(Beacon())))
    let page = stage.program.pages[.mentees] as? PeoplePage
    #expect((4_499..<4_501).map { page?.list[$0]?.id } == [8_999, 2])
  }

  func work(_ effects: [Effect]) throws -> Work {
    for case .work(let work) in effects { return work }
    throw Samples.Missing()
  }

  @Test func `looks through a big base beside the program for a filter`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    _ = stage.takeWishes()
    try stage.press("Down", "Down", "l", "Tab", "«Б»", "Enter")
    let work = try self.work(stage.takeWishes())
    #expect(work.title == .searching)
    #expect(stage.people?.list.shown.count == 6_000)
    let late = work.job.run(Beacon())
    try stage.press("l", "Tab", "Backspace", "«А»", "Enter")
    let again = try self.work(stage.takeWishes())
    stage.send(.worked(work.id, late))
    #expect(stage.people?.list.shown.count == 6_000)
    stage.send(.worked(again.id, again.job.run(Beacon())))
    #expect(stage.people?.list.shown.count == 3_000)
    #expect(stage.people?.focused?.id == 3)
  }

  @Test func `breaks off the search for a filter that is taken back`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    _ = stage.takeWishes()
    try stage.press("l", "Tab", "«Б»", "Enter")
    let work = try self.work(stage.takeWishes())
    try stage.press("l", "Tab", "Backspace", "Enter")
    #expect(stage.takeWishes() == [.cancel(work.id)])
    #expect(stage.program.works.isEmpty)
    #expect(stage.people?.list.shown.count == 6_000)
  }

  @Test func `keeps the order of the names that was wanted while another one is made`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("s", "s")
    let work = try self.work(stage.takeWishes())
    var page = try #require(stage.people)
    page.table.sort = [Table.State.SortKey("name", isDescending: true)]
    page.list.sort(by: PeopleOrder(page.table))
    #expect(page.arranging() == [.effect(.cancel(Work.ID(work.id.name)))])
    _ = page.receive(.stopped(work.id), stage.program.context)
    #expect(page.table.sort == [Table.State.SortKey("name", isDescending: true)])
    #expect(page.list[0]?.id == 6_000)
  }

  @Test func `forgets a filter that was broken off`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("l", "Tab", "«Б»", "Enter")
    let work = try self.work(stage.takeWishes())
    let beacon = Beacon()
    beacon.cancel()
    #expect(work.job.run(beacon) as? PeoplePassed == nil)
    stage.send(.stopped(work.id))
    #expect(stage.people?.table.filters == [:])
    #expect(stage.people?.list.shown.count == 6_000)
  }
}
