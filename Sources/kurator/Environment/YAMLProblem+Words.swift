import Screens
import StrictYAML

extension YAMLProblem {
  /// The problem as the catalogue of words knows it.
  var slip: CommandWords.Slip {
    switch self {
    case .tooLarge(_, let limit): .tooLarge(limit: limit)
    case .notUTF8: .notUTF8
    case .forbiddenCharacter(let scalar): .forbiddenCharacter(scalar.digits)
    case .syntax(let fault): .syntax(fault.rawValue)
    case .tooDeep: .tooDeep
    case .tooManyValues, .tooManyFindings: .tooMany
    case .anchor(let name): .notUsed("&\(name)")
    case .alias(let name): .notUsed("*\(name)")
    case .tag(let name): .notUsed(name.hasPrefix("!") ? name : "!\(name)")
    case .directive: .notUsed("%")
    case .secondDocument: .notUsed("---")
    case .keyNotText: .keyNotText
    case .duplicateKey(let key, let first): .duplicateKey(key, firstLine: first.line)
    case .unknownKey(let key, let nearest): .unknownKey(key, nearest: nearest)
    case .missingKey(let key): .missingKey(key)
    case .wrongType(let expected, let found):
      .wrongType(expected: expected.kind, found: found.kind)
    case .outOfRange(let number, let allowed): .outOfRange(number, allowed)
    case .notOneOf(let word, let allowed, _): .notOneOf(word, allowed)
    case .wrongCount(let count, let allowed): .wrongCount(count, allowed)
    case .refused(let value, let rule): .refused(value: value, rule: rule)
    }
  }
}

extension YAMLType {
  fileprivate var kind: CommandWords.Slip.Kind {
    switch self {
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .list: .list
    case .map: .map
    case .nothing: .nothing
    }
  }
}

extension Unicode.Scalar {
  /// The number of the scalar in at least four hexadecimal digits.
  fileprivate var digits: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
