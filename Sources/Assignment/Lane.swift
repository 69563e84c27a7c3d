/// A row of working memory that is never copied; bounds are checked in debug builds only.
struct Lane<Element: BitwiseCopyable>: ~Copyable {
  private let cells: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    cells = .allocate(capacity: count)
    cells.initialize(repeating: element, count: count)
    self.count = count
  }

  deinit { cells.deallocate() }

  /// The memory itself, for many elements at once.
  var bytes: UnsafeMutableRawPointer { UnsafeMutableRawPointer(cells) }

  subscript(index: Int) -> Element {
    get {
      assert(0 <= index && index < count)
      return cells[index]
    }
    nonmutating set {
      assert(0 <= index && index < count)
      cells[index] = newValue
    }
  }

  /// Makes all elements the same.
  func fill(_ element: Element) { cells.update(repeating: element, count: count) }
}

extension Lane where Element: AdditiveArithmetic {
  /// Adds in place.
  ///
  /// Not `lane[index] += amount`: Swift 6.3 cannot build that access for the thread sanitizer where
  /// another value holds the lane.
  func add(_ amount: Element, at index: Int) { self[index] = self[index] + amount }
}
