import PlainText
import TerminalKit

/// The columns of the list of the roadmap beside the names.
struct RoadmapListColumns: Hashable, Sendable {
  /// The columns for who is responsible and for the terms in words; 0 where there is no room.
  let responsible, terms: Int
  /// The columns for the state.
  let state = 10
  /// The columns between two of them.
  static let gap = 2

  /// As a list of `width` columns has room.
  init(in width: Int) {
    responsible = width < 66 ? 0 : min(26, width / 4)
    terms = width < 104 ? 0 : 24
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
