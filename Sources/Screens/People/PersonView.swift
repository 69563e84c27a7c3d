import Mentoring
import TerminalKit

/// Everything about one person on a page of its own: the card, and the answers in words.
struct PersonView: Sendable {
  let person: Person.ID
  /// Consents and sheets, once they are loaded.
  var file: PersonFile?
  /// How far it has been read.
  var reading = Reading()

  init(_ person: Person.ID) { self.person = person }
}

extension PeoplePage: Reader {
  var openText: Reading? {
    get { if case .viewing(let view) = mode { view.reading } else { nil } }
    set {
      guard let newValue, case .viewing(var view) = mode else { return }
      view.reading = newValue
      mode = .viewing(view)
    }
  }

  func text(_ context: Context) -> [Pager.Line] {
    guard case .viewing(let view) = mode else { return [] }
    let width = Reading.place(in: readingBody(context)).width
    return sheet(of: view, context).lines(width: width).map(\.whole)
  }
}
