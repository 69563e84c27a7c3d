import Mentoring
import TerminalKit

extension OrdersPage {
  static let allActions =
    deciding + looking + walking + [beginReading] + reading + editing + seeking + reckoning
  static let modes = [
    looking + deciding + walking, reading + decidingOnPaper, editing, seeking, reckoning,
  ]
  private static let seeking = PageAction<Self>.finding("orders.paper")

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing where isReading && paper.isFinding: Self.seeking
    case .browsing where isReading: fitting(Self.reading + Self.decidingOnPaper)
    case .browsing: fitting(Self.looking + Self.deciding + Self.walking)
    case .editing(let form): form.form.isOpen ? [] : Self.editing
    case .asking: []
    case .acquainting: Self.reckoning
    }
  }

  /// The same actions, those first that the shown sheet calls for.
  private func fitting(_ actions: [PageAction<Self>]) -> [PageAction<Self>] {
    let first =
      switch sheet {
      case let sheet? where sheet.isSigned: ["orders.print", "orders.acquaint", "orders.unsign"]
      case let sheet? where !sheet.isOffer: ["orders.sign", "orders.edit", "orders.print"]
      default: ["orders.begin", "orders.beginReading"]
      }
    return first.compactMap { id in actions.first { $0.id == id } }
      + actions.filter { !first.contains($0.id) }
  }

  private static let deciding: [PageAction<Self>] = [
    PageAction(
      "orders.sign", [.function(2), .character("s")], { $0.orders.sign },
      unless: { page, context in page.obstacleToSigning(context) },
      run: { page, context in page.askToSign(context) }),
    PageAction(
      "orders.edit", [.function(4), .character("e")], { $0.orders.edit },
      unless: { page, context in page.obstacleToEditing(context) },
      run: { page, context in page.edit(context) }),
    PageAction(
      "orders.print", [.function(5), .character("p")], { $0.orders.print },
      unless: { page, context in page.needsOrder(context) },
      run: { page, context in page.print(context) }),
    PageAction(
      "orders.copy", [.character("c")], { $0.orders.copy }, isInBar: false,
      unless: { page, context in
        page.printedPlace == nil ? context.words.orders.printFirst(context.keyNames) : nil
      },
      run: { page, _ in page.printedPlace.map { [.effect(.copy(CopiedText($0.path)))] } ?? [] }),
    PageAction(
      "orders.begin", [.insert, .character("n")], { $0.orders.begin },
      unless: { page, context in page.obstacleToBeginning(context) },
      run: { page, context in page.begin(context) }),
    acquainting,
    PageAction(
      "orders.unsign", [.character("u")], { $0.orders.unsign },
      unless: { page, context in page.obstacleToUnsigning(context) },
      run: { page, context in page.askToUnsign(context) }),
    PageAction(
      "orders.remove", [.function(8), .delete, .character("d")], { $0.orders.remove },
      isInBar: false,
      unless: { page, context in page.obstacleToRemoving(context) },
      run: { page, context in page.askToRemove(context) }),
  ]

  private static let looking: [PageAction<Self>] = [
    PageAction(
      "orders.read", [.function(3), .character("v")], { $0.orders.read },
      unless: { page, context in
        page.sheet == nil ? page.absence(context) : nil
      },
      run: { page, _ in
        page.isReading = true
        page.setAfterAll()
        return []
      }),
    PageAction(
      "orders.about", [.space, .character("i")], { $0.orders.about }, isInBar: false,
      unless: { page, context in page.sheet == nil ? page.absence(context) : nil },
      run: { page, context in
        [.push(DetailSheet("orders.about", of: page, in: .orders, context))]
      }),
    PageAction("orders.cure", [.enter], { $0.orders.cure }, isInBar: false) { page, _ in
      page.cure()
    },
    PageAction(
      "orders.older", [.character("]"), .right], { $0.orders.older }, isInBar: false,
      unless: { page, context in
        page.place + 1 < page.shelf?.sheets.count ?? 0 ? nil : context.words.orders.noOlder
      },
      run: { page, _ in
        page.turn(by: 1)
        return []
      }),
    PageAction(
      "orders.newer", [.character("["), .left], { $0.orders.newer }, isInBar: false,
      unless: { page, context in page.place > 0 ? nil : context.words.orders.noNewer },
      run: { page, _ in
        page.turn(by: -1)
        return []
      }),
    PageAction("orders.board", [.escape, .character("b")], { $0.orders.toBoard }, isInBar: false) {
      _, _ in [.go(.board, nil)]
    },
  ]

  private static let walking: [PageAction<Self>] = [
    PageAction("orders.down", [.down, .character("j")], { $0.orders.down }, isInBar: false) {
      page, context in page.walk(.down, context)
    },
    PageAction("orders.up", [.up, .character("k")], { $0.orders.up }, isInBar: false) {
      page, context in page.walk(.up, context)
    },
    PageAction("orders.pageDown", [.pageDown], { $0.orders.pageDown }, isInBar: false) {
      page, context in page.page(.pageDown, context)
    },
    PageAction("orders.pageUp", [.pageUp], { $0.orders.pageUp }, isInBar: false) {
      page, context in page.page(.pageUp, context)
    },
    PageAction("orders.top", [.home], { $0.orders.top }, isInBar: false) { page, context in
      page.page(.home, context)
    },
    PageAction("orders.end", [.end], { $0.orders.end }, isInBar: false) { page, context in
      page.page(.end, context)
    },
  ]

  /// Beginning an order in front of its paper, where a letter goes to the next place found.
  private static let beginReading = PageAction<Self>(
    "orders.beginReading", [.insert], { $0.orders.begin },
    unless: { page, context in page.obstacleToBeginning(context) },
    run: { page, context in page.begin(context) })

  private static let decidingOnPaper = deciding.map {
    $0.id == "orders.begin" ? beginReading : $0
  }

  private static let reading: [PageAction<Self>] =
    [
      PageAction("orders.back", [.escape, .function(3), .character("v")], { $0.orders.back }) {
        page, _ in
        if !page.stopSeeking() { page.isReading = false }
        return []
      }
    ] + PageAction.reading("orders.paper")

  private static let editing: [PageAction<Self>] = [
    PageAction("orders.save", [.function(2)], { $0.orders.save }) { page, context in
      page.save(context)
    },
    PageAction("orders.cancel", [.escape], { $0.orders.cancel }, discardsTyping: true) { page, _ in
      page.mode = .browsing
      return []
    },
  ]
}
