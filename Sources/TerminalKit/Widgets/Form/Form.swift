/// Fields to fill in, one under another, with their labels on the left.
///
///     var form = Form(                                                    // in the state
///       [
///         .heading("Person"),
///         FormField("name", "Name", .text(limit: 200), hint: "As in the passport", isRequired: true),
///         FormField("role", "Role", .choice(["mentor", "mentee"])),
///         FormField("born", "Born", .date, placeholder: "DD.MM.YYYY", days: days),
///       ],
///       values: ["name": .text("Anna"), "role": .choice(0)], words: words)
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
/// Tab, Shift+Tab, ↑, ↓ and Enter move; Enter on the last field and F2 submit, but not before all
/// that the fields ask for is right; Esc cancels. In a text of lines Enter begins a line, so Tab
/// leaves it. F4 and Alt+↓ open the calendar or the list of a field. Ctrl+Z takes back the last
/// typing, in whichever field it was, Ctrl+Y does it again. Every other key that the field has no
/// use for is ignored.
public struct Form: Hashable, Sendable {
  /// The fields, in the order in which they are shown.
  public internal(set) var fields: [FormField] {
    didSet { measures = FormMeasures(fields, words) }
  }
  /// The columns of the place where it is drawn; the arrows need them in a text of lines.
  public var width: Int
  var words: FormWords { didSet { measures = FormMeasures(fields, words) } }
  private(set) var measures: FormMeasures
  var controls: [FormControl]
  var errors: [String: String] = [:]
  /// What is odd about a field, by its id, and hinders nobody.
  var doubts: [String: String] = [:]
  /// What is told of the last thing typed, until the next.
  var remark: String?
  var focus: Int
  var popup: FormPopup?
  var past: [FormStep] = []
  var future: [FormStep] = []
  /// What stood in the fields from the beginning.
  private(set) var start: [FormValue?] = []
  /// The same as it was typed: what nobody has touched is the same text in memory.
  private var untouched: [FormControl] = []

  /// Creates a form with the focus on its first field, for a place so many columns wide; a value
  /// of the wrong kind counts as none.
  public init(
    _ fields: [FormField], values: [String: FormValue] = [:], words: FormWords = FormWords(),
    width: Int = 80
  ) {
    self.fields = fields
    self.width = width
    self.words = words
    measures = FormMeasures(fields, words)
    controls = fields.map { FormControl($0, values[$0.id]) }
    focus = fields.firstIndex(where: \.takesFocus) ?? 0
    start = controls.map(\.value)
    untouched = controls
    arrive()
  }

  /// Whether something stands in it that did not from the beginning.
  public var isTouched: Bool { zip(controls, untouched).contains { !$0.says($1) } }

  /// Whether something stands in this field that did not from the beginning.
  public func isTouched(_ id: String) -> Bool {
    index(of: id).map { !controls[$0].says(untouched[$0]) } ?? false
  }

  /// Whether a calendar or a list lies over it and has the keys.
  public var isOpen: Bool { popup != nil }

  /// The id of the field that has the focus; empty in a form without fields.
  public var focused: String { fields.indices.contains(focus) ? fields[focus].id : "" }

  /// Gives the focus to a field; nothing happens when there is none of that name.
  public mutating func focus(on id: String) {
    guard let index = index(of: id), fields[index].takesFocus else { return }
    leave()
    focus = index
    arrive()
  }

  /// Offers other labels in a choice; the one of that number is chosen, from 0.
  public mutating func offer(_ labels: [String], in id: String, choosing chosen: Int?) {
    guard let index = index(of: id), case .choice = fields[index].kind else { return }
    fields[index] = fields[index].choosing(labels)
    controls[index] = FormControl(fields[index], .choice(chosen))
    past.removeAll { $0.field == index }
    future.removeAll { $0.field == index }
  }

  func index(of id: String) -> Int? { fields.firstIndex { $0.id == id } }

  /// Selects the text of a field that is typed anew; a longer text than its place holds is read
  /// from its beginning, where the cursor goes.
  mutating func arrive() {
    remark = nil
    guard fields.indices.contains(focus) else { return }
    switch controls[focus] {
    case .line(var field) where fields[focus].isTypedAnew:
      field.selectAll()
      controls[focus] = .line(field)
    case .line(var field):
      field.goToBeginning(unlessIn: FormLayout(self, width: width).valueWidth)
      controls[focus] = .line(field)
    case .area(var area):
      let layout = FormLayout(self, width: width)
      area.goToBeginning(
        unlessIn: Size(width: layout.valueWidth, height: layout.lines(of: fields[focus])))
      controls[focus] = .area(area)
    case .choice, .flag, .none: break
    }
  }
}
