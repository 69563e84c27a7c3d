import ArgumentParser
import TerminalKit

/// The size of a frame as it is typed: `120x40`.
struct FrameSize: Hashable, Sendable, ExpressibleByArgument {
  /// The smallest and the largest frame that is drawn.
  static let smallest = FrameSize(size: Size(width: 1, height: 1))
  static let largest = FrameSize(size: Size(width: 1_000, height: 1_000))

  let size: Size

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let sides = argument.split(omittingEmptySubsequences: false) { "xX×хХ".contains($0) }
      .map { Int($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1],
      (1...1_000).contains(width), (1...1_000).contains(height)
    else { return nil }
    size = Size(width: width, height: height)
  }

  /// The size as it is typed.
  var text: String { "\(size.width)x\(size.height)" }
}
