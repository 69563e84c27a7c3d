import PlainText
import TerminalKit

/// The columns of the list of the roadmap beside the names.
struct RoadmapListColumns: Hashable, Sendable {
  /// The columns for who is responsible and for the terms in words; 0 where there is no room.
  let responsible, terms: Int
  /// The columns for the state.
  let state: Int
  /// The columns between two of them.
  static let gap = 2

  /// The columns for the state at least, and at most.
  private static let states = 10...18

  /// As a list of `width` columns has room, of which a half stays for the names; the longest state
  /// takes `state` columns.
  init(in width: Int, state: Int = 0) {
    self.state = min(max(state, Self.states.lowerBound), Self.states.upperBound)
    let room = width / 2 - self.state - 1 - Self.gap
    terms = width < 104 ? 0 : min(24, (room - Self.gap) / 2)
    let rest = terms > 0 ? room - terms - Self.gap : room
    responsible = width < 66 ? 0 : min(26, width / 4, rest)
  }

  /// What stands at the end of a line.
  func end(responsible who: String, terms when: String, state: TextRun) -> [TextRun] {
    var runs: [TextRun] = []
    for (text, width) in [(when, terms), (who, responsible)] where width > 0 {
      runs.append(TextRun(Self.padded(text, to: width), role: .muted))
      runs.append(TextRun(String(repeating: " ", count: Self.gap)))
    }
    let blanks = max(0, self.state - DisplayWidth.of(state.text))
    guard !runs.isEmpty else {
      return state.text.isEmpty ? [] : [state, TextRun(" ")]
    }
    return runs + [TextRun(String(repeating: " ", count: blanks)), state, TextRun(" ")]
  }

  static func padded(_ text: String, to width: Int) -> String {
    let fitted = text.fitted(to: width)
    return fitted + String(repeating: " ", count: max(0, width - DisplayWidth.of(fitted)))
  }
}
