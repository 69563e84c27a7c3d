/// Nouns that change with the number before them.
enum Plural {
  /// Russian: 1 пара, 2 пары, 5 пар, 11 пар, 21 пара.
  static func russian(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let tens = abs(count) % 100
    let ones = abs(count) % 10
    switch (tens, ones) {
    case (11...14, _): return "\(count) \(many)"
    case (_, 1): return "\(count) \(one)"
    case (_, 2...4): return "\(count) \(few)"
    default: return "\(count) \(many)"
    }
  }

  /// Russian, with the verb before it: изменится 1 строка, изменятся 2 строки, изменится 5 строк.
  static func russian(
    verb: (single: String, few: String), _ count: Int, _ one: String, _ few: String, _ many: String
  ) -> String {
    let isFew = (2...4).contains(abs(count) % 10) && !(12...14).contains(abs(count) % 100)
    return (isFew ? verb.few : verb.single) + " " + russian(count, one, few, many)
  }

  /// English: 1 pair, 2 pairs.
  static func english(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

/// Where a sentence ends.
enum Sentence {
  /// A text with a full stop behind it, as a short name has one itself.
  static func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
