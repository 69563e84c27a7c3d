import Mentoring
import PlainText

/// Tells what became of one row, in the words of the coordinator's work where there are.
struct ChangeTeller {
  let words: HistoryWords
  let handbook: HandbookContents
  private static let (longest, longestOwner) = (200, 80)

  /// `Человек (Орлова Т. В.) – контакт: было → стало`; empty where nothing in it is for people.
  func sentence(of row: StepDetail.Row) -> String {
    if row.isMovedResponsible { return words.responsiblesReordered(owner(of: row)) }
    let parts = row.table == "answer" ? [answer(in: row)] : parts(of: row)
    let kept = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    let name = name(of: row)
    guard row.wasThere, row.isThere else {
      let head = row.isThere ? words.added(name) : words.removed(name)
      return kept.isEmpty ? head : "\(head); \(kept)"
    }
    guard !kept.isEmpty else { return "" }
    return name.prefix(1).uppercased() + name.dropFirst() + " – " + kept
  }

  /// What a row is, and whom or what it belongs to.
  private func name(of row: StepDetail.Row) -> String {
    let owner = owner(of: row)
    let own =
      switch row.table {
      case "pairOrder": words.orderNamed(value("number", in: row) ?? "")
      case "orderPair": words.pairInOrder(value("pairOrder", in: row) ?? "")
      case "orderReader": words.readerOfOrder(value("pairOrder", in: row) ?? "")
      case "pairWish":
        value("kind", in: row).flatMap { words.code(row.table, "kind", $0) }
          ?? words.table(row.table)
      case "menteeTag", "mentorTag": words.tagNamed(value("tag", in: row) ?? "")
      case "measureResponsible":
        words.responsibleNamed(Sanitized(value("text", in: row) ?? "").text)
      default: words.table(row.table)
      }
    return own + (owner.isEmpty ? "" : " (\(owner))")
  }

  /// The value of a column, after the step where the row is there still.
  private func value(_ column: String, in row: StepDetail.Row) -> String? {
    let field = row.fields.first { $0.column == column }
    return row.isThere ? field?.after : field?.before
  }

  /// Whom or what a row belongs to.
  private func owner(of row: StepDetail.Row) -> String {
    switch row.table {
    case "pair", "pairWish":
      let sides = ["mentee", "mentor"].compactMap { value($0, in: row) }
      return sides.joined(separator: " – ")
    case "person": return value("name", in: row).map { PersonName($0).short } ?? ""
    case "pairOrder": return ""
    case "orderPair": return value("pair", in: row) ?? ""
    case "action":
      // A row that came or went tells its text itself.
      guard row.wasThere, row.isThere else { return "" }
      return (value("text", in: row) ?? "").fitted(to: Self.longestOwner)
    case "answer": return value("person", in: row) ?? ""
    default:
      let owners = ["person", "mentee", "mentor", "pairOrder", "action", "measure"]
      let owner = owners.lazy.compactMap { value($0, in: row) }.first ?? ""
      return Sanitized(owner).text.fitted(to: Self.longestOwner)
    }
  }

  private func parts(of row: StepDetail.Row) -> [String] {
    // Who came or left is the name of the row already.
    guard row.table != "measureResponsible" else { return [] }
    // What was decided on a pair is the name of the row already.
    guard row.table != "pairWish" || (row.wasThere && row.isThere) else { return [] }
    return row.fields.compactMap { field in
      guard field.before != field.after, let name = words.field(row.table, field.column) else {
        return nil
      }
      let (before, after) = (shown(field.before, field, row), shown(field.after, field, row))
      switch (row.wasThere, row.isThere) {
      case (true, true): return words.change(name, before, after)
      case (false, _): return after.isEmpty ? nil : words.value(name, after)
      case (true, false): return before.isEmpty ? nil : words.value(name, before)
      }
    }
  }

  /// A value as people write it; empty where there is none.
  private func shown(_ value: String?, _ field: StepDetail.Field, _ row: StepDetail.Row) -> String {
    guard let value else { return "" }
    if let day = CalendarDay(iso: value) { return day.dotted }
    switch (row.table, field.column) {
    case (_, "form"):
      return handbook.forms.first { $0.code.text == value }?.title ?? value
    case (_, "roleModel"):
      let models = handbook.forms.flatMap(\.roleModels)
      return models.first { $0.code.text == value }?.title ?? value
    case ("programme", "year"):
      return Int(value).flatMap { SchoolYear(start: $0) }?.text ?? value
    default: break
    }
    if let known = words.code(row.table, field.column, value) { return known }
    let line = Sanitized(value).text
    return line.count > Self.longest ? line.prefix(Self.longest) + "…" : line
  }

  /// «вопрос 3 «Эффективность»: 7 → 8».
  private func answer(in row: StepDetail.Row) -> String {
    let code = value("questionnaire", in: row)
    let number = value("item", in: row).flatMap { Int($0) } ?? 0
    let questionnaire = handbook.questionnaires.first { $0.code.text == code }
    let item = questionnaire?.items.first { $0.number == number }
    let name = words.question(
      number, item?.label ?? "", questionnaire.map(words.questionnaire) ?? code ?? "")
    let before = row.wasThere ? answer(row.fields.map { ($0.column, $0.before) }, to: item) : ""
    let after = row.isThere ? answer(row.fields.map { ($0.column, $0.after) }, to: item) : ""
    switch (row.wasThere, row.isThere) {
    case (true, true): return words.change(name, before, after)
    case (false, _): return words.value(name, after)
    case (true, false): return words.value(name, before)
    }
  }

  private func answer(_ fields: [(String, String?)], to item: Questionnaire.Item?) -> String {
    let values = Dictionary(fields, uniquingKeysWith: { first, _ in first })
    let number = (values["number"] ?? nil).flatMap { Int($0) }
    switch (values["kind"] ?? nil, number) {
    case ("yesNo"?, let number?): return words.flag(number == 1)
    case ("frequency"?, let number?):
      guard case .frequency(let options)? = item?.kind, options.indices.contains(number - 1) else {
        return "\(number)"
      }
      return options[number - 1]
    case ("blank"?, _): return words.blankAnswer
    case (_, let number?): return "\(number)"
    default: return Sanitized((values["text"] ?? nil) ?? "").text
    }
  }
}

extension StepDetail.Row {
  /// Whether somebody who answers for a measure stands elsewhere; where is not told, as whoever left
  /// has left a gap in the places.
  var isMovedResponsible: Bool {
    table == "measureResponsible" && wasThere && isThere
      && fields.contains { $0.column == "position" && $0.before != $0.after }
  }
}
