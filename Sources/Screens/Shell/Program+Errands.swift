extension Program {
  /// Notes that the chapter in front waits for the answer to an effect.
  mutating func note(_ effect: Effect) {
    guard let kind = Errand.Kind(effect) else { return }
    errands.append(Errand(kind: kind, chapter: chapter))
  }

  /// The chapter that an answer of this kind is for, as answers come in the order asked; a failure
  /// does not tell its kind and is for whoever has waited longest.
  mutating func asker(of kind: Errand.Kind?) -> Chapter {
    let place = errands.firstIndex { kind == nil || $0.kind == kind }
    return place.map { errands.remove(at: $0).chapter } ?? chapter
  }

  /// Gives a chapter what it asked for, whichever is in front now.
  mutating func pass(_ message: Message, to asker: Chapter) -> [Effect] {
    fulfil(withPage(asker) { $0.receive(message, $1) }, of: asker)
  }
}
