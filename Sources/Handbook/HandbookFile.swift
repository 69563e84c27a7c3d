internal import Mentoring
internal import StrictYAML

/// A file of the handbook, one that the program brings along or one of the user's own.
public struct HandbookFile: Hashable, Sendable {
  /// What a file holds.
  public enum Kind: Hashable, Sendable {
    /// The holidays, the same every year.
    case calendar
    /// The days that the Government moves in one year.
    case calendarYear(Int)
    /// The forms of mentoring with their role models.
    case forms
    /// Legal acts.
    case law
    /// The weights of the board.
    case weights
    /// The text of the order on pairs.
    case pairOrder
    /// A questionnaire.
    case questionnaire
    /// What is to be thought of every year.
    case reminders
    /// A set of stages by its name, `r145`.
    case stages(String)
    /// Tags to suggest.
    case tags
  }

  /// The name within the handbook's folder, such as `roadmaps/r145.yaml`.
  public let name: String
  /// What it holds.
  public let kind: Kind
  /// The title of a questionnaire or of a set of stages, of the file that counts.
  public let title: String?
  /// The bytes that the program brings along; nothing where it has no file of that name.
  public let builtIn: [UInt8]?
  /// The bytes of the user's own file; nothing where there is none.
  public let own: [UInt8]?
}

extension Handbook {
  /// Whether the program brings along a file of that name.
  public static func bringsAlong(_ name: String) -> Bool { EmbeddedFiles.all[name] != nil }

  /// All files that the program brings along or reads of the user's, by their names.
  public static func files(userFiles: [String: [UInt8]]) -> [HandbookFile] {
    let embedded = EmbeddedFiles.all
    let names = Set(embedded.keys).union(userFiles.keys).sorted()
    return names.compactMap { name in
      HandbookFile.Kind(file: name).map { kind in
        var shelf = Shelf(userFiles: userFiles)
        return HandbookFile(
          name: name, kind: kind, title: shelf.title(of: name, kind), builtIn: embedded[name],
          own: userFiles[name])
      }
    }
  }
}

extension HandbookFile.Kind {
  private static let single: [String: Self] = [
    "calendar.yaml": .calendar, "forms.yaml": .forms, "law.yaml": .law, "matching.yaml": .weights,
    "orders/pairs.yaml": .pairOrder, "reminders.yaml": .reminders, "tags.yaml": .tags,
  ]

  /// What a file of that name within the handbook's folder holds; nothing where none is read.
  public init?(file name: String) {
    if let kind = Self.single[name] {
      self = kind
      return
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(".yaml"), !parts[1].hasPrefix(".") else {
      return nil
    }
    let stem = String(parts[1].dropLast(".yaml".count))
    guard !stem.isEmpty else { return nil }
    switch parts[0] {
    case "roadmaps": self = .stages(stem)
    case "questionnaires": self = .questionnaire
    case "calendar":
      guard stem.utf8.count == 4, let year = Int(stem), (1_990...2_101).contains(year) else {
        return nil
      }
      self = .calendarYear(year)
    default: return nil
    }
  }

  /// Whether files of that kind may have other names than those that the program brings along.
  public var takesOtherNames: Bool {
    switch self {
    case .stages, .questionnaire, .calendarYear: true
    default: false
    }
  }

  /// What a copy of a file of that kind begins with under a name of its own: the same, but for the
  /// days of another year, which stand there as an example only.
  public func template(_ bytes: [UInt8], as target: Self) -> [UInt8] {
    guard case .calendarYear(let old) = self, case .calendarYear(let new) = target, old != new
    else { return bytes }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.map { line -> String in
      if line.hasPrefix("#") { return String(line).replacing("\(old)", with: "\(new)") }
      return line.isEmpty ? "" : "# \(line)"
    }
    let text = kept.joined(separator: "\n")
    return Array((text + (text.hasSuffix("\n") ? "" : "\n") + "transfers: []\n").utf8)
  }

  /// Whether another file may be made of one of this kind.
  public func isLike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.stages, .stages), (.questionnaire, .questionnaire), (.calendarYear, .calendarYear): true
    default: self == other
    }
  }
}
