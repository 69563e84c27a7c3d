import PlainText

/// How wide the words of a form are: measured when they change, and not for every picture.
struct FormMeasures: Hashable, Sendable {
  /// The columns of each label, with the sign of a field that must be filled in; none where the words
  /// go over the whole line.
  let labels: [Int]
  /// The widest of them.
  let widestLabel: Int
  /// The columns of the widest hint with its keys.
  let widestHint: Int

  init(_ fields: [FormField] = [], _ words: FormWords = FormWords()) {
    labels = fields.map { field in
      guard field.takesFocus else { return 0 }
      return DisplayWidth.of(field.label) + (field.isRequired ? FormLayout.sign.count : 0)
    }
    widestLabel = labels.max() ?? 0
    widestHint = fields.map { DisplayWidth.of(Form.hint(of: $0, words)) }.max() ?? 0
  }
}
