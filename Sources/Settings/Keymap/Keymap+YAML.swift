public import PlainText
internal import StrictYAML
public import TerminalKit

extension Keymap {
  /// Reads `keys.yaml`: for each action that is to have other keys than it ships with, a key or a
  /// list of them, the one to show first; an empty list takes its keys away.
  ///
  /// ```yaml
  /// board.accept: [F5, a, Alt+a]
  /// board.pin: s
  /// shell.suspend: []
  /// ```
  ///
  /// Keys have the names of ``TerminalKit/Key/name``; a Cyrillic letter stands for the Latin one in
  /// the same place of `layout`. What is wrong is told and keeps the keys that ship; the rest
  /// counts, also beside an entry that is no YAML. Nothing comes back for a file of which nothing
  /// can be read.
  public static func read(
    _ bytes: [UInt8], source: String, actions: KeymapActions,
    layout: KeyboardLayout.Variant = .russian
  ) -> (keymap: Keymap?, findings: [KeymapFinding]) {
    var reader = KeymapReader(source: source, actions: actions, layout: layout)
    let isRead = reader.read(bytes) || reader.readApart(bytes)
    reader.settle()
    let keymap = isRead ? Keymap(reader.changed, layout: layout) : nil
    return (keymap, reader.findings.sorted { $0.place < $1.place })
  }
}

/// Collects what a keymap file says of each action.
private struct KeymapReader {
  /// A key that is wished for, with its place.
  struct Wish {
    let key: Key
    let place: YAMLPlace
  }

  let source: String
  let actions: KeymapActions
  let layout: KeyboardLayout.Variant
  private(set) var findings: [KeymapFinding] = []
  private var wishes: [(action: KeymapActions.Action, place: YAMLPlace, keys: [Wish])] = []
  /// The lines of the file above the part that is being read.
  private var above = 0

  init(source: String, actions: KeymapActions, layout: KeyboardLayout.Variant) {
    self.source = source
    self.actions = actions
    self.layout = layout
  }

  /// The keys of every action that has others than it ships with.
  var changed: [String: [Key]] {
    var changed: [String: [Key]] = [:]
    for wish in wishes {
      let keys = wish.keys.map(\.key)
      if keys != wish.action.keys { changed[wish.action.id] = keys }
    }
    return changed
  }

  /// Reads a whole file; false where it is none, so that nothing of it was taken.
  mutating func read(_ bytes: [UInt8]) -> Bool {
    let reading = YAMLDocument(bytes: bytes, source: source).read { node in
      node.entries { key, node -> Void? in take(key, node) }
    }
    for finding in reading.findings { tell(.file(finding.problem), at: finding.place) }
    return reading.value != nil
  }

  /// Reads a file that is none entry by entry, and tells which are none; false where no entry can be
  /// read.
  mutating func readApart(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= YAMLLimits.standard.bytes else { return false }
    let whole = findings
    (findings, wishes) = ([], [])
    var seen: [String: YAMLPlace] = [:]
    for entry in KeymapEntries(bytes).entries where findings.count < YAMLLimits.standard.findings {
      above = entry.line
      let (known, told) = (wishes.count, findings.count)
      let isRead = read(entry.bytes) || entry.aboveTab.map { read($0) } ?? false
      keepInside(entry, told: told)
      guard isRead, wishes.count > known, let wish = wishes.last else { continue }
      if let first = seen[wish.action.id] {
        wishes.removeLast()
        tell(.file(.duplicateKey(wish.action.id, first: first)), at: wish.place, above: 0)
      } else {
        seen[wish.action.id] = wish.place
      }
    }
    above = 0
    // What only the whole is too much of, or has twice.
    if findings.isEmpty { findings = whole }
    return !seen.isEmpty
  }

  /// Where an entry ends too early, its own line is told, not the one behind it.
  private mutating func keepInside(_ entry: KeymapEntries.Entry, told: Int) {
    let last = entry.line + max(1, entry.bytes.count { $0 == UInt8(ascii: "\n") })
    for index in findings.indices.dropFirst(told) where findings[index].place.line > last {
      findings[index] = KeymapFinding(
        source: source, place: YAMLPlace(line: entry.line + 1, column: 1),
        problem: findings[index].problem)
    }
  }

