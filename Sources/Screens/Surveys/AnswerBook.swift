import Mentoring

/// Which sheet: whose answers to which questionnaire.
struct SheetKey: Hashable, Sendable {
  let person: Person.ID
  let questionnaire: Questionnaire.Code
}

extension SheetKey {
  /// The key as one short text, to be kept.
  var text: String { "\(person.number) \(questionnaire.text)" }

  /// The key that ``text`` stands for; nothing where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let person = Int64(parts[0]) else { return nil }
    self.init(person: Person.ID(person), questionnaire: Questionnaire.Code(String(parts[1])))
  }
}

/// The place of one answer.
struct AnswerPlace: Hashable, Sendable {
  let sheet: SheetKey
  /// The number of the item.
  let item: Int
}

/// The answers as the reader must see them: those that the file holds, and over them those that
/// are on their way there.
///
/// What was written stays in sight from the key press to the first load that has it, and goes when
/// the file refuses it.
struct AnswerBook: Sendable {
  /// One answer that changes.
  struct Write: Hashable, Sendable {
    let place: AnswerPlace
    let before: Answer?
    let after: Answer?
  }

  /// Changes that are told apart, in the order asked for, with the answers they write.
  private struct Entry: Sendable {
    let change: Change
    let writes: [Write]
  }

  private var kept: [SheetKey: [Int: Answer]] = [:]
  private var pending: [Entry] = []
  /// What this page wrote last, as long as undo is known to take back just that.
  private var trail: [[Write]] = []
  /// Where the file refused an answer, until there is another one.
  private(set) var refused: Set<AnswerPlace> = []

  /// Whether everything written has been confirmed or refused.
  var isSettled: Bool { pending.isEmpty }

  /// The answers of a sheet, by the number of the item.
  func answers(of sheet: SheetKey) -> [Int: Answer] {
    var answers = kept[sheet] ?? [:]
    for write in pending.flatMap(\.writes) where write.place.sheet == sheet {
      answers[write.place.item] = write.after
    }
    return answers
  }

  /// Writes answers into a sheet, as one step.
  mutating func write(_ answers: [(item: Int, answer: Answer?)], in sheet: SheetKey) -> Change {
    let present = self.answers(of: sheet)
    let writes = answers.map { item, answer in
      Write(place: AnswerPlace(sheet: sheet, item: item), before: present[item], after: answer)
    }
    let change = Change(
      writes.map { write in
        .surveys(
          .answer(
            person: sheet.person, questionnaire: sheet.questionnaire, item: write.place.item,
            write.after))
      }, .answer)
    pending.append(Entry(change: change, writes: writes))
    trail.append(writes)
    refused.subtract(writes.map(\.place))
    return change
  }

  /// Undo was asked for: takes back what was written last, if that is known, and returns it.
  mutating func takeBack() -> [Write]? {
    guard let last = trail.popLast() else { return nil }
    let writes = last.map { Write(place: $0.place, before: $0.after, after: $0.before) }
    pending.append(Entry(change: .undo, writes: writes))
    return writes
  }

  /// The answer that the file holds is the right one after all.
  mutating func pardon(_ place: AnswerPlace) { refused.remove(place) }

  /// From now on undo may take back something else.
  mutating func forgetTrail() { trail = [] }

  /// A change is in the file; returns what it wrote, or nothing where it is none of these.
  mutating func confirm(_ change: Change) -> [Write]? {
    guard let entry = remove(change) else { return nil }
    for write in entry.writes {
      kept[write.place.sheet, default: [:]][write.place.item] = write.after
    }
    return entry.writes
  }

  /// A change was refused; returns what it would have written.
  mutating func refuse(_ change: Change) -> [Write]? {
    guard let entry = remove(change) else { return nil }
    guard change != .undo else {
      trail = []
      return entry.writes
    }
    trail.removeAll { $0 == entry.writes }
    let rewritten = Set(pending.flatMap(\.writes).map(\.place))
    refused.formUnion(entry.writes.map(\.place).filter { !rewritten.contains($0) })
    return entry.writes
  }

  private mutating func remove(_ change: Change) -> Entry? {
    pending.firstIndex { $0.change == change }.map { pending.remove(at: $0) }
  }

  /// What the file holds now and held before.
  struct News: Sendable {
    fileprivate let before, now: [SheetKey: [Int: Answer]]

    /// Where the file holds something else than before, by person and item.
    var places: [AnswerPlace] {
      let changed = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }
      return changed.sorted { $0.person < $1.person }.flatMap { sheet in
        let (old, new) = (before[sheet] ?? [:], now[sheet] ?? [:])
        return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
          .map { AnswerPlace(sheet: sheet, item: $0) }
      }
    }
  }

  /// Takes what the file holds now.
  @discardableResult
  mutating func take(_ sheets: some Sequence<AnswerSheet>) -> News {
    var loaded: [SheetKey: [Int: Answer]] = [:]
    for sheet in sheets {
      loaded[SheetKey(person: sheet.person, questionnaire: sheet.questionnaire)] = sheet.answers
    }
    defer { kept = loaded }
    return News(before: kept, now: loaded)
  }
}
