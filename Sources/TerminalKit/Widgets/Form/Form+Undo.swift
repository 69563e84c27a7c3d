/// What a field was before something was typed into it.
struct FormStep: Hashable, Sendable {
  /// What is typed in one go is taken back in one go.
  enum Run: Hashable, Sendable {
    case letters, blanks, removal, other

    init(_ key: Key) {
      switch key {
      case .backspace, .delete: self = .removal
      case .space: self = .blanks
      default: self = key.typed == nil ? .other : .letters
      }
    }

    /// Whether what is typed next belongs to it: a word goes with the blanks before it.
    func goesOn(with next: Run) -> Bool {
      next != .other && (next == self || self == .blanks && next == .letters)
    }
  }

  let field: Int
  let before: FormControl
  var run: Run
}

extension Form {
  private static let mostSteps = 100

  /// Keeps what the field was, where this is not the same run of typing.
  mutating func remember(_ before: FormControl, as run: FormStep.Run) {
    future = []
    if let last = past.last, last.field == focus, last.run.goesOn(with: run) {
      past[past.count - 1].run = run
      return
    }
    past.append(FormStep(field: focus, before: before, run: run))
    if past.count > Form.mostSteps { past.removeFirst() }
  }

  /// What is typed next is taken back by itself.
  mutating func endRun() {
    if let last = past.indices.last { past[last].run = .other }
  }

  /// Takes back the last typing and goes there; ignored while nothing was typed.
  mutating func undo() -> Outcome { step(from: \.past, to: \.future) }

  /// Types again what was taken back.
  mutating func redo() -> Outcome { step(from: \.future, to: \.past) }

  private mutating func step(
    from: WritableKeyPath<Form, [FormStep]>, to: WritableKeyPath<Form, [FormStep]>
  ) -> Outcome {
    guard let step = self[keyPath: from].popLast() else { return .ignored }
    self[keyPath: to].append(
      FormStep(field: step.field, before: controls[step.field], run: .other))
    if focus != step.field { leave() }
    focus = step.field
    controls[focus] = step.before
    forgive(focused)
    remark = nil
    return .edited
  }
}
