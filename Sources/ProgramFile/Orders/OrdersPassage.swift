internal import GRDB
internal import Mentoring

/// What the orders screen reviews and a paper prints, read slice by slice.
struct OrdersPassage: PassageReader {
  private enum Stage {
    case lines(after: PeoplePlace?)
    case unpaired(after: PeoplePlace?)
    case readers(after: Int64)
  }

  private var stage = Stage.lines(after: nil)
  private var waiting: [OrderFacts.Line] = []
  private var held: [PairOrder.ID: [OrderFacts.Line]] = [:]
  private var unpaired: [MenteeRow] = []
  private var readers: [PairOrder.ID: [Acquaintance]] = [:]
  private var mentors = 0

  var read: Int { mentors + unpaired.count }

  func count(_ reading: Reading) throws -> Int {
    Int(
      try reading.database.number(
        """
        SELECT (SELECT count(*) FROM mentor) + (SELECT count(*) FROM mentee
          WHERE NOT EXISTS (SELECT 1 FROM pair WHERE pair.mentee = mentee.id))
        """))
  }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    switch stage {
    case .lines(let place):
      try lines(reading, after: place, &budget)
      guard place == nil, case .lines = stage, !waiting.isEmpty else { return nil }
      return .begun(.orders(OrderFacts(orders: [], waiting: waiting, unpaired: [])))
    case .unpaired(let place):
      try unpaired(reading, after: place, &budget)
      return nil
    case .readers(let row):
      let last = try reading.eachReader(after: row, limit: SliceBudget.people) { order, reader in
        readers[order, default: []].append(reader)
        budget.spend(people: 1)
      }
      guard let last else { return .orders(try facts(reading)) }
      stage = .readers(after: last)
      return nil
    }
  }

  private mutating func lines(
    _ reading: Reading, after place: PeoplePlace?, _ budget: inout SliceBudget
  ) throws {
    let last = try reading.eachName(
      in: NameStretch(after: place, limit: SliceBudget.people / 2), "mentor.id",
      joining: "CROSS JOIN mentor ON mentor.person = person.id"
    ) { _ in
      budget.spend(people: 1)
      mentors += 1
    }
    try reading.eachLine(in: NameStretch(after: place, through: last)) { line in
      if let order = line.order {
        held[order, default: []].append(line.line)
      } else {
        waiting.append(line.line)
      }
      budget.spend(people: 1)
    }
    stage = last.map { .lines(after: $0) } ?? .unpaired(after: nil)
  }

  private mutating func unpaired(
    _ reading: Reading, after place: PeoplePlace?, _ budget: inout SliceBudget
  ) throws {
    let asked = PeopleAsked(.mentee, limit: SliceBudget.people)
    let last = try reading.eachRecord(asked, after: place, isUnpaired: true) { record in
      unpaired.append(MenteeRow(record))
      budget.spend(people: 1)
    }
    stage = last.map { .unpaired(after: $0) } ?? .readers(after: 0)
  }

  private func facts(_ reading: Reading) throws -> OrderFacts {
    var orders: [OrderFacts.Listed] = []
    try reading.eachOrder { order, paper in
      let own = order.id.flatMap { held[$0] } ?? []
      let known = order.id.flatMap { readers[$0] } ?? []
      orders.append(
        OrderFacts.Listed(
          order: order, lines: order.state == .signed ? own : waiting, signedPaper: paper,
          readers: known))
    }
    return OrderFacts(orders: orders, waiting: waiting, unpaired: unpaired)
  }
}
