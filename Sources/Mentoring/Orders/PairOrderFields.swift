/// The fields of an order's text, filled from its record; what is not known is «____».
struct PairOrderFields {
  private let values: [OrderText.Field: String]

  init(content: PairOrder.Content, programme: Programme) {
    let organization = programme.organization
    values = [
      .number: content.number, .date: content.date?.dotted ?? "",
      .termFirst: (content.first ?? content.date)?.dotted ?? "",
      .termLast: content.last.dotted, .control: Self.control(content.control),
      .reportDue: content.reportDue.dotted, .organization: organization.shortName,
      .place: organization.place, .year: programme.year.text,
      .basis: content.basis.split(separator: "\n").joined(separator: ", "),
      .head: organization.headName.signature,
    ]
  }

  subscript(field: OrderText.Field) -> String { text(or: values[field] ?? "") }

  /// The fields that are blank, in the order of the cases.
  var missing: [OrderText.Field] {
    OrderText.Field.allCases.filter { (values[$0] ?? "").isEmpty }
  }

  func fill(_ runs: [OrderText.Run]) -> String {
    runs.map { run in
      switch run {
      case .words(let words): words
      case .field(let field): self[field]
      }
    }.joined()
  }

  func text(or text: String) -> String { text.isEmpty ? PaperWords.blank : text }

  /// «возложить на …» unless the words already say who keeps or gets the control.
  private static func control(_ words: String) -> String {
    guard !words.isEmpty else { return PaperWords.keepsControl }
    let verbs = ["оставляю", "возложить", "возлагаю"]
    let isWhole = verbs.contains { words.lowercased().hasPrefix($0) }
    return isWhole ? words : "\(PaperWords.givesControl) \(words)"
  }
}
