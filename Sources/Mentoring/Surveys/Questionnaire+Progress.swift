extension Questionnaire.Item {
  /// Whether `answer` is of this item's kind and within its range.
  public func admits(_ answer: Answer) -> Bool {
    switch (kind, answer) {
    case (_, .blank): true
    case (.scale, .scale(let mark)): (1...10).contains(mark)
    case (.frequency(let options), .frequency(let number)):
      options.indices.contains(number - 1)
    case (.yesNo, .yesNo): true
    case (.open, .text(let words)): !words.isEmpty
    default: false
    }
  }
}

extension Questionnaire {
  /// The item of that number, where there is one.
  public func item(_ number: Int) -> Item? {
    items.indices.contains(number - 1) ? items[number - 1] : nil
  }

  /// The numbers of the items that `answers` jump over.
  public func skipped(by answers: [Int: Answer]) -> Set<Int> {
    var skipped: Set<Int> = []
    for item in items where !skipped.contains(item.number) {
      guard case .yesNo(let target?) = item.kind, answers[item.number] == .yesNo(false),
        target > item.number + 1
      else { continue }
      skipped.formUnion(item.number + 1..<target)
    }
    return skipped
  }

  /// The numbers of the items that some answers jump over.
  public var mayBeSkipped: Set<Int> {
    items.reduce(into: []) { skipped, item in
      guard case .yesNo(let target?) = item.kind, target > item.number + 1 else { return }
      skipped.formUnion(item.number + 1..<target)
    }
  }

  /// The items that still wait for an answer, in order.
  public func open(after answers: [Int: Answer]) -> [Item] {
    let skipped = skipped(by: answers)
    return items.filter { answers[$0.number] == nil && !skipped.contains($0.number) }
  }

  /// Whether every item is answered, left blank or jumped over.
  public func isComplete(with answers: [Int: Answer]) -> Bool {
    // The same as no open item, without a set of those jumped over: many sheets are asked at once.
    var next = 0
    for item in items where item.number >= next {
      guard let answer = answers[item.number] else { return false }
      if case .yesNo(let target?) = item.kind, answer == .yesNo(false) { next = target }
    }
    return true
  }

  /// The option chosen in the item that measures the frequency of events, from 1 (most often).
  public func eventFrequency(in answers: [Int: Answer]) -> Int? {
    guard let item = items.first(where: { $0.measure == .eventFrequency }),
      case .frequency(let number)? = answers[item.number]
    else { return nil }
    return number
  }
}
