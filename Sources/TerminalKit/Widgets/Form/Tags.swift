import PlainText

/// Words with commas between them, and the completion of the last one.
enum Tags {
  static func words(of text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The word that is being typed, after the last comma.
  static func last(of text: String) -> String {
    text.split(separator: ",", omittingEmptySubsequences: false).last?.trimmed ?? ""
  }

  /// A pasted text with a comma between its lines.
  static func pasted(_ text: String) -> String {
    let lines = Sanitized(lines: String(text.unicodeScalars.prefix(mostPasted))).text
    return lines.split(separator: "\n").joined(separator: ", ")
  }

  private static let mostPasted = 20_000

  /// The words with `word` after them, in the place of the last one where that is only the
  /// beginning of a search for it; one that is there already is not there twice.
  static func adding(_ word: String, to text: String, from suggestions: [String]) -> String {
    var words = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    if let last = words.last, !suggestions.contains(last), FuzzyQuery(last).match(word) != nil {
      words.removeLast()
    }
    words = words.filter { !$0.isEmpty && $0 != word }
    return (words + [word]).joined(separator: ", ")
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

extension Tags {
  /// What would complete a text: the rest of the first suggestion that begins with it.
  static func completion(ofWhole text: String, from suggestions: [String]) -> String? {
    guard !text.isEmpty, !suggestions.isEmpty else { return nil }
    let given = SearchForm(text).text
    let found = suggestions.first {
      let folded = SearchForm($0).text
      return folded.hasPrefix(given) && folded != given && $0.count > text.count
    }
    return found.map { String($0.dropFirst(text.count)) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " }
    return rest.lastIndex { $0 != " " }.map { String(rest[...$0]) } ?? ""
  }
}
