import CTerminal
import Glibc

/// The program.
@main enum Main {
  /// Runs what the command line asks for, and ends with its status.
  @MainActor static func main() {
    umask(0o077)
    ct_quiet_crashes()
    let run = Run(
      facts: .current(), pipes: .process, show: { Stage.show($0, $1) },
      look: {
        do throws(TerminalError) { return .success(try CursesTerminal.report()) } catch {
          return .failure(error)
        }
      })
    exit(run.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
