/// What stands in a form that belongs to no file yet, as the program keeps it between two runs.
public struct KeptForm: Hashable, Sendable {
  /// One field.
  public struct Field: Hashable, Sendable {
    /// Its stable name.
    public let name: String
    /// What stands in it.
    public let text: String
    /// What stood in it when the form was opened.
    public let before: String

    /// Creates a field.
    public init(name: String, text: String, before: String) {
      self.name = name
      self.text = text
      self.before = before
    }
  }

  /// The form, by its stable name.
  public let form: String
  /// When it was kept, such as `2026-10-05T14:05:12`.
  public let kept: String
  /// The name of the field that has the focus.
  public let focus: String
  /// Its fields, in their order.
  public let fields: [Field]

  /// Creates a form.
  public init(form: String, kept: String, focus: String, fields: [Field]) {
    self.form = form
    self.kept = kept
    self.focus = focus
    self.fields = fields
  }
}
