import PlainText

/// Where the lines of a form stand, for a given width.
struct FormLayout {
  static let margin = 1
  static let gap = 2

  /// One line of the form before it is scrolled.
  enum Row: Hashable {
    /// Line `line` of a field.
    case field(Int, line: Int)
    /// Line `line` of what is wrong with a field.
    case error(Int, text: String)
    /// A line of a heading or a note.
    case words(String, role: Role)
    case blank
  }

  let labelWidth: Int
  let valueWidth: Int
  let width: Int

  init(_ form: Form, width: Int) {
    let inner = max(0, width - 2 * Self.margin)
    let widest = form.fields.filter(\.takesFocus).map { DisplayWidth.of($0.label) }.max() ?? 0
    self.width = inner
    labelWidth = min(widest, inner / 2)
    valueWidth = max(0, inner - labelWidth - Self.gap)
  }

  func rows(of form: Form) -> [Row] {
    form.fields.indices.flatMap { index -> [Row] in
      let field = form.fields[index]
      switch field.kind {
      case .heading: return (index > 0 ? [.blank] : []) + [.words(field.label, role: .title)]
      case .note:
        return Paragraph.lines(of: field.label, width: width).map { .words($0, role: .hint) }
      case .multiline(let lines, _):
        let lines = (0..<min(max(1, lines), 100)).map { Row.field(index, line: $0) }
        return lines + errors(of: form, at: index)
      default: return [.field(index, line: 0)] + errors(of: form, at: index)
      }
    }
  }

  private func errors(of form: Form, at index: Int) -> [Row] {
    guard let error = form.errors[form.fields[index].id] else { return [] }
    return Paragraph.lines(of: "! " + error, width: valueWidth).map { .error(index, text: $0) }
  }
}
