import Mentoring
import TerminalKit

@testable import Screens

/// The program with a small world that answers everything it wants at once.
struct Playground: Sendable {
  var program: Program
  let sample: WholeSample
  /// Whether the file refuses every change.
  var refuses = false
  /// Whether every work is broken off.
  var breaksOff = false

  /// Opens the sample at a chapter; the start screen comes up with nothing open.
  init(
    _ sample: WholeSample, at chapter: Chapter, words: Words? = nil, language: Language = .russian,
    size: Size = Size(width: 80, height: 24)
  ) throws {
    self.sample = sample
    var context = Context(
      language: language, today: Samples.today, handbook: sample.handbook, size: size)
    context.translation = words
    context.settingsFolder = "/home/anna/.config/kurator"
    context.themes = [ThemeChoice(name: "dark", kind: .dark, origin: .builtIn)]
    program = Program(context: context)
    guard chapter != .start else { return }
    open(at: chapter)
  }

  private mutating func open(at chapter: Chapter) {
    guard let overview = sample.overview else { return }
    send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: chapter)))
  }

  /// Sends a message and everything that comes of it.
  mutating func send(_ message: Message) { settle(program.update(message)) }

  /// Answers the last request for a query in another way than the sample does.
  mutating func load(_ query: Query, _ answer: Loaded) {
    guard let request = program.requests[query] else { return }
    send(.loaded(query, request: request, .success(answer)))
  }

  /// Runs an action by its name, and everything that comes of it.
  mutating func run(_ name: String) { settle(program.run(name)) }

  /// Presses a key.
  mutating func press(_ key: Key) { send(.input(.key(key))) }

  /// Does what the program wants, and what it wants then, as far as a person would wait.
  private mutating func settle(_ effects: [Effect]) {
    var waiting = effects[...]
    var left = 200
    while let effect = waiting.popFirst(), left > 0 {
      left -= 1
      for message in answers(to: effect) { waiting += program.update(message)[...] }
    }
  }

  private func answers(to effect: Effect) -> [Message] {
    switch effect {
    case .load(let query, let request):
      sample.answer(query).map { [.loaded(query, request: request, .success($0))] } ?? []
    case .perform(let change), .save(let change, _): [.performed(change, result(change.title))]
    case .undo: [.performed(.undo, result(.saveMentor))]
    case .redo: [.performed(.redo, result(.acceptPair))]
    case .open, .create, .openDemo: opened
    case .saveAs(let path): [.savedAs(refuses ? .failure(.exists(path: path)) : .success(path))]
    case .rollOver(let path, _):
      refuses
        ? [.notOpened(.refused(.store(.exists(path: path))))]
        : opened + [.rolledOver(from: "/tmp/sample.kurator")]
    case .readRoadmap(let path):
      [
        .roadmapRead(
          path: path, RoadmapPageTests.roadmap,
          [RoadmapRemark(line: 3, .measureWithoutTitle(stage: 2, measure: 2))])
      ]
    case .print: [.printed(Printed(path: "/tmp/приказ.docx"))]
    case .export(let paper): [.printed(Printed(path: "/tmp/карта.\(paper.suffix)"))]
    case .write(let table): [.printed(Printed(path: "/tmp/\(table.name).csv"))]
    case .stopWaiting: []
    case .backUp: [.backedUp(path: "/tmp/sample 2026-10-05 14-05-12.kurator")]
    case .copy(let copied): [.copied(.terminal(copied))]
    case .work(let work):
      [breaksOff ? .stopped(work.id) : .worked(work.id, work.job.run(Beacon()))]
    case .adopt(let preferences): [.adopted(preferences)]
    case .keepDraft, .dropDraft: []
    case .cancel, .preview, .remember, .suspend, .quit: []
    }
  }

  private func result(_ title: StepTitle) -> Result<Receipt, Refusal> {
    refuses
      ? .failure(.store(.busy(path: "/tmp/sample.kurator")))
      : .success(Receipt(step: Step.ID(10), title: title, at: Samples.moment))
  }

  private var opened: [Message] {
    sample.overview.map { [.opened(path: "/tmp/sample.kurator", $0, nil)] } ?? []
  }
}

extension Playground {
  /// Types a text.
  mutating func enter(_ text: String) { for letter in text { press(.character(letter)) } }

  /// The actions that can be run: over the page those that it has in its present mode and those of
  /// the shell, over a sheet those of the shell that work there, over two the keys alone.
  var runnable: [String] {
    switch program.stack.count {
    case 0: actionNames
    case 1: ShellAction.all.filter(\.isOverSheets).map(\.id)
    default: []
    }
  }

  /// The actions that the page in front has in its present mode, then those of the shell.
  var actionNames: [String] {
    let own = program.pages[program.chapter]?.actionNames ?? []
    return own + ShellAction.all.map(\.id)
  }

  /// Why an action is not possible now; nothing where it is.
  func obstacle(_ name: String) -> String? {
    if let page = program.pages[program.chapter], page.has(name) {
      return page.obstacle(name, program.context)
    }
    return ShellAction.all.first { $0.id == name }?.obstacle(program)
  }

  /// Where the program is: the chapter, its mode, what lies over it.
  var place: String {
    let page = program.pages[program.chapter]
    let sheets = program.stack.map { "\(type(of: $0.sheet))" }
    let mode = page?.actionNames.joined(separator: ",") ?? ""
    let possible = page?.possible(program.context).joined(separator: ",") ?? ""
    let parts = [program.chapter.rawValue, mode, possible] + sheets
    return parts.joined(separator: " | ") + (page?.hasUnkept == true ? " | typed" : "")
  }
}

extension Page {
  /// The names of the actions of the present mode.
  var actionNames: [String] { actions.map(\.id) }

  /// The places in the list of those actions that are possible now.
  func possible(_ context: Context) -> [String] {
    actions.indices.filter { actions[$0].obstacle(self, context) == nil }.map { "\($0)" }
  }

  /// Whether an action is one of the present mode.
  func has(_ name: String) -> Bool { actions.contains { $0.id == name } }

  /// Why an action of the present mode is not possible now.
  func obstacle(_ name: String, _ context: Context) -> String? {
    actions.first { $0.id == name }?.obstacle(self, context)
  }
}
