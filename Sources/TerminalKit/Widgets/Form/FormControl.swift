/// The state of one field.
enum FormControl: Hashable, Sendable {
  case line(TextField)
  case area(TextArea)
  case choice(Int?)
  case flag(Bool)
  case none

  init(_ kind: FormField.Kind, _ value: FormValue?) {
    var text = ""
    if case .text(let given)? = value { text = given }
    switch kind {
    case .text(let limit), .code(let limit): self = .line(TextField(text, limit: limit))
    case .multiline(_, let limit): self = .area(TextArea(text, limit: limit))
    case .date: self = .line(TextField(text, limit: 10, accepts: .date))
    case .number(let digits): self = .line(TextField(text, limit: digits, accepts: .digits))
    case .tags: self = .line(TextField(text, limit: 2_000))
    case .choice(let labels):
      if case .choice(let index?)? = value, labels.indices.contains(index) {
        self = .choice(index)
      } else {
        self = .choice(nil)
      }
    case .flag: self = .flag(value == .flag(true))
    case .heading, .note: self = .none
    }
  }

  var value: FormValue? {
    switch self {
    case .line(let field): .text(field.text)
    case .area(let area): .text(area.text)
    case .choice(let index): .choice(index)
    case .flag(let isOn): .flag(isOn)
    case .none: nil
    }
  }
}
