/// The words of the tour of the first start.
struct TourWords: Sendable {
  /// The heading of a step.
  let title: @Sendable (TourStep) -> String
  /// Which step of how many.
  let place: @Sendable (_ step: Int, _ all: Int) -> String
  /// A step in one or two paragraphs; before a programme is open some parts are not in sight.
  let text: @Sendable (TourStep, TourKeys, _ isOpen: Bool) -> [String]
  /// Buttons, each with its key.
  let next, back, leave, close: String
  /// The action that shows the tour.
  let show: ActionWords
}
