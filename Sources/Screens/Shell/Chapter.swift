/// A place of the program: the start screen, or a chapter of an open programme.
public enum Chapter: String, Hashable, Sendable, CaseIterable {
  /// No programme is open: new, open, demo.
  case start
  /// What is to be done now («Сейчас»).
  case now
  /// The roadmap («Карта»).
  case roadmap
  /// The base of mentees («Наставляемые»).
  case mentees
  /// The base of mentors («Наставники»).
  case mentors
  /// Survey entry («Анкеты»).
  case surveys
  /// The matching board («Доска»).
  case board
  /// Orders («Приказы»).
  case orders
  /// The organisation, its head and the school year («Организация»); it has no digit.
  case organisation
  /// Every step that was made, and what undo and redo do next («История»); it has no digit.
  case history
  /// How the reader wants the program («Настройки»); it has no digit and needs no programme.
  case settings
  /// Everything that screens are made of, to look at («Галерея»); it has no digit and needs no
  /// programme.
  case gallery

  /// The chapters of an open programme, in the order of their digits from 1.
  public static let tabs: [Chapter] = [
    .now, .roadmap, .mentees, .mentors, .surveys, .board, .orders,
  ]

  /// Whether it belongs to a programme, so that a later sitting may begin there.
  public var isOfProgramme: Bool {
    switch self {
    case .start, .settings, .gallery: false
    case .now, .roadmap, .mentees, .mentors, .surveys, .board, .orders, .organisation, .history:
      true
    }
  }
}
