public import Mentoring
import TerminalKit

extension Program {
  /// Takes one message, which comes at the moment `now`, into the state and returns what must be done
  /// next, in order.
  public mutating func update(_ message: Message, at now: Moment? = nil) -> [Effect] {
    context.now = now
    let wasAsking = wasPageAsking
    let effects = take(message)
    wasPageAsking = isPageAsking
    if !wasAsking, wasPageAsking { isQuestionUnseen = true }
    dropStaleQuestion()
    refreshSheets()
    let following = reopenForms() + followForms() + prepare()
    keepHead()
    return effects + following
  }

  /// Whether a question has the keys.
  private var isAsking: Bool { stack.last.map { $0.sheet is Question } ?? isPageAsking }

  var isPageAsking: Bool { pages[chapter]?.isAsking == true }

  /// Lets the page in front make what its picture needs.
  private mutating func prepare() -> [Effect] {
    fulfil(withPage(chapter) { $0.prepare($1) })
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .input(let event):
      isQuestionUnseen = false
      return handle(event)
    case .hurried(let event):
      // What was typed before the question was seen is no answer to it.
      return isQuestionUnseen && isAsking ? [] : handle(event)
    case .resized(let size):
      context.size = size
      return []
    case .today(let day):
      context.today = day
      return []
    case .opened(let path, let overview, let session): return opened(path, overview, session)
    case .loaded(let query, let request, let result): return loaded(query, request, result)
    case .performed(let change, let result): return performed(change, result)
    case .greeting(let sentence):
      announce(Notice(sentence, .obstacle))
      return []
    case .fileLost(let loss, let remains): return lose(loss, remains)
    case .savedAs(let result): return savedAs(result)
    case .rolledOver(let old): return rolledOver(from: old)
    case .rescued(let path):
      announce(Notice(context.words.lost.rescued(path), .obstacle, path: path))
      return []
    case .changedOutside: return reload(telling: Notice(context.words.shell.changedOutside))
    case .backedUp(let path): return take(copyAt: path)
    case .notBackedUp(let trouble):
      return endCopy(Notice(context.words.shell.notBackedUp(trouble), .trouble))
    case .reading(let query, let request, let soFar):
      if requests[query] == request { reading[query] = soFar }
      return []
    case .held(let seconds):
      holding = seconds
      return []
    case .copied(let copied):
      notice = Notice(context.words.shell.copied(copied))
      return pass(message, to: asker(of: .copy))
    case .notOpened(let failure):
      (isOpening, isCreating, carried) = (false, false, [])
      tell(failure)
      return pass(message, to: chapter)
    case .failed(let failure):
      endWriting()
      tell(failure)
      return pass(message, to: asker(of: nil))
    case .progressed(let work, let done, let total):
      progressed(work, done, of: total)
      return []
    case .worked(.copy, let outcome): return copied(outcome)
    case .worked(let work, _), .stopped(let work):
      return ended(work) { $0.give(message, to: $1) }
    case .adopted(let preferences):
      let isTranslated = preferences.language != context.language
      context.preferences = preferences
      return isTranslated ? translate() : []
    case .keymap(let keymap):
      context.keymap = keymap
      return []
    case .themes(let themes, let findings):
      context.themes = themes
      tell(findings)
      return []
    case .draftNotKept(let key, let trouble):
      forgetDraft(key, trouble)
      return []
    case .roadmapRead: return pass(message, to: asker(of: .read))
    case .printed:
      endWriting()
      return pass(message, to: asker(of: .print))
    }
  }

  private mutating func opened(_ path: String, _ overview: Overview, _ session: Session?)
    -> [Effect]
  {
    let isNew = isCreating
    (isOpening, isCreating) = (false, false)
    let dropped = [drop(.start)].compactMap(\.self)
    (context.path, context.loss) = (path, nil)
    context.overview = overview
    pages = [:]
    left = session ?? Session(chapter: .now)
    kept = nil
    drafts = [:]
    undropped = []
    returning = []
    watched = nil
    isOverviewOlder = false
    (reading, halted) = ([:], [])
    origins = [:]
    chapter = left.chapter == .start ? .now : left.chapter
    if !left.chapter.isOfProgramme { left.chapter = .now }
    let effects =
      dropped + go(to: chapter, at: nil) + offerTour() + unload() + [request(.drafts)]
    if isNew { notice = Notice(context.words.shell.created(path)) }
    return effects
  }

  private mutating func loaded(
    _ query: Query, _ request: Int, _ result: Result<Loaded, StoreTrouble>
  ) -> [Effect] {
    guard requests[query] == request else { return [] }
    if !result.goesOn { reading[query] = nil }
    switch result {
    case .failure(let trouble):
      notice = Notice(context.words.sentence(trouble), .trouble)
      stale.formUnion(pages.keys.filter { pages[$0]?.queries.contains(query) == true })
      return []
    case .success(.unfinished): return [.load(query, request: request)]
    case .success(.begun(let beginning)):
      return hand(.begun(beginning), to: query) + [.load(query, request: request)]
    case .success(.overview(let overview)):
      context.overview = overview
      isOverviewOlder = false
      return []
    case .success(.drafts(let drafts)): return bringBack(drafts)
    case .success(let answer):
      let effects = hand(answer, to: query)
      giveSheets(answer, to: query)
      return effects + remember()
    }
  }

  /// Gives an answer to the pages that asked for it.
  private mutating func hand(_ answer: Loaded, to query: Query) -> [Effect] {
    let interested = pages.keys.filter { pages[$0]?.queries.contains(query) == true }
    return interested.flatMap { chapter in
      fulfil(withPage(chapter) { page, context in page.take(answer, context) }, of: chapter)
    }
  }

  /// Lets everything that is open show the words of the present language.
  private mutating func translate() -> [Effect] {
    for chapter in pages.keys { withPage(chapter) { $0.translate($1) } }
    for index in stack.indices { stack[index].sheet.translate(context) }
    return reload(telling: nil)
  }

  /// Loads what is in front anew, and the rest when it next comes to the front.
  mutating func reload(telling notice: Notice?) -> [Effect] {
    if let notice { self.notice = notice }
    guard isOpen else { return [] }
    stale = Set(pages.keys)
    let own = withPage(chapter) { page, _ in page.queries }
    let others = Set(stack.flatMap(\.sheet.queries)).subtracting(own)
    return [request(.overview)] + load(chapter) + others.map { request($0) }
  }

  /// Brings a chapter to the front.
  mutating func go(to target: Chapter, at aim: Aim?) -> [Effect] {
    let isNew = pages[target] == nil
    var effects = target == chapter ? [] : close()
    if chapter.isOfProgramme { left.chapter = chapter }
    chapter = target
    uncover()
    if isNew { restore(target) }
    effects += fulfil(withPage(target) { $0.open(at: aim, $1) })
    if isNew || stale.contains(target) {
      let loads = load(target)
      // What the page asked for as it opened is asked for by these, once.
      effects = effects.filter { !isOvertaken($0) } + loads
    }
    return effects + remember()
  }

  /// Whether a query has been asked anew since, so that its answer would be dropped.
  private func isOvertaken(_ effect: Effect) -> Bool {
    guard case .load(let query, let request) = effect else { return false }
    return requests[query] != request
  }

  /// Another chapter comes to the place of the one in front.
  private mutating func close() -> [Effect] {
    let effects = fulfil(withPage(chapter) { $0.close($1) })
    if pages[chapter]?.hasLetGo == true {
      stale.insert(chapter)
      // An answer that is on its way would only be held again.
      for query in pages[chapter]?.queries ?? [] { drop(query) }
    }
    return effects
  }

  /// Brings a chapter to the front as it was left.
  mutating func bring(_ target: Chapter) -> [Effect] {
    let closing = target == chapter ? [] : close()
    chapter = target
    uncover()
    return closing + (stale.contains(target) ? load(target) : [])
  }

  /// Does what a page wants of the shell, and returns what it wants of the world; `asker` is the
  /// chapter of the page where it may not be the one in front.
  mutating func fulfil(_ wishes: [Wish], of asker: Chapter? = nil) -> [Effect] {
    wishes.flatMap { wish -> [Effect] in
      switch wish {
      case .effect(.perform(let change)):
        asked(Asked(change: change, chapter: chapter))
        return [writing(change)]
      case .effect(.work(let work)): return begin(work, for: asker ?? chapter)
      case .effect(.cancel(let id)): return stop { $0.id.name == id.name }
      case .effect(let effect):
        isOpening = isOpening || effect.opens
        if case .create = effect { isCreating = true }
        note(effect)
        return [effect]
      case .load(let query): return [request(query)]
      case .cover(let cover, let replacing):
        if replacing { _ = stack.popLast() }
        return push(cover.sheet)
      case .run(let name): return run(name)
      case .choose(let name): return choose(name)
      case .goOn(let intent): return goOn(intent)
      case .go(let chapter, let aim): return go(to: chapter, at: aim)
      case .tell(let notice):
        self.notice = notice
        return []
      case .add(let notice):
        announce(notice)
        return []
      }
    }
  }

  /// Tells what is wrong in the reader's settings, or no longer tells it once it is mended.
  private mutating func tell(_ findings: [String]) {
    let told = findings.isEmpty ? nil : Notice(findings.joined(separator: " "), .trouble)
    if let complaint { toasts.withdraw(complaint.text) }
    if let told { announce(told) }
    complaint = told
  }

  private mutating func tell(_ failure: Failure) {
    notice = Notice(context.words.sentence(failure), .trouble)
  }
}
