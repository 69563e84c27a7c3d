public import TerminalKit

/// Writes a keymap as a file that can be edited and read back.
public enum KeymapFile {
  /// The text of a file that names every action with its present keys.
  ///
  /// Each line has the title of its action behind it; the lines of `heading` stand above all.
  public static func text(
    _ keymap: Keymap, actions: KeymapActions, heading: [String], title: (String) -> String
  ) -> String {
    var lines = heading.map(comment)
    for (heading, actions) in parts(of: actions) {
      lines += ["", comment(heading)]
      let entries = actions.map { action in
        (
          entry: "\(action.id): \(list(keymap.keys(of: action.id, else: action.keys)))",
          title: title(action.id)
        )
      }
      let width = entries.map(\.entry.count).max() ?? 0
      lines += entries.map { entry, title in
        entry + String(repeating: " ", count: width - entry.count) + "  " + comment(title)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The actions under their headings; groups of one title stand together.
  private static func parts(of actions: KeymapActions) -> [(String, [KeymapActions.Action])] {
    let groups = actions.all.filter { !$0.actions.isEmpty }
    let titles = groups.map(\.title)
    return titles.enumerated().filter { titles.firstIndex(of: $0.element) == $0.offset }
      .map { part in
        (part.element, groups.filter { $0.title == part.element }.flatMap(\.actions))
      }
  }

  private static func comment(_ text: String) -> String { text.isEmpty ? "#" : "# " + text }

  private static func list(_ keys: [Key]) -> String {
    "[" + keys.map { quoted($0.name) }.joined(separator: ", ") + "]"
  }

  /// The name as YAML takes it for a text: in quotes where a sign could mean something else.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "+" } && name.first != "+"
    if isPlain { return name }
    return name.contains("'") ? "\"\(name)\"" : "'\(name)'"
  }
}
