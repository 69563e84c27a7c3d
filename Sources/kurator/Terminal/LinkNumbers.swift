/// The numbers by which the terminal's side knows the targets of links, the same as long as it can.
struct LinkNumbers: Sendable {
  private var numbers: [String: UInt8] = [:]
  private let most: Int

  /// Creates the table; numbers go from 1 to `most`.
  init(most: Int) { self.most = min(most, Int(UInt8.max)) }

  /// What the numbers of a picture's links are.
  struct Given {
    /// For each link of the picture.
    var numbers: [UInt8]
    /// The targets that got a number just now.
    var new: [(number: UInt8, target: String)]
    /// Whether numbers that may stand on the screen now mean something else.
    var isAnew: Bool
  }

  /// The numbers of `targets`, of which there are at most as many as there are numbers.
  mutating func numbers(for targets: [String]) -> Given {
    var given = Given(numbers: [], new: [], isAnew: false)
    let unknown = targets.count { numbers[$0] == nil }
    if numbers.count + unknown > most {
      numbers = [:]
      given.isAnew = true
    }
    for target in targets {
      if numbers[target] == nil, numbers.count < most {
        let number = UInt8(numbers.count + 1)
        numbers[target] = number
        given.new.append((number, target))
      }
      given.numbers.append(numbers[target] ?? 0)
    }
    return given
  }
}
