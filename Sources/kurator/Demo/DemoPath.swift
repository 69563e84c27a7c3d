import Glibc
import Mentoring
import Screens
import TerminalKit

/// The main path played without a terminal: one frame for each chapter, on a temporary sample.
struct DemoPath: Sendable {
  let world: World

  /// One frame with the keys that lead to it from the one before.
  struct Stop: Sendable {
    let heading: @Sendable (CommandWords.Path) -> String
    let keys: String
  }

  /// From the roadmap to the order.
  static let stops: [Stop] = [
    Stop(heading: { $0.roadmap }, keys: "2 0"),
    Stop(heading: { $0.mentees }, keys: "3 Down Down Down Down Down Down Down"),
    Stop(heading: { $0.mentors }, keys: "4"),
    Stop(heading: { $0.survey }, keys: "5 Enter 0 8 9 7 8 0"),
    Stop(heading: { $0.board }, keys: "Esc 6 Down Down Down Down"),
    Stop(heading: { $0.order }, keys: "F6 7 Ins F5"),
  ]

  /// How large the frames are.
  static let size = Size(width: 100, height: 30)

  /// The frames with their headings, and where the paper of the order is.
  ///
  /// - Throws: ``CommandFailure`` where the temporary file cannot be written.
  func played() throws(CommandFailure) -> [String] {
    var still = world.standingStill()
    still.environment.hasSeenTour = true
    let folder = try Self.temporaryFolder(still.environment)
    let file = "\(folder)/ryabinka.kurator"
    try still.writeDemo(to: file)
    let launch = still.launch(
      .disk(still.environment, remembers: false), still.handbook())
    var rehearsal = launch.rehearse(
      try still.beginning(.init(path: file, screen: .now)), size: Self.size, events: [])
    let report = still.words.commands.report
    var lines: [String] = []
    for (index, stop) in Self.stops.enumerated() {
      rehearsal.press(try Self.events(stop))
      lines += [report.step(index + 1, stop.heading(report.path))]
      lines +=
        Frame(rehearsal.program.view(), repertoire: still.environment.repertoire).lines + [""]
    }
    rehearsal.runner.close()
    return lines + [report.path.paper, try paper(in: folder)]
  }

  /// The paper that the last stop has printed beside the programme.
  private func paper(in folder: String) throws(CommandFailure) -> String {
    guard let name = SmallFile.names(in: folder).first(where: { Path.format(of: $0) == "docx" })
    else { throw .refused(.rule(.gone(.order))) }
    return "\(folder)/\(name)"
  }

  private static func events(_ stop: Stop) throws(CommandFailure) -> [InputEvent] {
    do throws(KeyScript.Fault) {
      return try KeyScript.events(of: stop.keys)
    } catch {
      throw .usage(.badValue(stop.keys, of: "--keys", .keys(wrong: error.word)))
    }
  }

  private static func temporaryFolder(_ environment: Environment) throws(CommandFailure)
    -> String
  {
    let parent = environment.temporaryFolder
    var template = Array("\(parent)/kurator-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .unwritable(FileFault(path: parent, errno: errno))
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
