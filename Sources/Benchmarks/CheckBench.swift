import Foundation

/// What it takes to read and check a real roadmap, beyond the start of the program.
enum CheckBench {
  static var all: [(name: String, run: () throws -> Row?)] { [(name, run)] }

  private static let name = "check roadmap, beyond --version"
  private static let pairs = 41

  /// Runs both in turn, so that both meet the same moments of the machine; each difference counts.
  private static func run() throws -> Row? {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(component: "kurator").path()
    let seed = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "..", "Tests", "Fixtures", "roadmap.txt").standardizedFileURL
      .path()
    guard Tool.succeeds([program, "--version"]) else {
      return complain("\(name): build the product kurator first")
    }
    var starts: [Double] = []
    var differences: [Double] = []
    for _ in 0..<pairs {
      guard let start = Tool.milliseconds(of: [program, "--version"]),
        let check = Tool.milliseconds(of: [program, "check", seed])
      else { return complain("\(name): it does not run") }
      starts.append(start)
      differences.append(check - start)
    }
    return Row(
      name: name, times: Times(differences), peer: ("kurator --version", Times(starts).median))
  }
}
