import TerminalKit

extension Context {
  /// A text about keys with the arrows as words where their signs would become those of other keys;
  /// a stroke parts two that touch.
  func namingArrows(_ text: String) -> String {
    guard isASCII else { return text }
    var named = ""
    var isAfterArrow = false
    for character in text {
      let name = arrowName(character)
      if isAfterArrow, name != nil { named += "/" }
      named += name ?? String(character)
      isAfterArrow = name != nil
    }
    return named
  }

  /// What a form says of itself, with the arrows of its keys as they can be drawn.
  var formWords: FormWords {
    var form = words.fields.form
    form.choiceKeys = namingArrows(form.choiceKeys)
    form.listKeys = namingArrows(form.listKeys)
    // Two signs that touch would be taken for one.
    if isASCII { form.choiceSigns = "<- ->" }
    return form
  }

  private func arrowName(_ character: Character) -> String? {
    switch character {
    case "↑": words.shell.upKey
    case "↓": words.shell.downKey
    case "←": words.shell.leftKey
    case "→": words.shell.rightKey
    default: nil
    }
  }
}
