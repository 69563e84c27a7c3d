extension FindingLog {
  /// Tells every character of `text` that a data file may not hold; whether there is one.
  func tellForbiddenCharacters(of text: String) -> Bool {
    var place = YAMLPlace.start
    var found = false
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !scalar.isAllowedInYAML {
        tell(.forbiddenCharacter(scalar), at: place)
        found = true
      }
      place = place.after(scalar, previous: previous)
      previous = scalar
    }
    return found
  }
}

extension YAMLPlace {
  /// The place behind `scalar`, which stands here and follows `previous`.
  fileprivate func after(_ scalar: Unicode.Scalar, previous: Unicode.Scalar?) -> YAMLPlace {
    switch scalar {
    case "\n" where previous == "\r": self
    case "\n", "\r": YAMLPlace(line: line + 1, column: 1)
    default: YAMLPlace(line: line, column: column + 1)
    }
  }
}
