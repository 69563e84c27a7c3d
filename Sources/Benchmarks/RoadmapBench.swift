import Handbook
import Mentoring
import Screens
import TerminalKit

/// A roadmap of 2,000 actions on the screen: from a key to the frame that it leads to.
enum RoadmapBench {
  static var all: [(name: String, run: () throws -> Row?)] { [(name, run)] }

  private static let name = "timeline 2000, a key to its frame"
  private static let today = CalendarDay(number: 20_732)

  /// Walks, folds, pans, zooms and looks for words; the slowest twentieth is told beside the median.
  private static func run() throws -> Row? {
    guard var program = try opened() else { return complain("\(name): it does not open") }
    let clock = ContinuousClock()
    var times: [Double] = []
    var cells = 0
    for key in keys {
      let time = clock.measure {
        _ = program.update(.input(.key(key)))
        cells += program.view().size.width
      }
      times.append(time / .milliseconds(1))
    }
    precondition(cells > 0)
    let slow = times.sorted()[times.count * 95 / 100]
    var row = Row(name: name, times: Times(times), peer: nil)
    row.others = "p95 \((slow * 100).rounded() / 100) ms"
    return row
  }

  private static var keys: [Key] {
    let round: [Key] =
      Array(repeating: .down, count: 12) + [
        .pageDown, .end, .home, .pageDown, Key(.right, .shift), Key(.left, .shift),
        .character("+"), .character("-"), .left, .right, .function(7), .character("в"),
        .character("с"), .backspace, .enter, .escape, .character("0"), .character("z"),
        .character("a"),
      ]
    return Array(repeating: round, count: 12).flatMap { $0 }
  }

  /// The program with the roadmap in front.
  private static func opened() throws -> Program? {
    guard let year = SchoolYear(start: 2_026) else { return nil }
    let programme = Programme(
      organization: Organization(
        fullName: "Bench", shortName: "Bench", kind: .kindergarten, place: "", headTitle: "",
        headName: PersonName("Bench")),
      year: year)
    let overview = Overview(
      programme: programme, saved: nil, undo: nil, redo: nil, version: 1)
    var program = Program(
      context: Context(
        language: .russian, today: today, handbook: Handbook.load().0.contents,
        size: Size(width: 200, height: 50)))
    let effects = program.update(
      .opened(path: "bench.kurator", overview, Session(chapter: .roadmap)))
    for case .load(.roadmap, let request) in effects {
      _ = program.update(.loaded(.roadmap, request: request, .success(.roadmap(roadmap))))
    }
    _ = program.update(.input(.key(.character("a"))))
    return program
  }

  private static var roadmap: Roadmap {
    let terms = [
      "Сентябрь 2026", "до 15.10.2026", "Май – июнь 2027", "ежемесячно, 2026/27 учебный год",
      "с 3 ноября 2026 по 20 декабря 2026", "Январь, апрель 2027",
    ].map { Term(read: $0) }
    var number: Int64 = 0
    func action(_ measure: Int) -> RoadmapAction {
      number += 1
      return RoadmapAction(
        id: RoadmapAction.ID(number), text: "Провести встречу \(number) и внести её в журнал",
        terms: [terms[Int(number) % terms.count]],
        after: number > 1 ? [RoadmapAction.ID(number - 1)] : [])
    }
    let stages = (1...20).map { stage in
      RoadmapStage(
        id: RoadmapStage.ID(Int64(stage)), title: "Этап \(stage)",
        measures: (1...10).map { measure in
          RoadmapMeasure(
            id: RoadmapMeasure.ID(Int64(stage * 100 + measure)), title: "Мероприятие \(measure)",
            terms: [terms[0]], responsibles: ["Старший воспитатель"],
            actions: (1...10).map { _ in action(measure) })
        })
    }
    return Roadmap(title: "Карта 2026 – 2027", stages: stages)
  }
}
