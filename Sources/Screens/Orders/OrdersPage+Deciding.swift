import Mentoring
import TerminalKit

/// What can be done to the shown order, and why not.
extension OrdersPage {
  /// Why there is no order to do something with, or nothing.
  func needsOrder(_ context: Context) -> String? {
    guard let sheet else { return absence(context) }
    return sheet.isOffer ? context.words.orders.beginFirst(context.keyNames) : nil
  }

  /// Why there is no sheet: nothing is loaded yet, or there are no pairs.
  func absence(_ context: Context) -> String {
    shelf == nil ? context.words.shell.loading : context.words.orders.noPairs(context.keyNames)
  }

  func obstacleToSigning(_ context: Context) -> String? {
    let words = context.words.orders
    if let obstacle = needsOrder(context) { return obstacle }
    if sheet?.isSigned == true { return words.isSigned }
    guard let obstacles = done?.print.obstacles else { return settingText(context) }
    switch obstacles.first {
    case .orderIsSigned: return words.isSigned
    case .orderLacks:
      return words.signingNeeds(obstacles.compactMap(\.blankField), context.keyNames)
    case .consentMissing: return words.signingNeedsConsent(obstacles.compactMap(\.nameWithout))
    case let other: return other.map { context.words.sentence($0) }
    }
  }

  /// Why the text of the order is not there yet.
  func settingText(_ context: Context) -> String {
    let words = context.words.orders
    return isBrokenOff ? words.settingStopped(context.keyNames) : words.settingPaper
  }

  func obstacleToEditing(_ context: Context) -> String? {
    let obstacle = context.words.orders.unsignToEdit(context.keyNames)
    return needsOrder(context) ?? (sheet?.isSigned == true ? obstacle : nil)
  }

  func obstacleToBeginning(_ context: Context) -> String? {
    let words = context.words.orders
    guard let shelf else { return context.words.shell.loading }
    if let rule = shelf.obstacleToDraft { return context.words.sentence(rule) }
    return shelf.facts.waiting.isEmpty ? words.noPairs(context.keyNames) : nil
  }

  func obstacleToUnsigning(_ context: Context) -> String? {
    if let obstacle = needsOrder(context) { return obstacle }
    guard sheet?.isSigned == true else { return context.words.orders.notSigned }
    return shelf?.obstacleToDraft.map { context.words.sentence($0) }
  }

  func obstacleToRemoving(_ context: Context) -> String? {
    let obstacle = context.words.orders.unsignToRemove(context.keyNames)
    return needsOrder(context) ?? (sheet?.isSigned == true ? obstacle : nil)
  }

  /// Keeps a first draft and goes to it.
  mutating func begin(_ context: Context) -> [Wish] {
    guard let programme = context.programme else { return [] }
    if place > 0 { turn(by: -place) }
    let content = PairOrder.Content(defaultFor: programme, handbook: context.handbook)
    return [.perform([.orders(.save(PairOrder(content: content)))], .beginOrder)]
  }

  mutating func edit(_ context: Context) -> [Wish] {
    if let order = sheet?.order { mode = .editing(OrderForm(order, context)) }
    return []
  }

  mutating func save(_ context: Context) -> [Wish] {
    guard case .editing(var form) = mode else { return [] }
    let change = form.send(context)
    mode = .editing(form)
    return change.map { [.effect(.perform($0))] } ?? []
  }

  mutating func askToSign(_ context: Context) -> [Wish] { ask(signing(context), context) }

  /// The signature of the shown order, as it stands on the page.
  private func signing(_ context: Context) -> Change? {
    guard let sheet, let id = sheet.order.id, let programme = context.programme,
      let paper = paperNow(context)
    else { return nil }
    let review = OrderReview(
      content: sheet.order.content, lines: sheet.lines, programme: programme, paper: paper)
    return Change([.orders(.sign(id, review))], .signOrder)
  }

  /// Whether a signature that is asked for is not of what is shown any more.
  func isOutdated(_ change: Change, _ context: Context) -> Bool {
    change.title == .signOrder && change != signing(context)
  }

  mutating func askToUnsign(_ context: Context) -> [Wish] {
    ask((sheet?.order.id).map { Change([.orders(.unsign($0))], .unsignOrder) }, context)
  }

  mutating func askToRemove(_ context: Context) -> [Wish] {
    ask((sheet?.order.id).map { Change([.orders(.remove($0))], .removeOrder) }, context)
  }

  private mutating func ask(_ change: Change?, _ context: Context) -> [Wish] {
    guard let change, let question = question(about: change.title, context) else { return [] }
    stay()
    mode = .asking(question, change)
    return []
  }

  /// The question before the shown order is signed, unsigned or removed.
  func question(about step: StepTitle, _ context: Context) -> Dialog? {
    guard let sheet else { return nil }
    let words = context.words.orders
    let (title, text): (String, [String])
    switch step {
    case .signOrder:
      let lacking = sheet.lackingWorkConsent
      title = words.signQuestion
      text =
        [words.signs(sheet.order, sheet.lines.count), words.freezes(context.keyNames)]
        + (lacking.isEmpty ? [] : [words.withoutWorkConsent(lacking)])
    case .unsignOrder:
      title = words.unsignQuestion
      text =
        [words.unsigns(sheet.order, sheet.lines.count)]
        + (sheet.readCount > 0 ? [words.unmarks(sheet.readCount)] : [])
    default:
      (title, text) = (words.removeQuestion, [words.removes(sheet.lines.count, context.keyNames)])
    }
    return Dialog(title: title, text: text, buttons: context.yesNo, focus: "no")
  }

  /// Goes to where what is missing about the focused line can be mended.
  func cure() -> [Wish] {
    switch focused {
    case .pair(_, let line):
      let lacking = line.withdrawnConsent + line.lacksWorkConsent
      if lacking.first == line.mentor.name, let person = line.mentor.id {
        return [.go(.mentors, .consents(person))]
      }
      if lacking.first == line.mentee.name, let person = line.mentee.id {
        return [.go(.mentees, .consents(person))]
      }
      return [.go(.board, .mentee(line.pair.mentee))]
    case .leftOut(let row):
      if !row.consent.isGiven, let person = row.card.person.id {
        return [.go(.mentees, .consents(person))]
      }
      return [.go(.board, row.card.id.map { .mentee($0) })]
    case nil: return [.go(.board, nil)]
    }
  }
}

extension BrokenRule {
  /// The field of the paper that is to be filled in before it is signed.
  fileprivate var blankField: OrderText.Field? {
    switch self {
    case .orderLacks(.orderNumber): .number
    case .orderLacks(.orderDate): .date
    default: nil
    }
  }

  /// Who has no consent in force.
  fileprivate var nameWithout: PersonName? {
    if case .consentMissing(let name) = self { name } else { nil }
  }
}
