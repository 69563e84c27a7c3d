extension Form {
  /// Goes on where the reader was in `other`, the same form before that of which it is filled in was
  /// changed by somebody else: what was typed there stays as it was typed, half a day included,
  /// with its cursor; so do the focus, what lies over it and what can be taken back.
  ///
  /// Only texts are taken; what was chosen, and the fields in `led`, whose text follows a choice,
  /// stay as they are here. Where somebody else has changed a field that was typed into, what was
  /// typed stays, and the first undo takes what they have saved.
  ///
  /// - Returns: Those fields, the one that has the focus last.
  @discardableResult
  public mutating func resume(_ other: Form, leaving led: Set<String> = []) -> [Conflict] {
    width = other.width
    let kept = fields.indices.filter { goesOn($0, in: other, leaving: led) }
    for index in kept {
      let id = fields[index].id
      controls[index] = other.controls[index]
      errors[id] = other.errors[id]
      doubts[id] = other.doubts[id]
    }
    let same = Set(kept + fields.indices.filter { isChosen($0, in: other, leaving: led) })
    past = other.past.filter { isAsBefore($0, in: other, same) }
    future = other.future.filter { isAsBefore($0, in: other, same) }
    focus(as: other)
    return offerTheirs(in: conflicts(with: other, leaving: led))
  }

  private mutating func focus(as other: Form) {
    guard fields.indices.contains(other.focus), fields[other.focus].id == other.focused else {
      return
    }
    focus = other.focus
    remark = other.remark
    if fields[focus] == other.fields[focus] { popup = other.popup }
  }

  /// Whether the same is chosen in both forms, out of the same.
  private func isChosen(_ index: Int, in other: Form, leaving led: Set<String>) -> Bool {
    guard other.fields.indices.contains(index), other.fields[index] == fields[index],
      !led.contains(fields[index].id)
    else { return false }
    switch controls[index] {
    case .choice, .flag: return controls[index] == other.controls[index]
    case .line, .area, .none: return false
    }
  }

  /// Whether a field has the same text in both forms, or one that was typed into the other.
  private func goesOn(_ index: Int, in other: Form, leaving led: Set<String>) -> Bool {
    guard other.fields.indices.contains(index), other.fields[index].id == fields[index].id,
      !led.contains(fields[index].id)
    else { return false }
    switch (controls[index], other.controls[index]) {
    case (.line, .line), (.area, .area):
      return controls[index].value == other.controls[index].value
        || other.isTouched(fields[index].id)
    default: return false
    }
  }

  /// Whether a step leads back to what its field began with here, too.
  private func isAsBefore(_ step: FormStep, in other: Form, _ kept: Set<Int>) -> Bool {
    kept.contains(step.field) && start[step.field] == other.start[step.field]
  }
}
