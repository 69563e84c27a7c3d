import ArgumentParser
import Screens

extension Mistake {
  /// Reads what the parser of the command line threw.
  ///
  /// Its errors are not public: they are told apart by the names of their cases.
  init(_ error: any Error, _ topic: CommandWords.Topic) {
    let parserError = Mirror(reflecting: error).descendant("parserError")
    let known = parserError.flatMap { Reflected($0) }.flatMap { $0.fault(topic) }
    self = known ?? .other(command: topic.command)
  }
}

/// An enum value of the library, taken apart.
private struct Reflected {
  let kind: String
  let parts: [Any]

  init?(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .enum, let child = mirror.children.first, let kind = child.label
    else { return nil }
    self.kind = kind
    let payload = Mirror(reflecting: child.value)
    parts = payload.displayStyle == .tuple ? payload.children.map(\.value) : [child.value]
  }

  func fault(_ topic: CommandWords.Topic) -> Mistake? {
    let command = topic.command
    switch kind {
    case "unknownOption":
      guard let option = Reflected.option(in: parts) else { return nil }
      return .unknownOption(option, command: command, nearest: topic.nearestOption(to: option))
    case "invalidOption":
      return (parts.first as? String).map { .unknownOption($0, command: command, nearest: nil) }
    case "missingValueForOption", "missingValueOrUnknownCompositeOption":
      return Reflected.option(in: parts).map { .missingValue($0) }
    case "unexpectedValueForOption": return Reflected.option(in: parts).map { .valueForFlag($0) }
    case "unexpectedExtraValues":
      return extraWord.map { .unexpectedArgument($0, command: command) }
    case "noValue": return key.map { topic.missing($0) }
    case "unableToParseValue":
      guard let value = parts.compactMap({ $0 as? String }).first, let key else { return nil }
      return .badValue(value, of: Reflected.option(in: parts) ?? topic.call, topic.value(of: key))
    default: return nil
    }
  }

  /// The option among the parts, as it is typed.
  static func option(in parts: [Any]) -> String? {
    parts.lazy.compactMap { name(of: $0) }.first
  }

  private static func name(of part: Any) -> String? {
    let mirror = Mirror(reflecting: part)
    if mirror.displayStyle == .optional {
      return mirror.children.first.flatMap { name(of: $0.value) }
    }
    guard let name = Reflected(part) else { return nil }
    switch (name.kind, name.parts.first) {
    case ("long", let text as String): return "--\(text)"
    case ("longWithSingleDash", let text as String): return "-\(text)"
    case ("short", let letter as Character): return "-\(letter)"
    default: return nil
    }
  }

  private var key: String? {
    parts.lazy.compactMap { part in
      Mirror(reflecting: part).descendant("name") as? String
    }.first
  }

  private var extraWord: String? {
    guard let list = parts.first, let first = Mirror(reflecting: list).children.first else {
      return nil
    }
    return Mirror(reflecting: first.value).children.compactMap { $0.value as? String }.first
  }
}
