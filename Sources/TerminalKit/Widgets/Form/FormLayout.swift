import PlainText

/// Where the lines of a form stand, for a given width.
struct FormLayout {
  static let margin = 1
  static let gap = 2
  /// What stands after the label of a field that must be filled in.
  static let sign = " *"
  private static let mostHintLines = 2

  /// One line of the form before it is scrolled.
  enum Row: Hashable {
    /// Line `line` of a field.
    case field(Int, line: Int)
    /// A line of what is wrong with a field, or of what is told of it.
    case told(Int, text: String, role: Role)
    /// A line of a heading or a note.
    case words(String, role: Role)
    case blank
  }

  let labelWidth: Int
  let valueWidth: Int
  let width: Int

  init(_ form: Form, width: Int) {
    let inner = max(0, width - 2 * Self.margin)
    self.width = inner
    labelWidth = min(form.measures.widestLabel, inner / 2)
    valueWidth = max(0, inner - labelWidth - Self.gap)
  }

  func rows(of form: Form) -> [Row] {
    form.fields.indices.flatMap { index -> [Row] in
      let field = form.fields[index]
      switch field.kind {
      case .heading: return (index > 0 ? [.blank] : []) + [.words(field.label, role: .title)]
      case .note:
        return Paragraph.lines(of: field.label, width: width).map { .words($0, role: .hint) }
      default:
        let count = max(lines(of: field), lines(ofLabel: index, of: form))
        return (0..<count).map { .field(index, line: $0) } + told(of: form, at: index)
      }
    }
  }

  /// How many lines the value of a field has.
  func lines(of field: FormField) -> Int {
    if case .multiline(let lines, _) = field.kind { min(max(1, lines), 100) } else { 1 }
  }

  private func lines(ofLabel index: Int, of form: Form) -> Int {
    form.measures.labels[index] > labelWidth ? label(of: index, in: form).count : 1
  }

  /// The label of a field, broken where it is too long for the column.
  func label(of index: Int, in form: Form) -> [String] {
    let field = form.fields[index]
    let text = field.isRequired ? field.label + Self.sign : field.label
    guard form.measures.labels[index] > labelWidth else { return [text] }
    let lines = Paragraph.lines(of: text, width: max(1, labelWidth))
    return Array(lines.prefix(3))
  }

  /// Whether the labels of a choice find room beside one another, with their signs.
  func fits(_ labels: [String]) -> Bool {
    labels.reduce(0) { $0 + DisplayWidth.of($1) + 5 } - 3 <= valueWidth
  }

  /// The lines kept for the hints, so that no field moves when another gets the focus.
  func hintLines(of form: Form, height: Int) -> Int {
    guard height > 2, form.measures.widestHint > 0 else { return 0 }
    guard height > 7 else { return 1 }
    return form.measures.widestHint > width ? Self.mostHintLines : 1
  }

  private func told(of form: Form, at index: Int) -> [Row] {
    let error = form.errors[form.fields[index].id].map { ("! " + $0, Role.error) }
    let remark = index == form.focus ? form.remark.map { ("! " + $0, Role.warning) } : nil
    let doubt = form.doubts[form.fields[index].id].map { ("! " + $0, Role.warning) }
    guard let (text, role) = error ?? remark ?? doubt else { return [] }
    return Paragraph.lines(of: text, width: valueWidth).map { .told(index, text: $0, role: role) }
  }
}

extension FormLayout.Row {
  /// The field to which the row belongs, what is told of it included.
  var field: Int? {
    switch self {
    case .field(let index, _), .told(let index, _, _): index
    case .words, .blank: nil
    }
  }

  /// The line of a field that the row is.
  var fieldLine: (index: Int, line: Int)? {
    guard case .field(let index, let line) = self else { return nil }
    return (index, line)
  }
}
