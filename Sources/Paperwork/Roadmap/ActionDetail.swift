import Mentoring
import PlainText

/// What a table tells of each action beyond the columns that papers have; comma-separated values
/// alone have such columns.
enum ActionDetail: String, Hashable, CaseIterable {
  /// Who closed it by hand.
  case closer = "Кем закрыто"
  /// The fact that closes it, and how that stands.
  case fact = "Факт"
  /// The numbers of the actions that it waits for.
  case blockers = "Ждёт пунктов"
  /// The terms that held when the roadmap was taken over.
  case baseline = "Прежние сроки"
  /// What the coordinator wants to remember.
  case notes = "Заметки"

  /// The detail whose column has that head.
  init?(head: String) {
    let head = SearchForm(head).text
    guard let detail = Self.allCases.first(where: { SearchForm($0.rawValue).text == head }) else {
      return nil
    }
    self = detail
  }
}

extension ActionDetail {
  /// What it says of every action that has it, by their places.
  func texts(of roadmap: Roadmap) -> [ActionPlace: String] {
    let actions = roadmap.actions
    let numbered = actions.compactMap { placed in placed.action.id.map { ($0, placed.place) } }
    let places = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    let texts = actions.map { ($0.place, text(of: $0, places)) }.filter { !$0.1.isEmpty }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  private func text(of placed: PlacedAction, _ places: [RoadmapAction.ID: ActionPlace]) -> String {
    let action = placed.action
    switch self {
    case .closer: return action.done.map { Sanitized($0.by).text } ?? ""
    case .fact: return action.fact.map { $0.text + Self.tail(of: placed.standing) } ?? ""
    case .blockers:
      return action.after.compactMap { places[$0] }.sorted().map(\.number).joined(separator: ", ")
    case .baseline: return action.baseline.map(\.text).joined(separator: "\n")
    case .notes: return Sanitized(lines: action.notes).text
    }
  }

  private static func tail(of standing: FactStanding?) -> String {
    switch standing?.degree {
    case .done?: ": выполнено"
    case .part(let done, let all, _)?: ": \(done)/\(all)"
    case .notStarted?: ": не начато"
    case nil: ""
    }
  }
}

/// The texts of several actions in one cell: numbered, or as it is where there is one action.
enum DetailList {
  /// The cell; an action without a text has a dash, and where none has one the cell is empty.
  ///
  /// What goes on on another line is moved in by a blank where it would be taken for the next number.
  static func written(_ texts: [String]) -> String {
    guard texts.contains(where: { !$0.isEmpty }) else { return "" }
    guard texts.count > 1 else { return texts[0] }
    return texts.enumerated().map { index, text in
      let lines = (text.isEmpty ? RoadmapRows.nothing : text)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let rest = lines.dropFirst().map { $0.first?.isNumber == true ? " \($0)" : String($0) }
      return (["\(index + 1). \(lines.first ?? "")"] + rest).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The texts of so many actions; nothing where the cell has others.
  static func read(_ cell: String, count: Int) -> [String]? {
    let text = Sanitized(lines: cell).text
    guard !text.isEmpty else { return [String](repeating: "", count: count) }
    guard count > 1 else { return count == 1 ? [text] : nil }
    var texts: [String] = []
    for line in cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let mark = "\(texts.count + 1)."
      if line.hasPrefix(mark), line.dropFirst(mark.count).first?.isNumber != true {
        texts.append(String(line.dropFirst(mark.count)))
      } else if !texts.isEmpty {
        texts[texts.count - 1] += "\n" + line
      } else {
        return nil
      }
    }
    guard texts.count == count else { return nil }
    return texts.map { text in
      let text = Sanitized(lines: text).text
      return text == RoadmapRows.nothing ? "" : text
    }
  }
}
