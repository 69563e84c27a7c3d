/// A value of a document that is being read; what does not fit is told and comes back as nil.
///
/// A nil result always means that a finding has been told: read everything, then look at what
/// came back, and all mistakes of the file are found in one go.
public struct YAMLNode {
  private let node: Node
  private let log: FindingLog

  init(_ node: Node, log: FindingLog) {
    self.node = node
    self.log = log
  }

  /// Where the value begins.
  public var place: YAMLPlace { node.place }

  /// What the value is; nil if it has been refused already.
  public var type: YAMLType? { node.type }

  /// The text; numbers and flags are taken as they are written, an empty one only in quotes.
  public func text() -> String? {
    guard case .scalar(let scalar) = node.content, scalar.type != .nothing else {
      return refuseType(.text)
    }
    return scalar.text
  }

  /// The whole number, in decimal digits, within `allowed`.
  public func int(in allowed: ClosedRange<Int>) -> Int? {
    guard case .scalar(let scalar) = node.content, scalar.type == .number,
      let number = Int(scalar.text)
    else { return refuseType(.number) }
    guard allowed.contains(number) else {
      log.tell(.outOfRange(number, allowed: allowed), at: place)
      return nil
    }
    return number
  }

  /// The answer: `true`, `да`, `false` or `нет`.
  public func flag() -> Bool? {
    guard case .scalar(let scalar) = node.content, scalar.isPlain, let flag = scalar.flag else {
      return refuseType(.flag)
    }
    return flag
  }

  /// What the word stands for; `choices` are all words there are.
  public func oneOf<Choice>(_ choices: KeyValuePairs<String, Choice>) -> Choice? {
    oneOf(choices.map { ($0.key, $0.value) })
  }

  /// What the word stands for; `choices` are all words there are, in the order they are told.
  public func oneOf<Choice>(_ choices: [(String, Choice)]) -> Choice? {
    guard let word = text() else { return nil }
    if let choice = choices.first(where: { $0.0 == word }) { return choice.1 }
    log.tell(notOneOf(word, choices.map(\.0)), at: place)
    return nil
  }

  /// The values of a list with `allowed` members, each read by `body`; nil if one of them is
  /// refused.
  public func list<Value>(
    count allowed: ClosedRange<Int> = 0...Int.max, _ body: (YAMLNode) -> Value?
  ) -> [Value]? {
    guard case .list(let nodes) = node.content else { return refuseType(.list) }
    let values = nodes.map { body(YAMLNode($0, log: log)) }
    guard allowed.contains(nodes.count) else {
      log.tell(.wrongCount(nodes.count, allowed: allowed), at: place)
      return nil
    }
    let read = values.compactMap { $0 }
    return read.count == values.count ? read : nil
  }

  /// What `body` makes of a map; keys that it did not ask for are told as unknown.
  public func map<Value>(_ body: (YAMLMap) -> Value?) -> Value? {
    guard case .map(let entries) = node.content else { return refuseType(.map) }
    let map = YAMLMap(entries, place: place, log: log)
    let value = body(map)
    map.tellUnknownKeys()
    return value
  }

  /// The keys of a map that may have any, each with its value read by `body`, in the order of the
  /// file; nil if one of them is refused.
  public func entries<Value>(_ body: (YAMLKey, YAMLNode) -> Value?) -> [(String, Value)]? {
    guard case .map(let entries) = node.content else { return refuseType(.map) }
    let values = entries.map { entry in
      body(YAMLKey(entry, log: log), YAMLNode(entry.value, log: log)).map { (entry.key, $0) }
    }
    let read = values.compactMap { $0 }
    return read.count == values.count ? read : nil
  }

  /// Tells that the value is not what the reader can use; `rule` is a stable English code.
  ///
  /// Returns nil, of whatever type the reader would have made.
  public func refused<Value>(_ rule: String) -> Value? {
    refuse(rule)
    return nil
  }

  /// Tells that the value is not what the reader can use; `rule` is a stable English code.
  public func refuse(_ rule: String) {
    var value = ""
    if case .scalar(let scalar) = node.content { value = scalar.text }
    log.tell(.refused(value: value, rule: rule), at: place)
  }

  /// Tells that `part` of the text is refused, at the place where it stands for the
  /// `occurrence`-th time (from 0).
  public func refuse(part: String, occurrence: Int, _ rule: String) {
    let place = log.place(of: part, occurrence: occurrence, after: place)
    log.tell(.refused(value: part, rule: rule), at: place)
  }

  /// Tells that `word`, which is written as `part` in the text, is none of `known`, at the place
  /// where it stands for the `occurrence`-th time (from 0).
  public func refuse(part: String, occurrence: Int, word: String, known: [String]) {
    let place = log.place(of: part, occurrence: occurrence, after: place)
    log.tell(notOneOf(word, known), at: place)
  }

  private func notOneOf(_ word: String, _ words: [String]) -> YAMLProblem {
    .notOneOf(word, allowed: words, nearest: nearestWord(to: word, among: words))
  }

  private func refuseType<Value>(_ expected: YAMLType) -> Value? {
    if let type { log.tell(.wrongType(expected: expected, found: type), at: place) }
    return nil
  }
}

/// A key of a map that may have any.
public struct YAMLKey {
  /// The key itself.
  public let name: String
  /// Where it stands.
  public let place: YAMLPlace

  private let log: FindingLog

  init(_ entry: Node.Entry, log: FindingLog) {
    name = entry.key
    place = entry.keyPlace
    self.log = log
  }

  /// Tells that the key is none of `known`, with the one that resembles it.
  public func refuseUnknown(known: some Sequence<String>) {
    log.tell(.unknownKey(name, nearest: nearestWord(to: name, among: known)), at: place)
  }

  /// Tells that the key is not what the reader can use; `rule` is a stable English code.
  public func refuse(_ rule: String) {
    log.tell(.refused(value: name, rule: rule), at: place)
  }
}
