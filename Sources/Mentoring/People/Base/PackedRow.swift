/// Writes the rows of a ``PeopleSlice``: whole numbers as runs of seven bits, texts with their
/// lengths before them.
struct PackedWriter: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// Gives back what was kept free for more.
  mutating func trim() {
    bytes = bytes.withUnsafeBufferPointer { packed in
      Array(unsafeUninitializedCapacity: packed.count) { bytes, count in
        count = packed.count
        _ = bytes.initialize(fromContentsOf: packed)
      }
    }
  }

  mutating func put(_ record: PeopleRecord) {
    put(record.person)
    put(record.wishes)
    put(record.capacity.map { $0 + 1 } ?? 0)
    put(record.consent)
    put(record.workConsent)
    put(record.partners.count)
    for partner in record.partners { put(partner.full) }
    put(record.isOnOtherSide ? 1 : 0)
    put(record.signedOrder)
    put(record.answered.count)
    for item in record.answered.keys.sorted() {
      put(item * 2 + (record.answered[item] == true ? 1 : 0))
    }
  }

  private mutating func put(_ person: Person) {
    put(person.name.full)
    put(person.birthDate.map { $0.number - Packed.firstDay } ?? 0)
    put(person.contact)
    put(person.position)
    put(person.workplace)
    put(person.isEmployee ? 1 : 0)
  }

  private mutating func put(_ wishes: Wishes) {
    put(wishes.text)
    put(wishes.tags.count)
    for tag in wishes.tags { put(tag) }
    put(wishes.form?.text)
    put(wishes.roleModel?.text)
    put(wishes.age?.from.map { $0 + 1 } ?? 0)
    put(wishes.age?.to.map { $0 + 1 } ?? 0)
  }

  private mutating func put(_ standing: ConsentStanding) {
    switch standing {
    case .missing: put(0)
    case .given(let day): put((day.number - Packed.firstDay) * 2 + 1)
    case .withdrawn(let day): put((day.number - Packed.firstDay) * 2 + 2)
    }
  }

  private mutating func put(_ text: String?) {
    put(text == nil ? 0 : 1)
    if let text { put(text) }
  }

  private mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads what ``PackedWriter`` wrote.
struct PackedReader {
  private let bytes: UnsafeRawBufferPointer
  private var place: Int

  init(_ bytes: UnsafeRawBufferPointer, from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func record(card: Int64, person: Int64) -> PeopleRecord {
    let person = self.person(person)
    let wishes = self.wishes()
    let capacity = number()
    let (consent, work) = (standing(), standing())
    let partners = (0..<number()).map { _ in PersonName(kept: text()) }
    let isOnOtherSide = number() == 1
    let order = optionalText()
    var answered: [Int: Bool] = [:]
    for _ in 0..<number() {
      let item = number()
      answered[item / 2] = item % 2 == 1
    }
    return PeopleRecord(
      card: card, person: person, wishes: wishes, capacity: capacity == 0 ? nil : capacity - 1,
      consent: consent, workConsent: work, partners: partners, isOnOtherSide: isOnOtherSide,
      signedOrder: order, answered: answered)
  }

  private mutating func person(_ id: Int64) -> Person {
    let name = PersonName(kept: text())
    let birth = number()
    return Person(
      id: Person.ID(id), name: name,
      birthDate: birth == 0 ? nil : CalendarDay(number: birth + Packed.firstDay),
      contact: text(), position: text(), workplace: text(), isEmployee: number() == 1)
  }

  private mutating func wishes() -> Wishes {
    let words = text()
    let tags = (0..<number()).map { _ in text() }
    let (form, model) = (optionalText(), optionalText())
    let (from, to) = (number(), number())
    let isAny = from == 0 && to == 0
    return Wishes(
      text: words, tags: tags, form: form.map { MentoringForm.Code($0) },
      roleModel: model.map { MentoringForm.Code($0) },
      age: isAny
        ? nil : AgeRange(from: from == 0 ? nil : from - 1, to: to == 0 ? nil : to - 1))
  }

  private mutating func standing() -> ConsentStanding {
    let number = number()
    guard number > 0 else { return .missing }
    let day = CalendarDay(number: (number - 1) / 2 + Packed.firstDay)
    return number % 2 == 1 ? .given(day) : .withdrawn(day)
  }

  private mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  private mutating func text() -> String {
    let count = number()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  private mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
  }
}

extension PackedReader {
  /// Where what `pass` passes over lies.
  mutating func passed(_ pass: (inout PackedReader) -> Void) -> Range<Int> {
    let start = place
    pass(&self)
    return start..<place
  }

  mutating func passNumbers(_ count: Int) {
    for _ in 0..<count {
      while bytes[place] >= 0x80 { place += 1 }
      place += 1
    }
  }

  mutating func passTexts(_ count: Int) {
    for _ in 0..<count {
      let length = number()
      place += length
    }
  }

  mutating func passOptionalText() { passTexts(number() == 0 ? 0 : 1) }

  mutating func passCountedTexts() { passTexts(number()) }

  mutating func passCountedNumbers() { passNumbers(number()) }
}

/// What both sides of the packing know.
private enum Packed {
  /// The day before every day that a programme knows, so that packed days are small and above 0.
  static let firstDay = -1_000_000
}
