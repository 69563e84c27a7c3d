import PlainText

/// Words with commas between them, and the completion of the last one.
enum Tags {
  static func words(of text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// What would complete the last word: the rest of the first suggestion that begins with it and
  /// is not there yet; letters are compared as in a search.
  static func completion(of text: String, from suggestions: [String]) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let word = parts.last?.drop(while: { $0 == " " }), !word.isEmpty else { return nil }
    let given = SearchForm(String(word)).text
    let others = Set(parts.dropLast().map { SearchForm($0.trimmed).text })
    let found = suggestions.first { suggestion in
      let folded = SearchForm(suggestion).text
      return folded.hasPrefix(given) && folded != given && !others.contains(folded)
        && suggestion.count > word.count
    }
    return found.map { String($0.dropFirst(word.count)) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " }
    return rest.lastIndex { $0 != " " }.map { String(rest[...$0]) } ?? ""
  }
}
