/// A row of working memory that is never copied; bounds are checked in debug builds only.
struct Lane<Element: BitwiseCopyable>: ~Copyable {
  private let cells: UnsafeMutableBufferPointer<Element>

  init(repeating element: Element, count: Int) {
    cells = .allocate(capacity: count)
    cells.initialize(repeating: element)
  }

  deinit { cells.deallocate() }

  var count: Int { cells.count }

  subscript(index: Int) -> Element {
    get { cells[index] }
    nonmutating set { cells[index] = newValue }
  }
}

extension Lane where Element: AdditiveArithmetic {
  /// Adds in place.
  ///
  /// Not `lane[index] += amount`: Swift 6.3 cannot build that access for the thread sanitizer where
  /// another value holds the lane.
  func add(_ amount: Element, at index: Int) { self[index] = self[index] + amount }
}
