import Mentoring
import TerminalKit

extension ConsentsPane {
  /// The form that is open.
  var openForm: OpenForm? {
    guard case .typing(let form) = mode else { return nil }
    return form.openForm
  }

  /// Opens the form of a draft again; `entry` is the row of the person in the base.
  mutating func reopen(_ draft: Draft, _ entry: PeopleEntry?, _ context: Context) -> Reopening {
    guard file != nil, case .list = mode else { return .waits() }
    let name = draft.place?.name
    switch name {
    case "consent": add(context)
    case let name?:
      let record = consents.firstIndex { $0.id?.number == draft.key.subject }
      guard let record else { return .gone }
      cursor.move(to: record, count: consents.count)
      if name == "mending" { mend(context) } else { withdraw(entry, context) }
    case nil: break
    }
    guard case .typing(var form) = mode else { return .gone }
    let isOvertaken = form.fill(typed: draft, context)
    mode = .typing(form)
    // What a new consent begins with is of the day, and no record of anybody.
    return .opened(isOvertaken: isOvertaken && name != "consent")
  }
}
