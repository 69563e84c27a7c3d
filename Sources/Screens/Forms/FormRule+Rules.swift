import Mentoring
import PlainText
import TerminalKit

extension FormRule {
  /// A day that has come, or the sentence for one that has not.
  static func notAfter(_ today: CalendarDay, _ sentence: String) -> FormRule {
    FormRule { text in
      CalendarDay(typed: text).map { $0 > today } == true ? .wrong(sentence) : .read(text)
    }
  }

  /// A name, with a letter in it at least; one word is odd, and one that is written small is none.
  static func name(_ words: FieldWords) -> FormRule {
    FormRule { text in
      let line = Sanitized(text).text
      guard line.contains(where: \.isLetter) else { return .wrong(words.badName) }
      guard line.split(separator: " ").count == 1 else { return .read(line) }
      let isSmall = line.contains(where: \.isSmall) && !line.contains(where: \.isUppercase)
      return isSmall ? .wrong(words.lowercaseName) : .doubtful(line, words.onlyOneName)
    }
  }

  /// A number in a range.
  static func number(in range: ClosedRange<Int>, _ words: FieldWords) -> FormRule {
    FormRule { text in
      Int(text).map { range.contains($0) } == true ? .read(text) : .wrong(words.badNumber(range))
    }
  }

  /// Telephones, addresses of mail and words about them, with commas between; what is neither is
  /// left as it is.
  static func contact(_ words: FieldWords) -> FormRule {
    FormRule { text in
      for part in text.split(whereSeparator: { ",;".contains($0) }) {
        if part.contains("@") {
          guard part.split(separator: " ").contains(where: ContactShape.isMail) else {
            return .wrong(words.badMail)
          }
        } else if !part.contains(where: \.isLetter) {
          guard ContactShape.isPhone(part) else { return .wrong(words.badPhone) }
        }
      }
      return .read(text)
    }
  }

  /// A school year, written in full from then on.
  static func schoolYear(_ sentence: String) -> FormRule {
    FormRule { SchoolYear(typed: $0).map { .read($0.text) } ?? .wrong(sentence) }
  }
}

extension Character {
  /// Whether it is a small letter of a script that begins names with another: not in Georgian.
  fileprivate var isSmall: Bool {
    isLowercase && unicodeScalars.contains { $0.properties.titlecaseMapping != String($0) }
  }
}

/// What telephones and addresses of mail look like.
private enum ContactShape {
  private static let digits = 3...15

  static func isMail(_ word: Substring) -> Bool {
    let halves = word.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty else { return false }
    let domain = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    return domain.count > 1 && domain.allSatisfy { !$0.isEmpty }
  }

  static func isPhone(_ part: Substring) -> Bool {
    let count = part.count { $0.isASCII && $0.isNumber }
    return part.allSatisfy(\.isWhitespace) || digits.contains(count)
  }
}
