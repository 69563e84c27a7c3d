/// One field of a form, or a line between fields.
public struct FormField: Hashable, Sendable {
  /// What can be filled in.
  public enum Kind: Hashable, Sendable {
    /// One line.
    case text(limit: Int = 500)
    /// One short line that is typed anew rather than mended: a year, a code.
    case code(limit: Int)
    /// A text of lines, in a place so many lines high.
    case multiline(lines: Int, limit: Int = 10_000)
    /// One of several. Where all labels fit into a line the arrows, a digit or the first letter
    /// choose; where they do not, a letter searches in the list of them.
    case choice([String])
    /// A day as it is written; with ``FormField/days`` in short, too, and with a calendar.
    case date
    /// Digits, so many at most.
    case number(digits: Int = 9)
    /// Yes or no; the space bar turns it over.
    case flag
    /// Words with commas between them; Tab or → completes one from the suggestions.
    case tags(suggestions: [String])
    /// A heading over the fields below; nothing to fill in.
    case heading
    /// A sentence; nothing to fill in.
    case note
  }

  /// The name by which its value is read.
  public let id: String
  /// The words before it.
  public let label: String
  /// What can be filled in.
  public let kind: Kind
  /// A sentence shown while it has the focus.
  public let hint: String
  /// What is shown in it while it is empty.
  public let placeholder: String
  /// Whether something must stand in it; a sign beside the label tells so.
  public let isRequired: Bool
  /// How its days are typed and chosen.
  public let days: FormDays?
  /// How its text is read.
  public let rule: FormRule?
  /// What is often typed into a line: → completes one, and a list offers them.
  public let suggestions: [String]

  /// Creates a field.
  public init(
    _ id: String, _ label: String, _ kind: Kind, hint: String = "", placeholder: String = "",
    isRequired: Bool = false, days: FormDays? = nil, rule: FormRule? = nil,
    suggestions: [String] = []
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.placeholder = placeholder
    self.isRequired = isRequired
    self.days = days
    self.rule = rule
    self.suggestions = suggestions
  }

  /// The same choice between other labels.
  func choosing(_ labels: [String]) -> FormField {
    FormField(
      id, label, .choice(labels), hint: hint, placeholder: placeholder, isRequired: isRequired,
      rule: rule)
  }

  /// A heading over the fields below.
  public static func heading(_ text: String) -> FormField { FormField("", text, .heading) }

  /// A sentence between fields.
  public static func note(_ text: String) -> FormField { FormField("", text, .note) }

  var takesFocus: Bool { kind != .heading && kind != .note }

  /// Whether the first key typed into it takes the place of what stands there.
  var isTypedAnew: Bool {
    switch kind {
    case .code, .date, .number: true
    case .text, .multiline, .choice, .flag, .tags, .heading, .note: false
    }
  }
}
