import Mentoring
import PlainText
import TerminalKit

extension FormRule {
  /// Terms, a line each: a day in short, or a term as roadmaps write it, with or without its year.
  ///
  /// A line of `kept` is left as it stands; words that no calendar knows are odd, and a day that
  /// there is not is none.
  /// The year is that of the open programme, unless another is given.
  static func terms(
    keeping kept: [Term], inStage stage: Int?, of year: SchoolYear? = nil, _ context: Context
  ) -> FormRule {
    let reader = TypedTerm(context, stage: stage, year: year)
    let words = context.words.roadmap
    let known = Set(kept.map(\.text))
    return FormRule { text in
      let lines = text.split(whereSeparator: \.isNewline)
        .map { Sanitized(String($0)).text }.filter { !$0.isEmpty }
      var written: [String] = []
      var odd: String?
      for line in lines {
        if known.contains(line) {
          written.append(line)
          continue
        }
        guard let term = reader.term(line) else {
          return .wrong(
            reader.isBackwards(line) ? words.backwardsTerm(line) : words.badTerm(line))
        }
        written.append(term.text)
        if term.precision == .text, odd == nil { odd = line }
      }
      let whole = written.joined(separator: "\n")
      return odd.map { .doubtful(whole, words.wordyTerm($0)) } ?? .read(whole)
    }
  }
}

/// How one term is read that was typed.
struct TypedTerm: Sendable {
  private let days: DayShorthand
  private let year: SchoolYear
  /// The month with which the year of the stage begins.
  private let firstMonth: Int

  init(_ context: Context, stage: Int?, year: SchoolYear? = nil) {
    firstMonth = SchoolYear.firstMonth(ofStage: stage)
    days = context.shorthand(.coming, from: firstMonth)
    self.year = year ?? context.year
  }

  /// The term; nothing where it is written like a day that there is not.
  func term(_ line: String) -> Term? {
    let whole = Term(read: line)
    if whole.precision != .text { return whole }
    if let day = days.day(line), let day = CalendarDay(typed: day.dotted) { return Term(day: day) }
    if let term = inYear(line) { return term }
    if line.contains(where: Self.parts), let year = SchoolYear(typed: line) {
      return Term(schoolYear: year)
    }
    if isLikeADay(line) { return nil }
    // «Every month», «in the course of the year»: within the school year.
    let within = Term(read: line, in: year)
    return within.precision == .text ? whole : within
  }

  /// Whether it is two whole days, of which the last comes before the first.
  func isBackwards(_ line: String) -> Bool {
    let ends = line.split { "-–—".contains($0) }
      .map { CalendarDay(typed: Sanitized(String($0)).text) }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return false }
    return last < first
  }

  /// The term with the year left out, as one of the year of its stage.
  private func inYear(_ line: String) -> Term? {
    let candidates = [year.start, year.start + 1].map { Term(read: "\(line) \($0)") }
    return candidates.first { term in
      guard let first = term.first, let last = term.last else { return false }
      return (first.year, first.month) >= (year.start, firstMonth)
        && (last.year, last.month) < (year.start + 1, firstMonth)
    }
  }

  /// What parts the two years of a school year.
  private static func parts(_ character: Character) -> Bool { "/-–".contains(character) }

  /// Whether it is written like a day or a month, with nothing else beside; or of digits and signs
  /// alone.
  private func isLikeADay(_ line: String) -> Bool {
    guard line.contains(where: \.isLetter) else { return true }
    let words = line.split(whereSeparator: \.isWhitespace)
    // A word may stand before a day, such as one for «until».
    let hasWord = words.count > 1 && words[0].allSatisfy(\.isLetter)
    let rest = words.dropFirst(hasWord ? 1 : 0).joined(separator: " ")
    return days.isWrittenLikeADay(rest)
  }
}
