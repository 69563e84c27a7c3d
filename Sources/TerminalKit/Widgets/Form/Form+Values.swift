extension Form {
  /// All values by the ids of their fields.
  public var values: [String: FormValue] {
    var values: [String: FormValue] = [:]
    for (field, control) in zip(fields, controls) where field.takesFocus {
      values[field.id] = control.value
    }
    return values
  }

  /// What was typed into a field; empty where nothing can be typed.
  public func text(_ id: String) -> String {
    guard case .text(let text)? = value(id) else { return "" }
    return text
  }

  /// Which label of a choice was taken, from 0.
  public func choice(_ id: String) -> Int? {
    guard case .choice(let index)? = value(id) else { return nil }
    return index
  }

  /// Whether a flag is set.
  public func isOn(_ id: String) -> Bool { value(id) == .flag(true) }

  /// The words of a field of tags, without blanks around them, none twice.
  public func tags(_ id: String) -> [String] {
    var tags: [String] = []
    for tag in Tags.words(of: text(id)) where !tags.contains(tag) { tags.append(tag) }
    return tags
  }

  /// Puts a value into a field; one of the wrong kind empties it.
  public mutating func set(_ id: String, to value: FormValue) {
    guard let index = index(of: id) else { return }
    controls[index] = FormControl(fields[index], value)
    forgive(id)
  }

  private func value(_ id: String) -> FormValue? { index(of: id).flatMap { controls[$0].value } }
}
