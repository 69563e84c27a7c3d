import Mentoring
import PlainText
import TerminalKit

/// The start screen: a new programme, an existing file, or the sample.
struct StartPage: Page {
  /// What there is to choose.
  enum Choice: Hashable, Sendable, CaseIterable {
    case new, open, demo
  }

  /// What is in front.
  enum Mode: Sendable {
    case menu
    case new(NewProgrammeForm)
    case review(NewProgrammeForm, RoadmapReview)
    case open(Form)
  }

  private(set) var mode = Mode.menu
  private(set) var cursor = ListCursor()
  /// The chapter of the open programme that it was called from; nothing where none is open.
  private(set) var origin: Chapter?

  /// The review that was left for the form, with its corrections, and the roadmap as it was read: it
  /// comes back where the same is read again.
  private var aside: RoadmapReview?
  private var read: Roadmap?

  let queries: [Query] = []

  var hasUnkept: Bool {
    switch mode {
    case .menu, .open: false
    case .new(let form), .review(let form, _): form.form.isTouched
    }
  }

  var hasForm: Bool {
    switch mode {
    case .menu, .review: hasUnkept
    case .new, .open: true
    }
  }

  var openForm: OpenForm? {
    switch mode {
    case .menu, .open: nil
    case .new(let form), .review(let form, _): OpenForm("new", of: nil, form.form, sent: nil)
    }
  }

  var formInFront: Form? {
    switch mode {
    case .menu: nil
    case .new(let form): form.form
    case .review(_, let review): review.correction
    case .open(let form): form
    }
  }

  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening {
    guard case .menu = mode else { return .waits() }
    var form = NewProgrammeForm(context)
    form.fill(typed: draft)
    mode = .new(form)
    return .opened(isOvertaken: false)
  }

  /// The choice that Enter takes.
  var choice: Choice { Choice.allCases[min(cursor.index, Choice.allCases.count - 1)] }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .start { origin = chapter }
    if !hasUnkept { mode = .menu }
    return []
  }

  mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
    if case .failed(let failure) = message { return tell(failure, context) }
    guard case .new(var form) = mode,
      case .roadmapRead(let path, let roadmap, let remarks) = message,
      path == form.source, let programme = form.programme(context)
    else { return [] }
    let isSame = read == roadmap && aside?.path == path && aside?.year == programme.year
    let fresh = RoadmapReview(roadmap, remarks, from: path, year: programme.year, context)
    mode = .review(form, isSame ? aside ?? fresh : fresh)
    read = roadmap
    return []
  }

  /// Shows what is wrong with the file of a roadmap at the field where another is named.
  private mutating func tell(_ failure: Failure, _ context: Context) -> [Wish] {
    guard case .new(var form) = mode, form.source != nil else { return [] }
    form.show(failure, context)
    mode = .new(form)
    return []
  }
}

extension StartPage {
  static let allActions = modes.flatMap { $0 }
  static let modes = [menuActions + [back], formActions] + reviewing.modes

  private static let menuActions = [
    PageAction<Self>("start.new", [.character("n"), .insert], { $0.start.new }) { page, context in
      page.begin(.new, context)
    },
    PageAction<Self>("start.open", [.character("o"), .function(3)], { $0.start.open }) {
      page, context in page.begin(.open, context)
    },
    PageAction<Self>("start.demo", [.character("d"), .function(5)], { $0.start.demo }) {
      page, context in page.begin(.demo, context)
    },
    PageAction<Self>("start.choose", [.enter], { $0.start.choose }) { page, context in
      page.begin(page.choice, context)
    },
    PageAction<Self>("start.down", [.down, .character("j")], { $0.start.down }, isInBar: false) {
      page, _ in page.move(.down)
    },
    PageAction<Self>("start.up", [.up, .character("k")], { $0.start.up }, isInBar: false) {
      page, _ in page.move(.up)
    },
  ]

  private static let back = PageAction<Self>("start.back", [.escape], { $0.shell.back }) {
    page, _ in
    page.origin.map { [.go($0, nil)] } ?? []
  }

  private static let formActions = [
    PageAction<Self>("start.submit", [.function(2)], { $0.start.submit }) { page, context in
      page.submit(context)
    },
    PageAction<Self>("start.cancel", [.escape], { $0.start.cancel }, discardsTyping: true) {
      page, _ in
      page.mode = .menu
      return []
    },
  ]

