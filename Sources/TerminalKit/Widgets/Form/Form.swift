/// Fields to fill in, one under another, with their labels on the left.
///
///     var form = Form(                                                    // in the state
///       [
///         .heading("Person"),
///         FormField("name", "Name", .text(limit: 200), hint: "As in the passport"),
///         FormField("role", "Role", .choice(["mentor", "mentee"])),
///         FormField("born", "Born", .date, placeholder: "DD.MM.YYYY"),
///       ],
///       values: ["name": .text("Anna"), "role": .choice(0)])
///     form.width = size.width                                             // when resized
///     switch form.handle(key) {                                           // in update
///     case .submitted: save(name: form.text("name"), role: form.choice("role"))
///     case .cancelled: close()
///     default: break
///     }
///     form.show(errors: ["born": "There is no such day."])                // when refused
///     form.draw(in: area, on: &grid)                                      // in view
///
/// In a date, a number or a code the first key typed takes the place of what stands there.
/// Tab, Shift+Tab, ↑, ↓ and Enter move; Enter on the last field and F2 submit; Esc cancels. In a
/// text of lines Enter begins a line, so Tab leaves it. Every other key that the field has no use
/// for is ignored.
public struct Form: Hashable, Sendable {
  /// The fields, in the order in which they are shown.
  public let fields: [FormField]
  /// The columns of the place where it is drawn; the arrows need them in a text of lines.
  public var width = 80
  var controls: [FormControl]
  var errors: [String: String] = [:]
  var focus: Int
  private var start: [String: FormValue] = [:]

  /// Creates a form with the focus on its first field; a value of the wrong kind counts as none.
  public init(_ fields: [FormField], values: [String: FormValue] = [:]) {
    self.fields = fields
    controls = fields.map { FormControl($0.kind, values[$0.id]) }
    focus = fields.firstIndex(where: \.takesFocus) ?? 0
    start = self.values
    arrive()
  }

  /// Whether something stands in it that did not from the beginning.
  public var isTouched: Bool { values != start }

  /// The id of the field that has the focus; empty in a form without fields.
  public var focused: String { fields.indices.contains(focus) ? fields[focus].id : "" }

  /// Gives the focus to a field; nothing happens when there is none of that name.
  public mutating func focus(on id: String) {
    guard let index = index(of: id), fields[index].takesFocus else { return }
    leave()
    focus = index
    arrive()
  }

  /// Shows what is wrong, by the id of the field, and gives the focus to the first of them.
  ///
  /// An error goes when its field is edited.
  public mutating func show(errors: [String: String]) {
    self.errors = errors
    let first = fields.firstIndex { $0.takesFocus && errors[$0.id] != nil }
    if let first {
      focus = first
      arrive()
    }
  }

  func index(of id: String) -> Int? { fields.firstIndex { $0.id == id } }

  /// Selects the text of a field that is typed anew.
  mutating func arrive() {
    guard fields.indices.contains(focus), fields[focus].isTypedAnew,
      case .line(var field) = controls[focus]
    else { return }
    field.selectAll()
    controls[focus] = .line(field)
  }

  /// Tidies the field that loses the focus: the dots of a date.
  mutating func leave() {
    guard fields.indices.contains(focus), fields[focus].kind == .date,
      case .line(var field) = controls[focus]
    else { return }
    let digits = field.text
    guard digits.count == 8, !digits.contains(".") else { return }
    field.text = "\(digits.prefix(2)).\(digits.dropFirst(2).prefix(2)).\(digits.suffix(4))"
    controls[focus] = .line(field)
  }
}
