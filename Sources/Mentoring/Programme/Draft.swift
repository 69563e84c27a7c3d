/// What stands in a form that was neither saved nor left: no step of the history, and gone as soon
/// as it is either.
public struct Draft: Hashable, Sendable {
  /// Which form of which subject; there is one draft of each.
  public struct Key: Hashable, Sendable {
    /// The form, by a stable name of the screens.
    public var form: String
    /// The number of what is filled in; nothing for something new.
    public var subject: Int64?

    /// Creates a key.
    public init(form: String, subject: Int64?) {
      self.form = form
      self.subject = subject
    }
  }

  /// One field as it was left.
  public struct Field: Hashable, Sendable {
    /// The field, by its stable name in the form.
    public var name: String
    /// What stands in it.
    public var text: String
    /// What stood in it when the form was opened.
    public var before: String

    /// Creates a field.
    public init(_ name: String, _ text: String, before: String) {
      self.name = name
      self.text = text
      self.before = before
    }
  }

  /// Which form of which subject.
  public var key: Key
  /// Its fields, in their order.
  public var fields: [Field]
  /// The name of the field that has the focus.
  public var focus: String

  /// Creates a draft.
  public init(key: Key, fields: [Field], focus: String) {
    self.key = key
    self.fields = fields
    self.focus = focus
  }

  /// What stands in a field; nothing where there is none of that name.
  public subscript(_ name: String) -> String? { fields.first { $0.name == name }?.text }
}
