/// An error that does not know its source yet.
struct RoadmapFault: Error, Hashable {
  let line: Int
  let reason: RoadmapTextError.Reason

  init(line: Int, _ reason: RoadmapTextError.Reason) {
    self.line = line
    self.reason = reason
  }

  init(_ error: TextError) {
    reason = .text(error)
    switch error {
    case .notText(let line), .brokenUTF8(let line): self.line = line
    case .tooBig: line = 1
    }
  }
}
