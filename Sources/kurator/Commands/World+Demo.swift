import Mentoring
import ProgramFile
import Screens
import Settings

extension World {
  /// Writes the sample into a new file and closes it.
  func writeDemo(to path: String, of cast: DemoCast = .kindergarten) throws(CommandFailure) {
    let demo = demo(handbook(), of: cast)
    try changing { () throws(Refusal) in try demo.write(to: path) }
  }

  /// Opens the sample of the day among the program's own files, made when it is not there yet.
  func openDemo(_ handbook: HandbookContents, isRehearsal: Bool) throws(Refusal)
    -> EffectRunner.Desk
  {
    let path = demoPath
    if isRehearsal {
      let file = try demo(handbook).inMemory()
      return EffectRunner.Desk(file: file, path: path)
    }
    if !SmallFile.exists(path) {
      try makeFolder(of: path)
      try demo(handbook).write(to: path)
    }
    do throws(StoreTrouble) {
      let file = try ProgramFile.open(path, at: environment.clock.now())
      return EffectRunner.Desk(file: file, path: path)
    } catch {
      throw .store(error)
    }
  }

  /// The sample of the day; where the clock is a real one, nothing in it is later than now.
  private func demo(_ handbook: HandbookContents, of cast: DemoCast = .kindergarten) -> Demo {
    let latest = environment.isDaySet ? nil : environment.clock.now().second
    let demo = Demo(today: environment.today, handbook: handbook, cast: cast)
    return latest.map { demo.until($0) } ?? demo
  }

  /// Where the sample of the day is, made when it is not there yet.
  func demoOfTheDay() throws(CommandFailure) -> String {
    let path = demoPath
    if SmallFile.exists(path) { return path }
    try changing { () throws(Refusal) in try makeFolder(of: path) }
    try writeDemo(to: path)
    return path
  }

  private var demoPath: String {
    let folder = environment.folders.map { $0.state + "/demo" } ?? environment.folder
    return "\(folder)/demo-\(environment.today.iso).kurator"
  }

  private func makeFolder(of path: String) throws(Refusal) {
    do throws(FileFault) {
      try SmallFile.makeFolder(Path.folder(of: path))
    } catch {
      throw .store(.failed(path: error.path, reason: error.text(in: words)))
    }
  }
}