  private static let reviewing = ReviewActions<Self>(
    "start",
    take: PageAction("start.make", [.function(2), .enter], { $0.start.make }) { page, context in
      page.make(context)
    },
    leave: PageAction("start.toForm", [.escape], { $0.start.cancel }) { page, _ in
      if case .review(let form, let review) = page.mode {
        page.aside = review
        page.mode = .new(form)
      }
      return []
    })

  var actions: [PageAction<Self>] {
    switch mode {
    case .menu: origin == nil ? Self.menuActions : [Self.back] + Self.menuActions
    case .new(let form) where form.form.isOpen: []
    case .new, .open: Self.formActions
    case .review(_, let review): Self.reviewing.now(review)
    }
  }

  private mutating func move(_ key: Key) -> [Wish] {
    cursor.handle(key, count: Choice.allCases.count, height: Choice.allCases.count)
    return []
  }

  private mutating func begin(_ choice: Choice, _ context: Context) -> [Wish] {
    switch choice {
    case .new: mode = .new(NewProgrammeForm(context))
    case .open: mode = .open(Self.openForm(context))
    case .demo: return [.effect(.openDemo)]
    }
    return []
  }

  mutating func translate(_ context: Context) {
    switch mode {
    case .menu: break
    case .new(var form):
      form.translate(context)
      mode = .new(form)
    case .review(var form, var review):
      form.translate(context)
      review.translate(context)
      mode = .review(form, review)
    case .open(var form):
      form.takeWords(of: Self.openForm(context))
      mode = .open(form)
    }
  }

  private static func openForm(_ context: Context) -> Form {
    let words = context.words.start
    let path = FormField(
      "path", words.path, .text(limit: 1_000), hint: words.pathHint, isRequired: true)
    return Form([path], words: context.formWords)
  }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    review(key, context)
      ?? react(context, new: { $0.handle(key, context) }, open: { $0.handle(key) })
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    review(pasted: text, context)
      ?? react(context, new: { $0.paste(text, context) }, open: { $0.paste(text) })
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    guard motion == .click else { return [] }
    switch mode {
    case .menu: break
    case .review(let form, var review):
      review.grasp(handle, motion, context)
      mode = .review(form, review)
    case .new(var form):
      form.grasp(handle, context)
      mode = .new(form)
    case .open(var form):
      _ = form.grasp(handle)
      mode = .open(form)
    }
    return []
  }

  private mutating func react(
    _ context: Context, new: (inout NewProgrammeForm) -> Outcome, open: (inout Form) -> Outcome
  ) -> [Wish]? {
    let outcome: Outcome
    switch mode {
    case .menu, .review: return nil
    case .new(var form):
      outcome = new(&form)
      mode = .new(form)
    case .open(var form):
      outcome = open(&form)
      mode = .open(form)
    }
    switch outcome {
    case .ignored, .cancelled: return nil
    case .edited, .moved: return []
    case .submitted: return submit(context)
    }
  }

  private mutating func submit(_ context: Context) -> [Wish] {
    switch mode {
    case .menu, .review: return []
    case .new(var form):
      let programme = form.programme(context)
      mode = .new(form)
      guard let programme else { return [] }
      if let source = form.source { return [.effect(.readRoadmap(path: source))] }
      let roadmap: NewProgramme.RoadmapSource =
        if let template = form.template, template.code != context.handbook.roadmap.code {
          .read(template.roadmap(for: programme.year))
        } else {
          .builtIn
        }
      return [
        .effect(.create(NewProgramme(path: form.path, programme: programme, roadmap: roadmap)))
      ]
    case .open(var form):
      let isRight = form.check()
      mode = .open(form)
      return isRight ? [.effect(.open(path: Sanitized(form.text("path")).text))] : []
    }
  }

  /// Makes the programme with the roadmap that was looked through.
  private mutating func make(_ context: Context) -> [Wish] {
    guard case .review(var form, let review) = mode, let programme = form.programme(context)
    else { return [] }
    let new = NewProgramme(path: form.path, programme: programme, roadmap: .read(review.roadmap))
    return [.effect(.create(new))]
  }
}

extension StartPage: Reviewing {
  var openReview: RoadmapReview? {
    get { if case .review(_, let review) = mode { review } else { nil } }
    set {
      if let newValue, case .review(let form, _) = mode { mode = .review(form, newValue) }
    }
  }

  var openText: Reading? {
    get { reviewText }
    set { reviewText = newValue }
  }

  func text(_ context: Context) -> [Pager.Line] { openReview?.lines(context) ?? [] }
}
