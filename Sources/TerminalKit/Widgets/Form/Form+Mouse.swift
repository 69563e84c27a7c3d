extension Form {
  /// The name under which a field is marked for the mouse; the places of its text follow a dot.
  static func handle(of index: Int) -> String { "form.\(index)" }

  /// The mouse was clicked on a handle that the form has marked: the field gets the focus and the
  /// cursor goes to the place; a label of a choice is chosen, a flag turned over.
  public mutating func grasp(_ handle: String) -> Outcome {
    let parts = handle.split(separator: ".").dropFirst().compactMap { Int($0) }
    guard popup == nil, handle.hasPrefix("form."), let index = parts.first,
      fields.indices.contains(index), fields[index].takesFocus
    else { return .ignored }
    let isHere = index == focus
    if !isHere { _ = move(to: index) }
    endRun()
    guard parts.count > 1 else { return .moved }
    return place(parts[1])
  }

  private mutating func place(_ place: Int) -> Outcome {
    let before = controls[focus]
    switch before {
    case .line(var field):
      field.go(to: place)
      controls[focus] = .line(field)
    case .area(var area):
      area.go(to: place)
      controls[focus] = .area(area)
    case .choice(let chosen):
      guard case .choice(let labels) = fields[focus].kind, labels.indices.contains(place),
        chosen != place
      else { return .moved }
      controls[focus] = .choice(place)
    case .flag(let isOn): controls[focus] = .flag(!isOn)
    case .none: return .ignored
    }
    guard controls[focus].value != before.value else { return .moved }
    forgive(focused)
    remember(before, as: .other)
    return .edited
  }
}
