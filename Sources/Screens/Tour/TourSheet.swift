import TerminalKit

/// The tour of the first start: a few calm steps over the real screen, which Esc leaves at any time.
struct TourSheet: Sheet {
  private(set) var index = 0

  let extent = SheetExtent.picture

  /// The step in front.
  var step: TourStep { TourStep.allCases[min(index, TourStep.allCases.count - 1)] }

  private var isLast: Bool { index + 1 >= TourStep.allCases.count }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    switch key {
    case .enter, .right, .down, .pageDown, .space:
      if isLast { return key == .enter || key == .space ? leave(context) : .stays() }
      index += 1
      return .stays()
    case .left, .up, .pageUp, .backspace:
      index = max(0, index - 1)
      return .stays()
    case .home:
      index = 0
      return .stays()
    case .end:
      index = TourStep.allCases.count - 1
      return .stays()
    case .escape: return leave(context)
    default: return .ignored
    }
  }

  /// Closes the tour for good.
  private func leave(_ context: Context) -> SheetOutcome {
    guard !context.preferences.hasSeenTour else { return .closed() }
    var preferences = context.preferences
    preferences.hasSeenTour = true
    return .closed(then: [.effect(.adopt(preferences))])
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let isOpen = context.overview != nil
    if let spot = step.spot(in: area, isOpen: isOpen) { grid.restyle(spot, role: .selected) }
    grid.mark(area, .nothing)
    dialog(context).draw(in: step.place(in: area, isOpen: isOpen), on: &grid)
  }

  /// The box of the step: its sentences, and below them what the keys do.
  private func dialog(_ context: Context) -> Dialog {
    let words = context.words.tour
    let place = words.place(index + 1, TourStep.allCases.count)
    var buttons = [Dialog.Button("next", isLast ? words.close : words.next, keys: [.enter])]
    if index > 0 { buttons.append(Dialog.Button("back", words.back, keys: [.left])) }
    if !isLast { buttons.append(Dialog.Button("leave", words.leave, keys: [.escape])) }
    let text = words.text(step, TourKeys(context), context.overview != nil)
    return Dialog(
      title: "\(words.title(step)) · \(place)", text: text, buttons: buttons, focus: "next")
  }
}

extension Program {
  /// Shows the tour where the reader has not seen it yet.
  mutating func offerTour() -> [Effect] {
    let isShown = stack.contains { $0.sheet is TourSheet }
    return context.preferences.hasSeenTour || isShown ? [] : push(TourSheet())
  }
}
