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
  /// counts. Nothing comes back for a file that is none.
  public static func read(
    _ bytes: [UInt8], source: String, actions: KeymapActions,
    layout: KeyboardLayout.Variant = .russian
  ) -> (keymap: Keymap?, findings: [KeymapFinding]) {
    var reader = KeymapReader(source: source, actions: actions, layout: layout)
    let reading = YAMLDocument(bytes: bytes, source: source).read { node in
      node.entries { key, node -> Void? in reader.take(key, node) }
    }
    reader.settle()
    let findings = reading.findings.map {
      KeymapFinding(source: source, place: $0.place, problem: .file($0.problem))
    }
    let all = (findings + reader.findings).sorted { $0.place < $1.place }
    let keymap = reading.value.map { _ in Keymap(reader.changed, layout: layout) }
    return (keymap, all)
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

  private mutating func tell(_ problem: KeymapFinding.Problem, at place: YAMLPlace) {
    findings.append(KeymapFinding(source: source, place: place, problem: problem))
  }

  /// Takes one line of the file.
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
    let kept = action.keys.filter { key in
      Key.reserved.contains(key) && !keys.contains { $0.key == key }
    }
    if action.takesDigits, keys.map(\.key) != action.keys {
      tell(.fixed(action.id), at: key.place)
      return ()
    }
    wishes.append((action, key.place, keys + kept.map { Wish(key: $0, place: key.place) }))
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
    guard let named = Key(name: text) else {
      tell(.unknownKey(text), at: place)
      return nil
    }
    if action.keys.contains(named) { return Wish(key: named, place: place) }
    let latin = named.onCommandPath(layout)
    guard let key = latin.sent, key == latin || !Key.reserved.contains(key) else {
      tell(.notSent(text, instead: latin.sent?.name), at: place)
      return nil
    }
    if Key.reserved.contains(key), !action.keys.contains(key) {
      tell(.reserved(text), at: place)
      return nil
    }
    return Wish(key: key, place: place)
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
      if other.keys.contains(key) { return (other.id, nil) }
    }
    return nil
  }
}
