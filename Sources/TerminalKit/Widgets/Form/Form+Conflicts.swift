extension Form {
  /// A field in which something was typed while somebody else has saved something else in it.
  public struct Conflict: Hashable, Sendable {
    /// The id of the field.
    public let id: String
    /// The words before it.
    public let label: String
    /// What was saved there, as people read it; empty where nothing stands there.
    public let theirs: String
  }

  /// The fields of this form, which has taken over what was typed into `other`, where both differ
  /// from what `other` began with; the one with the focus is last.
  func conflicts(with other: Form, leaving led: Set<String>) -> [Int] {
    let clashing = fields.indices.filter { index in
      let id = fields[index].id
      guard fields[index].takesFocus, !led.contains(id), let place = other.index(of: id) else {
        return false
      }
      return other.isTouched(id) && isTouched(id)
        && shown(start[index], in: index) != other.shown(other.start[place], in: place)
    }
    return clashing.filter { $0 != focus } + clashing.filter { $0 == focus }
  }

  /// Lets undo take what somebody else has saved, and redo what was typed here.
  mutating func offerTheirs(in clashing: [Int]) -> [Conflict] {
    clashing.map { index in
      past.append(
        FormStep(
          field: index, before: FormControl(fields[index], start[index]), run: .other))
      return Conflict(
        id: fields[index].id, label: fields[index].label, theirs: shown(start[index], in: index))
    }
  }

  /// A value as people read it; a flag is told by no words.
  private func shown(_ value: FormValue?, in index: Int) -> String {
    switch (value, fields[index].kind) {
    case (.text(let text), _): text
    case (.choice(let place?), .choice(let labels)) where labels.indices.contains(place):
      labels[place]
    default: ""
    }
  }
}
