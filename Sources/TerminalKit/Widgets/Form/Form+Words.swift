extension Form {
  /// Takes over the words of another form, such as the same in another language; what was filled
  /// in stays, and so do the focus and the place of the cursor.
  ///
  /// A field that the other form lacks, or that is of another kind there, keeps its words.
  public mutating func takeWords(of other: Form) {
    words = other.words
    for (index, field) in fields.enumerated() {
      let same =
        field.id.isEmpty
        ? other.fields.indices.contains(index) ? other.fields[index] : nil
        : other.fields.first { $0.id == field.id }
      guard let same, same.id == field.id, same.kind.isLike(field.kind) else { continue }
      fields[index] = same
    }
  }
}

extension FormField.Kind {
  /// Whether a value of one fits the other: the same, but for the labels of a choice and the like.
  fileprivate func isLike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.choice(let labels), .choice(let others)): labels.count == others.count
    case (.tags, .tags), (.multiline, .multiline): true
    default: self == other
    }
  }
}
