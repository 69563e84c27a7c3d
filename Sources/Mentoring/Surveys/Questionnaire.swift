/// A questionnaire («анкета») of the handbook.
public struct Questionnaire: Hashable, Sendable {
  /// The stable code that a file keeps, such as `educator-mentee-before`.
  public struct Code: Hashable, Sendable, Comparable {
    /// The code itself.
    public let text: String
    /// Wraps a code.
    public init(_ text: String) { self.text = text }
    /// By the letters of the code.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
  }

  /// When it is asked («этап опроса»).
  public enum Wave: String, Hashable, Sendable, CaseIterable {
    /// Before the work of the pairs begins.
    case before
    /// After it has ended.
    case after
  }

  /// The code.
  public let code: Code
  /// The heading as it stands on the paper.
  public let title: String
  /// The heading in English, where the file of the questionnaire has one.
  public let englishTitle: String?
  /// Whom it asks.
  public let side: Side
  /// When it asks.
  public let wave: Wave
  /// Its items, in order; their numbers rise from 1 without a gap.
  public let items: [Item]

  /// Creates a questionnaire.
  public init(
    code: Code, title: String, englishTitle: String? = nil, side: Side, wave: Wave, items: [Item]
  ) {
    self.code = code
    self.title = title
    self.englishTitle = englishTitle
    self.side = side
    self.wave = wave
    self.items = items
  }
}

extension Questionnaire {
  /// One question («вопрос»).
  public struct Item: Hashable, Sendable {
    /// What an item measures, where the program makes use of it.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
      /// How often events for skills are expected or intended (DOMAIN: the only comparison of «до»).
      case eventFrequency
    }

    /// How it is answered.
    public enum Kind: Hashable, Sendable {
      /// A whole number from 1 to 10, with the words for both ends.
      case scale(low: String, high: String)
      /// One of the options, numbered from 1; the first is the most often.
      case frequency([String])
      /// Yes or no; «no» goes on at the item of that number, where there is one.
      case yesNo(noGoesTo: Int?)
      /// Words.
      case open
    }

    /// The number on the paper, from 1.
    public let number: Int
    /// The whole question.
    public let text: String
    /// The question in a few words, for a line on the screen.
    public let label: String
    /// How it is answered.
    public let kind: Kind
    /// What it measures.
    public let measure: Measure?

    /// Creates an item.
    public init(number: Int, text: String, label: String, kind: Kind, measure: Measure? = nil) {
      self.number = number
      self.text = text
      self.label = label
      self.kind = kind
      self.measure = measure
    }
  }
}
