public import Mentoring

/// What stands above a roadmap that is put on paper: who has accepted and approved it, and for which
/// year (ГОСТ Р 7.0.97; «ПРИНЯТО», «УТВЕРЖДЕНО»).
public struct RoadmapApproval: Hashable, Sendable {
  /// The name of the organisation, in full.
  let organization: String
  /// The stamp at the left: what accepted it.
  let accepted: [String]
  /// The stamp at the right: who approves it, or the order that did.
  let approved: [String]
  /// The year, where the title names none.
  let year: String?

  /// What a person has to fill in by hand.
  private static let blank = "____________"

  /// The stamps of a programme: the paper that closes the action which puts the roadmap into force is
  /// named, else there is room to sign.
  public init(_ programme: Programme, _ roadmap: Roadmap) {
    let organization = programme.organization
    self.organization = organization.fullName
    let paper = roadmap.actions.first { $0.action.fact == FactCode("roadmap") }?.action.done?
      .document
    let protocolText = paper.flatMap { Self.named("протокол", in: $0) }
    accepted = [
      "ПРИНЯТО", "педагогическим советом",
      "протокол "
        + (protocolText ?? "от \(Self.blank) № ____"),
    ]
    if let order = paper.flatMap({ Self.named("приказ", in: $0) }) {
      let lines = ["УТВЕРЖДЕНО", "приказ \(order)", organization.shortName]
      approved = lines.filter { !$0.isEmpty }
    } else {
      let post = [organization.headTitle.capitalizedFirst, organization.shortName]
        .filter { !$0.isEmpty }.joined(separator: " ")
      let name = organization.headName.signature
      approved = [
        "УТВЕРЖДАЮ", post, "\(Self.blank) \(name)".trimmedEnd, "«___» \(Self.blank) 20__ г.",
      ]
    }
    year = roadmap.namesYears ? nil : "\(programme.year.text) учебный год"
  }

  /// What follows the name of a paper, `№ 12-ОД от 01.09.2026` of `приказ № 12-ОД от 01.09.2026`.
  private static func named(_ kind: String, in document: String) -> String? {
    guard document.lowercased().hasPrefix(kind) else { return nil }
    let rest = document.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    return rest.contains(where: \.isNumber) ? String(rest) : nil
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
