/// A map that is being read; what lacks or does not fit is told and comes back as nil.
///
/// A method named `optional…` does not tell a key that is absent; a key without a value is a
/// mistake all the same.
public final class YAMLMap {
  /// Where the map begins.
  public let place: YAMLPlace

  private let entries: [Node.Entry]
  private let log: FindingLog
  private var asked: [String] = []

  init(_ entries: [Node.Entry], place: YAMLPlace, log: FindingLog) {
    self.entries = entries
    self.place = place
    self.log = log
  }

  /// The value of `key`, if it is there.
  public func optionalNode(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.first { $0.key == key }.map { YAMLNode($0.value, log: log) }
  }

  /// The value of `key`, which must be there.
  public func node(_ key: String) -> YAMLNode? {
    let node = optionalNode(key)
    if node == nil { log.tell(.missingKey(key), at: place) }
    return node
  }

  /// Tells every key that has not been asked for, with the known one that resembles it.
  func tellUnknownKeys() {
    for entry in entries where !asked.contains(entry.key) {
      let free = asked.filter { known in !entries.contains { $0.key == known } }
      let nearest =
        nearestWord(to: entry.key, among: free) ?? nearestWord(to: entry.key, among: asked)
      log.tell(.unknownKey(entry.key, nearest: nearest), at: entry.keyPlace)
    }
  }
}
