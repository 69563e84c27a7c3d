internal import GRDB
internal import Mentoring
internal import PlainText

/// What the orders screen reviews and a paper prints, read slice by slice.
struct OrdersPassage: PassageReader {
  private enum Stage {
    case lines(after: PeoplePlace?)
    case unpaired(after: PeoplePlace?)
  }

  private var stage = Stage.lines(after: nil)
  private var waiting: [OrderFacts.Line] = []
  private var held: [PairOrder.ID: [OrderFacts.Line]] = [:]
  private var unpaired: [MenteeRow] = []

  mutating func next(_ reading: Reading) throws -> Loaded? {
    if case .lines(nil) = stage, try !lines(reading, after: nil) {
      guard !waiting.isEmpty else { return nil }
      return .begun(.orders(OrderFacts(orders: [], waiting: waiting, unpaired: [])))
    }
    var isShort = true
    while isShort {
      switch stage {
      case .lines(let place): isShort = try lines(reading, after: place)
      case .unpaired(let place):
        isShort = try unpaired(reading, after: place)
        guard !isShort else { return .orders(try facts(reading)) }
      }
    }
    return nil
  }

  private mutating func lines(_ reading: Reading, after place: PeoplePlace?) throws -> Bool {
    let last = try reading.lastMentor(after: place, of: PassageSlice.people / 2)
    try reading.eachLine(ofMentors: place, through: last) { line in
      if let order = line.order {
        held[order, default: []].append(line.line)
      } else {
        waiting.append(line.line)
      }
    }
    stage = last.map { .lines(after: $0) } ?? .unpaired(after: nil)
    return last == nil
  }

  private mutating func unpaired(_ reading: Reading, after place: PeoplePlace?) throws -> Bool {
    var last: Person?
    var count = 0
    let asked = PeopleAsked(.mentee, limit: PassageSlice.people)
    try reading.eachRecord(asked, after: place, isUnpaired: true) { record in
      unpaired.append(MenteeRow(record))
      last = record.person
      count += 1
    }
    stage = .unpaired(after: last.map { PeoplePlace(of: $0) })
    return count < PassageSlice.people
  }

  private func facts(_ reading: Reading) throws -> OrderFacts {
    var orders: [OrderFacts.Listed] = []
    try reading.eachOrder { order, paper in
      let own = order.id.flatMap { held[$0] } ?? []
      orders.append(
        OrderFacts.Listed(
          order: order, lines: order.state == .signed ? own : waiting, signedPaper: paper))
    }
    return OrderFacts(orders: orders, waiting: waiting, unpaired: unpaired)
  }
}

extension Reading {
  /// The place of the last of so many mentors after a place; nothing where there are fewer.
  fileprivate func lastMentor(after place: PeoplePlace?, of count: Int) throws -> PeoplePlace? {
    try database.firstRow(
      """
      SELECT person.nameSort, person.id
      FROM person INDEXED BY personInOrder CROSS JOIN mentor ON mentor.person = person.id
      \(place == nil ? "" : "WHERE (person.nameSort, person.id) > (?, ?)")
      ORDER BY person.nameSort, person.id LIMIT 1 OFFSET ?
      """, place.map { [$0.name.text, $0.person, count - 1] } ?? [count - 1]
    ) { PeoplePlace(name: SortKey(stored: $0.text(0)), person: $0.integer(1)) }
  }
}
