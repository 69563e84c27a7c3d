import Mentoring
import TerminalKit

extension PeoplePage {
  /// How many names a question about several people tells.
  private static let mostNames = 5

  var isAsking: Bool {
    switch mode {
    case .removing: true
    case .consents(let pane): pane.isAsking
    case .browsing, .finding, .editing, .viewing, .consenting: false
    }
  }

  /// Asks whether the row with the focus is to go, or all that are marked, or says why they cannot.
  mutating func askToRemove(_ context: Context) -> [Wish] {
    let entries = marks.isEmpty ? focused.map { [$0] } ?? [] : marked
    if let held = entries.first(where: { $0.signedOrder != nil }) {
      let rule = BrokenRule.signedOrderHolds(held.signedOrder ?? "")
      let name = entries.count > 1 ? held.person.name.short + ": " : ""
      return [.tell(Notice(name + context.words.sentence(rule), .obstacle))]
    }
    guard let first = entries.first else { return [] }
    let words = context.words.people
    let (title, text) =
      entries.count == 1
      ? (words.removeQuestion(side), question(about: first, context))
      : (words.removeSeveral(side, entries.count), question(about: entries, context))
    mode = .removing(entries.map(\.id), Dialog(removing: title, text, context))
    return []
  }

  /// The rows that are marked, in sight or not, in the order of the names.
  var marked: [PeopleEntry] {
    list.rows.rows(ofCards: marks).map { PeopleEntry(list.rows[$0]) }
  }

  private func question(about entry: PeopleEntry, _ context: Context) -> [String] {
    let words = context.words.people
    var goes = [words.goesCard(side)]
    if !entry.partners.isEmpty { goes.append(words.goesPairs(entry.partners.map(\.short))) }
    if !entry.isOnOtherSide {
      if entry.consent != .missing || entry.workConsent != .missing {
        goes.append(words.goesConsents)
      }
      if !entry.answered.isEmpty { goes.append(words.goesAnswers) }
    }
    let sentence = words.goes(entry.person.name, goes, context.keyNames)
    return [sentence] + (entry.isOnOtherSide ? [words.staysOnOtherSide(across)] : [])
  }

  private func question(about entries: [PeopleEntry], _ context: Context) -> [String] {
    let names = entries.prefix(Self.mostNames).map(\.person.name.short).joined(separator: ", ")
    let rest = entries.count - min(entries.count, Self.mostNames)
    return [context.words.people.goSeveral(names, rest, context.keyNames)]
  }

  private var across: Side { side == .mentee ? .mentor : .mentee }
}
