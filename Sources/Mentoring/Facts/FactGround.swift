/// What the programme's data say that facts rest on, counted.
public struct FactGround: Hashable, Sendable {
  /// So many of so many, with the first of those that are lacking.
  public struct Share: Hashable, Sendable {
    /// How many have it.
    public var done: Int
    /// How many there are.
    public var all: Int
    /// The first of those that have it not, at most ``FactStanding/named``, in Russian order of the
    /// names.
    public var lacking: [Person]

    /// Creates a share; without anything there is nobody.
    public init(done: Int = 0, all: Int = 0, lacking: [Person] = []) {
      self.done = done
      self.all = all
      self.lacking = lacking
    }
  }

  /// The sheets of one questionnaire.
  public struct Sheets: Hashable, Sendable {
    /// Who is asked.
    public var side: Side
    /// When.
    public var wave: Questionnaire.Wave
    /// How many of them have filled it in.
    public var share: Share

    /// Creates sheets.
    public init(side: Side, wave: Questionnaire.Wave, share: Share) {
      self.side = side
      self.wave = wave
      self.share = share
    }
  }

  /// Who coordinates the programme.
  public var coordinator: Coordinator
  /// Whether there is a roadmap.
  public var hasRoadmap: Bool
  /// Whether a mentee is an adult on the first day of the school year, or of an age not known.
  public var hasAdultMentees: Bool
  /// Whether a mentee is a child on that day.
  public var hasChildMentees: Bool
  /// The mentees with a consent to the processing of personal data in force.
  public var menteeConsents: Share
  /// The mentors with one.
  public var mentorConsents: Share
  /// The sheets of each questionnaire that is asked for.
  public var sheets: [Sheets]
  /// The mentees in an accepted pair.
  public var paired: Share
  /// The accepted pairs that a signed order holds; lacking are the mentees of the others.
  public var ordered: Share
  /// Those who have read the signed orders of those who have to, once for each order.
  public var acquainted: Share

  /// Creates a ground; without anything nothing is there yet.
  public init(
    coordinator: Coordinator = Coordinator(), hasRoadmap: Bool = false,
    hasAdultMentees: Bool = false, hasChildMentees: Bool = false, menteeConsents: Share = Share(),
    mentorConsents: Share = Share(), sheets: [Sheets] = [], paired: Share = Share(),
    ordered: Share = Share(), acquainted: Share = Share()
  ) {
    self.coordinator = coordinator
    self.hasRoadmap = hasRoadmap
    self.hasAdultMentees = hasAdultMentees
    self.hasChildMentees = hasChildMentees
    self.menteeConsents = menteeConsents
    self.mentorConsents = mentorConsents
    self.sheets = sheets
    self.paired = paired
    self.ordered = ordered
    self.acquainted = acquainted
  }
}

extension FactGround {
  /// The consents of one side.
  public subscript(consentsOf side: Side) -> Share {
    get { side == .mentee ? menteeConsents : mentorConsents }
    set {
      switch side {
      case .mentee: menteeConsents = newValue
      case .mentor: mentorConsents = newValue
      }
    }
  }

  /// The sheets of a side and a wave; nothing where no such questionnaire is asked.
  func sheets(of side: Side, _ wave: Questionnaire.Wave) -> Share? {
    sheets.first { $0.side == side && $0.wave == wave }?.share
  }
}