  private mutating func tell(
    _ problem: KeymapFinding.Problem, at place: YAMLPlace, above: Int? = nil
  ) {
    findings.append(
      KeymapFinding(source: source, place: inFile(place, above ?? self.above), problem: problem))
  }

  private func inFile(_ place: YAMLPlace, _ above: Int) -> YAMLPlace {
    YAMLPlace(line: place.line + above, column: place.column)
  }

  /// Takes one entry of the file.
  mutating func take(_ key: YAMLKey, _ node: YAMLNode) -> Void? {
    let words = Self.words(node)
    guard let action = actions.action(key.name) else {
      let known = actions.all.flatMap(\.actions).map(\.id)
      tell(
        .unknownAction(key.name, nearest: nearestWord(to: key.name, among: known)), at: key.place)
      return ()
    }
    guard let words else { return nil }
    let keys = words.compactMap { wish($0.text, of: action, at: $0.place) }
    guard keys.count == words.count else { return () }
    var kept = action.keys.filter { key in
      Key.reserved.contains(key) && !keys.contains { $0.key == key }
    }
    if action.mustBeReached, keys.isEmpty { kept = Array(action.keys.prefix(1)) }
    if action.takesDigits, keys.map(\.key) != action.keys {
      tell(.fixed(action.id), at: key.place)
      return ()
    }
    if keys.isEmpty, !kept.isEmpty {
      tell(.stays(action.id, keys: kept.map(\.name)), at: key.place)
    }
    let place = inFile(key.place, above)
    wishes.append((action, place, keys + kept.map { Wish(key: $0, place: place) }))
    return ()
  }

  /// The names of the keys: one, or a list of them.
  private static func words(_ node: YAMLNode) -> [(text: String, place: YAMLPlace)]? {
    func word(_ node: YAMLNode) -> (text: String, place: YAMLPlace)? {
      node.text().map { ($0, node.place) }
    }
    if node.type == .list { return node.list(count: 0...20, word) }
    return word(node).map { [$0] }
  }

  private mutating func wish(
    _ text: String, of action: KeymapActions.Action, at place: YAMLPlace
  ) -> Wish? {
    guard let named = Key(name: text), named.isOnKeyboards || action.keys.contains(named) else {
      tell(.unknownKey(text), at: place)
      return nil
    }
    if action.keys.contains(named) { return Wish(key: named, place: inFile(place, above)) }
    let latin = named.onCommandPath(layout)
    guard let key = latin.sent, key == latin || !Key.reserved.contains(key) else {
      tell(.notSent(text, instead: latin.sent?.name), at: place)
      return nil
    }
    if Key.reserved.contains(key), !action.keys.contains(key) {
      tell(.reserved(text), at: place)
      return nil
    }
    return Wish(key: key, place: inFile(place, above))
  }
}

extension KeymapReader {
  /// Takes away what two actions would have at the same time: of two in the file the later one, and
  /// the one in the file where the other keeps what ships.
  mutating func settle() {
    var isSettled = false
    while !isSettled {
      isSettled = true
      for index in wishes.indices.reversed() where isRefused(at: index) {
        wishes.remove(at: index)
        isSettled = false
      }
    }
  }

  private mutating func isRefused(at index: Int) -> Bool {
    let wish = wishes[index]
    for key in wish.keys where !wish.action.keys.contains(key.key) {
      guard let rival = rival(of: wish.action, for: key.key, before: index) else { continue }
      tell(.taken(key.key.name, by: rival.id, line: rival.line), at: key.place)
      return true
    }
    return false
  }

  /// The action that has the key when `action` has it too, and may keep it.
  private func rival(of action: KeymapActions.Action, for key: Key, before index: Int) -> (
    id: String, line: Int?
  )? {
    let others = actions.rivals(of: action.id)
    for other in others {
      if let place = wishes.firstIndex(where: { $0.action.id == other.id }) {
        let isNew = !other.keys.contains(key)
        guard wishes[place].keys.contains(where: { $0.key == key }), !isNew || place < index
        else { continue }
        return (other.id, wishes[place].place.line)
      }
      if other.keys.contains(key), !actions.isHidden(other, for: key, beside: action.id) {
        return (other.id, nil)
      }
    }
    return nil
  }
}
