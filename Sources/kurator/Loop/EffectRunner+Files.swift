import Mentoring
import Paperwork
import ProgramFile
import Screens

extension EffectRunner {
  /// Opens a programme.
  func open(_ path: String) -> [Message] {
    do throws(StoreTrouble) {
      let path = outside.full(path)
      return try put(Desk(file: try openFile(path), path: path))
    } catch {
      aim(at: nil)
      return [.notOpened(failure(error))]
    }
  }

  /// Makes a programme with its roadmap, and opens it; no file is left where one of them is refused.
  func create(_ new: NewProgramme) -> [Message] {
    do throws(Refusal) {
      let path = outside.full(
        new.path ?? outside.freePath(new.programme.fileName))
      let fill = { (file: ProgramFile) throws(Refusal) in
        _ = try file.perform(
          [.roadmap(.replace(self.roadmap(of: new)))], title: .importRoadmap, by: self.author,
          at: self.clock.now())
      }
      guard isRehearsal else { return try create(at: path, new.programme, fill: fill) }
      let file = try ProgramFile.inMemory(new.programme, by: author, at: clock.now())
      try fill(file)
      do throws(StoreTrouble) {
        return try put(Desk(file: file, path: path))
      } catch {
        throw .store(error)
      }
    } catch {
      return [.notOpened(.refused(error))]
    }
  }

  private func create(
    at path: String, _ programme: Programme, fill: (ProgramFile) throws(Refusal) -> Void
  ) throws(Refusal) -> [Message] {
    try ProgramFile.make(at: path, programme, by: author, at: clock.now(), fill: fill)
    do throws(StoreTrouble) {
      return try put(Desk(file: try ProgramFile.open(path, at: clock.now()), path: path))
    } catch {
      ProgramFile.remove(path)
      throw .store(error)
    }
  }

  private func openFile(_ path: String) throws(StoreTrouble) -> ProgramFile {
    let file = try waitAndOpen(path)
    guard isRehearsal else { return file }
    defer { end(file) }
    return try file.copyInMemory()
  }

  private func roadmap(of new: NewProgramme) -> Roadmap {
    switch new.roadmap {
    case .builtIn: handbook.roadmap.roadmap(for: new.programme.year)
    case .read(let roadmap): roadmap
    }
  }

  /// Reads a roadmap without keeping it.
  func readRoadmap(at path: String) -> Message {
    do throws(Failure) {
      let read = try readRoadmap(path).ready(on: clock.today, facts: handbook.roadmaps)
      let remarks = read.findings.map { RoadmapRemark(line: $0.line, $0.remark) }
      return .roadmapRead(path: path, read.roadmap, remarks)
    } catch {
      return .failed(error)
    }
  }

  private func readRoadmap(_ path: String) throws(Failure) -> RoadmapImport {
    let bytes = try outside.read(path, RoadmapSource.byteLimit)
    let year = try openYear()
    do throws(RoadmapTextError) {
      return try RoadmapSource.read(bytes, source: path, in: year)
    } catch {
      throw .notARoadmap(path: path, line: error.line, error.reason.fault)
    }
  }

  /// The school year of the open programme, where one is open.
  private func openYear() throws(Failure) -> SchoolYear? {
    do throws(StoreTrouble) {
      guard let file = try open?.source(), case .overview(let overview) = try file.load(.overview)
      else { return nil }
      return overview.programme.year
    } catch {
      throw .refused(.store(error))
    }
  }

  /// Writes the paper of an order beside the programme.
  func print(_ id: PairOrder.ID) -> Message {
    do throws(Failure) {
      let (name, bytes) = try paper(of: id)
      return .printed(try outside.print(besideProgramme(name), bytes))
    } catch {
      return .failed(error)
    }
  }

  /// Writes the roadmap beside the programme.
  func export(_ paper: RoadmapPaper) -> Message {
    do throws(Failure) {
      guard let source = try roadmapOnPaper() else {
        throw .refused(.rule(.gone(.roadmap)))
      }
      let path = besideProgramme(source.fileName(of: paper))
      return .printed(try outside.print(path, source.bytes(of: paper, on: clock.today)))
    } catch {
      return .failed(error)
    }
  }

  private func roadmapOnPaper() throws(Failure) -> RoadmapOnPaper? {
    do throws(StoreTrouble) {
      return try open.flatMap { desk throws(StoreTrouble) in
        try RoadmapOnPaper(of: desk.source())
      }
    } catch {
      throw .refused(.store(error))
    }
  }

  /// Writes a table beside the programme, as comma-separated values.
  func write(_ table: WrittenTable) -> Message {
    do throws(Failure) {
      let path = besideProgramme(table.name + ".csv")
      pace.begin()
      let bytes = CSVWriter.bytes(table.rows) { pace.goesOn($0, of: table.rows.count) }
      guard let bytes else { throw Failure.refused(.store(.stopped(path: path))) }
      return .printed(try outside.print(path, bytes))
    } catch {
      return .failed(error)
    }
  }

  private func besideProgramme(_ name: String) -> String {
    let folder = open?.path.lastIndex(of: "/").flatMap { open?.path[...$0] } ?? ""
    return String(folder) + name
  }

  /// The file name and the bytes of the paper of an order.
  private func paper(of id: PairOrder.ID) throws(Failure) -> (name: String, bytes: [UInt8]) {
    let (programme, facts) = try orderFacts()
    guard let programme, let listed = facts?.orders.first(where: { $0.order.id == id }) else {
      throw .refused(.rule(.gone(.order)))
    }
    let paper = PairOrderPaper.paper(of: listed, programme: programme, handbook: handbook)
    return (PaperFile.safeFileName(for: listed.order), Docx.bytes(of: paper.paper))
  }

  private func orderFacts() throws(Failure) -> (programme: Programme?, facts: OrderFacts?) {
    do throws(StoreTrouble) {
      guard let file = try open?.source(), case .overview(let overview) = try file.load(.overview),
        case .orders(let facts) = try file.load(.orders)
      else { return (nil, nil) }
      return (overview.programme, facts)
    } catch {
      throw .refused(.store(error))
    }
  }
}
