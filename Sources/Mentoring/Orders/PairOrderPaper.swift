/// The order «Об утверждении наставнических пар/групп» as a paper (DOMAIN 5.1, 5.2 П5).
public enum PairOrderPaper {
  /// Prints an order from its record, the same for the order and for its annex.
  ///
  /// People are named in the annex and in the list of those who read the order, in the nominative;
  /// the points refer to the annex. What is not known prints as «____» and is listed.
  ///
  /// - Parameters:
  ///   - order: The record.
  ///   - lines: The pairs, in the order of the annex.
  ///   - programme: Whose order it is.
  ///   - handbook: The text of the order and the names of forms and role models.
  /// - Returns: The paper, and the fields that are blank on it, in the order of the cases of
  ///   ``OrderText/Field``.
  public static func paper(
    order: PairOrder, lines: [OrderFacts.Line], programme: Programme, handbook: HandbookContents
  ) -> (paper: Paper, missing: [OrderText.Field]) {
    let fields = PairOrderFields(content: order.content, programme: programme)
    let blocks =
      head(fields, handbook.pairOrder, programme.organization)
      + points(fields, handbook.pairOrder) + foot(fields, lines, programme.organization)
      + annex(of: lines, fields, handbook)
    return (Paper(blocks: blocks), fields.missing)
  }

  /// The paper of an order that the file lists: the one that was signed, whatever became of people,
  /// organisation and handbook since, else printed from the record as it stands.
  ///
  /// - Parameters:
  ///   - listed: The order with its pairs.
  ///   - programme: Whose order it is.
  ///   - handbook: The text of the order and the names of forms and role models.
  /// - Returns: The paper, and the fields that can still be filled; none where it was signed.
  public static func paper(
    of listed: OrderFacts.Listed, programme: Programme, handbook: HandbookContents
  ) -> (paper: Paper, missing: [OrderText.Field]) {
    if let signed = listed.signedPaper { return (signed, []) }
    return paper(
      order: listed.order, lines: listed.lines, programme: programme, handbook: handbook)
  }

  /// The fields that are blank on the paper of an order that the file lists and can still be filled,
  /// in the order of the cases; none where it was signed.
  public static func missing(of listed: OrderFacts.Listed, programme: Programme)
    -> [OrderText.Field]
  {
    guard listed.signedPaper == nil else { return [] }
    return PairOrderFields(content: listed.order.content, programme: programme).missing
  }

  private static func head(
    _ fields: PairOrderFields, _ text: OrderText, _ organization: Organization
  ) -> [Paper.Block] {
    [
      .centred([fields.text(or: organization.fullName)]),
      .title(PaperWords.order),
      .registration(
        date: fields[.date], place: fields[.place], number: PaperWords.number(fields[.number])),
      .heading(fields.fill(text.heading)),
      .paragraph(fields.fill(text.preamble)),
      .command(PaperWords.command),
    ]
  }

  private static func points(_ fields: PairOrderFields, _ text: OrderText) -> [Paper.Block] {
    text.points.enumerated().map { index, point in
      .point(number: "\(index + 1)", text: fields.fill(point))
    }
  }

  private static func foot(
    _ fields: PairOrderFields, _ lines: [OrderFacts.Line], _ organization: Organization
  ) -> [Paper.Block] {
    [
      .signature(
        post: capitalized(fields.text(or: organization.headTitle)), name: fields[.head]),
      .acquaintance(title: PaperWords.acquainted, names: readers(of: lines).map(\.name.full)),
      .pageBreak,
    ]
  }

  private static func annex(
    of lines: [OrderFacts.Line], _ fields: PairOrderFields, _ handbook: HandbookContents
  ) -> [Paper.Block] {
    let term = PaperWords.term(first: fields[.termFirst], last: fields[.termLast])
    let rows = lines.enumerated().map { index, line in
      [
        "\(index + 1)", line.mentor.name.full, line.mentor.position, line.mentee.name.full,
        joined(line.mentee.position, line.mentee.workplace),
        joined(
          handbook.form(line.pair.form)?.title ?? "",
          handbook.roleModel(line.pair.roleModel, of: line.pair.form)?.title ?? ""),
        term,
      ]
    }
    let columns = PaperWords.annexColumns.map { Paper.Table.Column(title: $0.key, width: $0.value) }
    return [
      .annexHead(PaperWords.annexHead(date: fields[.date], number: fields[.number])),
      .centred([PaperWords.annexTitle]),
      .table(Paper.Table(columns: columns, rows: rows)),
    ]
  }

  /// Who has to read an order with those pairs: the mentors, then the mentees whom the organisation
  /// employs, each once, since children sign no orders.
  public static func readers(of lines: [OrderFacts.Line]) -> [Person] {
    var seen: Set<Person> = []
    let people = lines.map(\.mentor) + lines.map(\.mentee).filter(\.isEmployee)
    return people.filter { seen.insert($0).inserted }
  }

  private static func joined(_ head: String, _ inBrackets: String) -> String {
    switch (head.isEmpty, inBrackets.isEmpty) {
    case (_, true): head
    case (true, false): inBrackets
    case (false, false): "\(head) (\(inBrackets))"
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
