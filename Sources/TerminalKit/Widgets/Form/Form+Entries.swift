extension Form {
  /// What stands in a field, as a text that can be kept: what was typed, the number of the label
  /// that was chosen, as `#0`, whatever the language, `1` or `0` for yes or no.
  public struct Entry: Hashable, Sendable {
    /// The id of the field.
    public let id: String
    /// What stands in it.
    public let text: String
    /// What stood in it from the beginning.
    public let before: String

    /// The number of the label that a text stands for; nothing where it is no choice.
    public static func choice(of text: String) -> Int? {
      text.hasPrefix("#") ? Int(text.dropFirst()) : nil
    }
  }

  /// Every field with what stands in it, in order.
  public var entries: [Entry] {
    fields.indices.filter { fields[$0].takesFocus }.map {
      Entry(id: fields[$0].id, text: text(of: controls[$0].value), before: text(of: start[$0]))
    }
  }

  /// Fills in texts of ``entries`` by the ids of their fields; what cannot stand in its field, such
  /// as a label that is no longer there, leaves it as it is.
  public mutating func fill(_ texts: [String: String]) {
    popup = nil
    for (index, field) in fields.enumerated() {
      guard let text = texts[field.id], let value = field.value(of: text) else { continue }
      controls[index] = FormControl(field, value)
      forgive(field.id)
    }
    past = []
    future = []
  }

  private func text(of value: FormValue?) -> String {
    switch value {
    case .text(let text): text
    case .choice(let chosen): chosen.map { "#\($0)" } ?? ""
    case .flag(let isOn): isOn ? "1" : "0"
    case nil: ""
    }
  }
}

extension FormField {
  /// The value that a text of ``Form/entries`` stands for.
  fileprivate func value(of text: String) -> FormValue? {
    switch kind {
    case .text, .code, .multiline, .date, .number, .tags: .text(text)
    case .choice where text.isEmpty: .choice(nil)
    case .choice(let labels):
      Form.Entry.choice(of: text).flatMap { labels.indices.contains($0) ? .choice($0) : nil }
    case .flag: .flag(text == "1")
    case .heading, .note: nil
    }
  }
}
