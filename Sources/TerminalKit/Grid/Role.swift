/// What a cell is for; a ``Theme`` says how each role looks.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case text
  /// The name of a screen, a pane, a dialog.
  case title
  /// What matters less than the text around it.
  case muted
  /// The one thing to look at.
  case accent
  /// The focused row of the pane that has the keys.
  case focus
  /// The focused row of a pane that does not have the keys.
  case focusQuiet
  /// A marked row.
  case selected
  /// A part of a text that a search has hit.
  case match
  /// A field to fill in.
  case field
  /// The field that takes the keys.
  case fieldFocused
  /// A sentence of advice.
  case hint
  /// What is finished.
  case done
  /// What is as it should be.
  case good
  /// What should have been finished by now.
  case late
  /// What asks for attention.
  case warning
  /// What is wrong.
  case error
  /// What is not decided yet.
  case draft
  /// The heading of columns.
  case header
  /// The name of a chapter that is not open.
  case tab
  /// The name of the open chapter.
  case tabCurrent
  /// A term on a time line that has been used.
  case bar
  /// A term on a time line that is to come.
  case barPlanned
  /// A term on a time line that is overdue.
  case barLate
  /// The rule of the present day.
  case today
  /// A key in the key bar.
  case keyName
  /// What a key does.
  case keyLabel
  /// A key that does nothing now.
  case keyDisabled
  /// A line between panes.
  case border
  /// The inside of a dialog.
  case dialog
  /// A button.
  case button
  /// The button that Enter presses.
  case buttonFocused
  /// The sign that this is a sample programme.
  case demo
  /// When the work was last saved.
  case saved

  /// The name in a theme's file, such as `fieldFocused`.
  public var name: String { Role.names[Int(rawValue)] }

  /// The one character that stands for the role in a snapshot; no two are the same.
  public var code: Character { Role.codes[Int(rawValue)] }

  /// In the order of the cases.
  private static let names = [
    "text", "title", "muted", "accent", "focus", "focusQuiet", "selected", "match", "field",
    "fieldFocused", "hint", "done", "good", "late", "warning", "error", "draft", "header", "tab",
    "tabCurrent", "bar", "barPlanned", "barLate", "today", "keyName", "keyLabel", "keyDisabled",
    "border", "dialog", "button", "buttonFocused", "demo", "saved",
  ]
  private static let codes = Array(".t-afqsm_Fidglwe~hbBrpLTknx+ouUDv")
}
