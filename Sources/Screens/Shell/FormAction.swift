import TerminalKit

/// What the keys do in an open form, for the help and the palette.
struct FormAction: Keyed {
  let command: FormCommand
  var id: String { "form.\(command.name)" }
  var keys: [Key] { command.keys }

  static let all = FormCommand.allCases.map { FormAction(command: $0) }

  /// Its words.
  func words(_ words: Words) -> ActionWords { words.fields.command(command) }
}

extension Page {
  /// What the keys do in the form in front, but for those that the page has given to an action of its
  /// own; none while a list or a calendar lies over it.
  func formActions(_ context: Context) -> [FormAction] {
    guard let form = formInFront, !form.isOpen else { return [] }
    return FormAction.all.filter { action in
      action.keys.first.map { actionName(for: $0, context.keymap) == nil } ?? false
    }
  }

  /// The same as the palette lists them; `obstacle` stands against them all.
  func formEntries(_ context: Context, obstacle: String?) -> [PaletteEntry] {
    formActions(context).map { action in
      let isPossible = formInFront?.allows(action.command) == true
      let reason = isPossible ? nil : context.words.fields.hindered(action.command)
      return PaletteEntry(
        id: action.id, keys: action.keys, words: action.words, obstacle: obstacle ?? reason,
        isOfPage: true)
    }
  }

  /// Does to the form in front what the action of this name stands for; nothing where there is none
  /// now.
  mutating func runInForm(_ name: String, _ context: Context) -> [Wish]? {
    guard let action = formActions(context).first(where: { $0.id == name }),
      let key = action.keys.first
    else { return nil }
    return type(key, context) ?? []
  }
}
