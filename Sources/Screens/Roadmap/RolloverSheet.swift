import Mentoring
import PlainText
import TerminalKit

/// The programme of the next school year: all that changes, what is to be chosen, and its file.
///
/// It stays until the new programme is open, so that a path that is refused can be mended.
struct RolloverSheet: Findable {
  private(set) var lines: [Pager.Line] = []
  var reading = Reading()
  /// Whether all that changes is read, over the fields.
  private var isReading = false
  private var rollover: ProgrammeRollover?
  private var form = Form([])

  var formInFront: Form? { form }

  func title(_ words: Words) -> String { words.newYear.begin.title }

  var queries: [Query] { [.rollover] }

  mutating func take(_ answer: Loaded, _ context: Context) {
    guard case .rollover(let ground) = answer, let target = ground.programme.year.next else {
      return
    }
    let isFirst = rollover == nil
    let rollover = ProgrammeRollover(ground, to: target, calendar: context.handbook.calendar)
    self.rollover = rollover
    if isFirst {
      form = Self.form(rollover, context)
    } else {
      form.takeWords(of: Self.form(rollover, context))
    }
    tell(context)
  }

  mutating func translate(_ context: Context) {
    guard let rollover else { return }
    form.takeWords(of: Self.form(rollover, context))
    tell(context)
  }

  private mutating func tell(_ context: Context) {
    guard let rollover else { return }
    lines = RolloverAccount(rollover, wish, context.words, namesOptions: false).pages
  }

  private var wish: ProgrammeRollover.Wish {
    ProgrammeRollover.Wish(
      mentorsFromMentees: form.choice("mentors") == 1, noRepeats: form.choice("pairs") == 1)
  }
}

// MARK: Keys

extension RolloverSheet {
  mutating func find() {
    isReading = true
    reading.startFinding()
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    guard rollover != nil else { return .ignored }
    if isReading { return readAll(key, context) }
    form.width = Self.columns(context)
    switch key {
    case .enter where !form.isOpen, .function(2): return make(context)
    case .function(3):
      isReading = true
      return .stays()
    case .pageUp, .pageDown:
      reading.scroll(key, lines, in: Self.parts(of: Self.body(context)).report)
      return .stays()
    default: break
    }
    switch form.handle(key) {
    case .submitted: return make(context)
    case .edited, .moved:
      tell(context)
      return .stays()
    case .ignored, .cancelled: return .ignored
    }
  }

  private mutating func readAll(_ key: Key, _ context: Context) -> SheetOutcome {
    let isTyping = reading.isFinding
    switch read(key, closedBy: [.function(3)], context) {
    case .closed: break
    case .ignored where key == .escape && !isTyping: break
    case let other: return other
    }
    reading.stopFinding()
    isReading = false
    return .stays()
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    if reading.isFinding {
      _ = reading.paste(text, lines, in: Self.body(context))
    } else if !isReading {
      _ = form.paste(text)
    }
    return .stays()
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> SheetOutcome {
    guard motion == .click, !isReading else { return .ignored }
    _ = form.grasp(handle)
    tell(context)
    return .stays()
  }

  private mutating func make(_ context: Context) -> SheetOutcome {
    guard let rollover, form.check() else { return .stays() }
    let path = Self.file(Sanitized(form.text("path")).text, of: rollover, context)
    let change = Change(rollover.edits(wish), .rollOver)
    return .stays([
      .effect(.rollOver(path: path, change)), .tell(Notice(context.words.newYear.making, .note)),
    ])
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words
    func item(_ key: Key, _ label: String) -> KeyBar.Item {
      KeyBar.Item(key: context.name(of: key), label: label, act: .key(key, times: 1))
    }
    let back = item(.escape, words.shell.back.label)
    guard rollover != nil else { return [back] }
    if isReading {
      return [item(.pageDown, words.newYear.scroll)]
        + (reading.isFinding ? [item(.enter, words.reading.keepFound.label)] : []) + [back]
    }
    return [
      item(.function(2), words.newYear.make), item(.pageDown, words.newYear.scroll),
      item(.function(3), words.newYear.whole), back,
    ]
  }
}

// MARK: The fields

extension RolloverSheet {
  private static func form(_ rollover: ProgrammeRollover, _ context: Context) -> Form {
    let words = context.words.newYear
    var fields: [FormField] = []
    if !rollover.finished.isEmpty {
      fields.append(
        FormField(
          "mentors", words.mentors, .choice([words.stayMentees, words.becomeMentors])))
    }
    if !rollover.pairs.isEmpty {
      fields.append(
        FormField("pairs", words.pairs, .choice([words.mayRepeat, words.stayApart])))
    }
    fields.append(
      FormField(
        "path", words.path, .text(limit: 1_000), hint: words.pathHint, isRequired: true))
    return Form(
      fields,
      values: [
        "mentors": .choice(0), "pairs": .choice(0),
        "path": .text(proposedPath(of: rollover, context)),
      ], words: context.formWords, width: columns(context))
  }

  /// The file of the year before with the years of the new one in its name, else a name made of the
  /// organisation and the year; in the same folder.
  private static func proposedPath(of rollover: ProgrammeRollover, _ context: Context) -> String {
    let path = context.path ?? ""
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name = String(path.dropFirst(folder.count))
    let years = (context.programme?.year).map { $0.text.replacing("/", with: "-") } ?? ""
    guard !years.isEmpty, name.contains(years) else {
      return folder + rollover.programme.fileName
    }
    let next = rollover.programme.year.text.replacing("/", with: "-")
    return folder + name.replacing(years, with: next)
  }

  /// What was typed as the path of a programme: a folder gets the proposed name.
  private static func file(
    _ typed: String, of rollover: ProgrammeRollover, _ context: Context
  ) -> String {
    if typed.hasSuffix("/") { return typed + rollover.programme.fileName }
    return typed.hasSuffix(".kurator") ? typed : typed + ".kurator"
  }
}

// MARK: The picture

extension RolloverSheet {
  private static func body(_ context: Context) -> Rect { context.body.split(atLine: 1).tail }

  private static func columns(_ context: Context) -> Int { max(0, context.size.width - 2) }

  /// What changes, the rule below it, and the fields.
  private static func parts(of area: Rect) -> (report: Rect, rule: Rect, fields: Rect) {
    let fields = area.height < 8 ? area.height / 2 : area.height < 25 ? 5 : 7
    let (above, below) = area.split(lastLines: fields)
    let (report, rule) = above.split(lastLines: 1)
    return (report.inset(columns: 1), rule, below.inset(columns: 1))
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard rollover != nil else {
      let line = area.inset(columns: 1).line(0)
      grid.write(context.words.shell.loading, in: line, role: .muted)
      return
    }
    guard !isReading else { return reading.draw(lines, in: area, on: &grid, context) }
    let (report, rule, fields) = Self.parts(of: area)
    let position = reading.preview(lines, in: report, on: &grid)
    Pane.rule(in: rule, on: &grid)
    if !position.isWhole {
      let told = context.words.reading.position(
        position.first, position.last, position.count, position.percent)
      grid.write(
        " \(told) ", in: rule.inset(columns: 1), role: .muted, alignment: .trailing)
    }
    form.draw(in: fields, on: &grid)
  }
}
