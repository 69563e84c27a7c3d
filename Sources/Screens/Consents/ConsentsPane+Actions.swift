import Mentoring
import TerminalKit

extension ConsentsPane {
  /// The actions of the pane, in all of its modes.
  static let actions = listing + typing
  /// The same, mode by mode.
  static let modes = [listing, typing]

  /// The actions of the present mode.
  var actions: [PageAction<PeoplePage>] {
    switch mode {
    case .list: Self.listing
    case .typing(let form): form.form.isOpen ? [] : Self.typing
    case .removing: []
    }
  }

  private static let needsConsent: @Sendable (PeoplePage, Context) -> String? = { page, context in
    page.pane?.focused == nil ? context.words.people.noConsents(context.keyNames) : nil
  }

  private static let listing: [PageAction<PeoplePage>] = [
    PageAction(
      "consents.add", [.insert, .character("n")], { $0.people.addConsent },
      unless: { page, context in page.pane?.file == nil ? context.words.shell.loading : nil },
      run: { page, context in page.inPane { $0.add(context) } }),
    PageAction(
      "consents.edit", [.function(4), .character("e"), .enter], { $0.people.editConsent },
      unless: needsConsent, run: { page, context in page.inPane { $0.mend(context) } }),
    PageAction(
      "consents.withdraw", [.character("w"), .function(5)], { $0.people.withdraw },
      unless: { page, context in
        page.pane?.focused?.withdrawn != nil
          ? context.words.people.alreadyWithdrawn : needsConsent(page, context)
      },
      run: { page, context in
        let entry = page.pane.flatMap { page.list.entry(of: $0.person) }
        return page.inPane { $0.withdraw(entry, context) }
      }),
    PageAction(
      "consents.remove", [.function(8), .character("d"), .delete], { $0.people.removeConsent },
      unless: needsConsent, run: { page, context in page.inPane { $0.remove(context) } }),
    PageAction("consents.close", [.escape], { $0.people.closeConsents }) { page, _ in
      page.mode = .browsing
      return []
    },
    PageAction("consents.down", [.down, .character("j")], { $0.people.down }, isInBar: false) {
      page, _ in page.inPane { $0.cursor.move(by: 1, count: $0.consents.count) }
    },
    PageAction("consents.up", [.up, .character("k")], { $0.people.up }, isInBar: false) {
      page, _ in page.inPane { $0.cursor.move(by: -1, count: $0.consents.count) }
    },
  ]

  private static let typing: [PageAction<PeoplePage>] = [
    PageAction("consents.save", [.function(2)], { $0.people.save }) { page, context in
      var wishes: [Wish] = []
      _ = page.inPane { wishes = $0.save(context) }
      return wishes
    },
    PageAction("consents.nextField", [.tab], { $0.people.nextField }) { page, _ in
      page.inPane { $0.goToNextField() }
    },
    PageAction("consents.cancel", [.escape], { $0.people.cancel }, discardsTyping: true) {
      page, _ in page.inPane { $0.mode = .list }
    },
  ]
}

extension ConsentsPane {
  /// A form or a question takes a key; nothing where it is left to the actions.
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .list: return nil
    case .typing(var form):
      let typed = form.type(key, context)
      mode = .typing(form)
      return typed.wishes(context) { save(context) }
    case .removing(let id, var dialog): return answer(dialog.handle(key), id, dialog)
    }
  }

  /// A form takes a pasted text.
  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    guard case .typing(var form) = mode else { return nil }
    let typed = form.type(pasted: text, context)
    mode = .typing(form)
    return typed.wishes(context) { save(context) }
  }

  /// A click on a handle of the form.
  mutating func grasp(_ handle: String, _ context: Context) {
    guard case .typing(var form) = mode else { return }
    form.grasp(handle, context)
    mode = .typing(form)
  }

  /// Asks for the consent to be kept, or lets the form say what is wrong.
  mutating func save(_ context: Context) -> [Wish] {
    guard case .typing(var form) = mode else { return [] }
    let change = form.send(context)
    mode = .typing(form)
    return change.map { [.effect(.perform($0))] } ?? []
  }

  fileprivate mutating func goToNextField() {
    guard case .typing(var form) = mode else { return }
    form.form.goToNextField()
    mode = .typing(form)
  }

  private mutating func answer(_ outcome: Dialog.Outcome, _ id: Consent.ID, _ dialog: Dialog)
    -> [Wish]
  {
    switch outcome {
    case .chosen("yes"):
      mode = .list
      return [.perform([.consents(.remove(id))], .removeConsent)]
    case .chosen, .cancelled: mode = .list
    case .moved, .ignored: mode = .removing(id, dialog)
    }
    return []
  }
}

extension PeoplePage {
  /// The pane of the consents, where it is open.
  var pane: ConsentsPane? {
    guard case .consents(let pane) = mode else { return nil }
    return pane
  }

  /// Changes the pane of the consents, where it is open.
  fileprivate mutating func inPane(_ body: (inout ConsentsPane) -> Void) -> [Wish] {
    guard case .consents(var pane) = mode else { return [] }
    body(&pane)
    mode = .consents(pane)
    return []
  }
}
