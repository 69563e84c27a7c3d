extension Array where Element: Comparable {
  /// Puts an element into a heap whose largest element is the first.
  mutating func insertIntoHeap(_ element: Element) {
    append(element)
    var place = count - 1
    while place > 0 {
      let above = (place - 1) / 2
      guard self[above] < element else { break }
      self[place] = self[above]
      place = above
    }
    self[place] = element
  }

  /// Replaces the largest element of a heap, which is not empty, and hands it back.
  mutating func replaceTop(by element: Element) -> Element {
    let top = self[0]
    var place = 0
    while true {
      var below = 2 * place + 1
      guard below < count else { break }
      if below + 1 < count, self[below] < self[below + 1] { below += 1 }
      guard element < self[below] else { break }
      self[place] = self[below]
      place = below
    }
    self[place] = element
    return top
  }
}

extension Lane where Element: Comparable {
  /// Moves the least elements among the first `count` to the front (Hoare's selection).
  ///
  /// - Returns: How many: `wanted`, which is below `count`.
  func select(_ wanted: Int, of count: Int) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let pivot = middle(self[low], self[(low + high) / 2], self[high])
      var (up, down) = (low, high)
      while up <= down {
        while self[up] < pivot { up += 1 }
        while pivot < self[down] { down -= 1 }
        guard up <= down else { break }
        (self[up], self[down]) = (self[down], self[up])
        up += 1
        down -= 1
      }
      if wanted <= down { high = down } else if wanted >= up { low = up } else { break }
    }
    return wanted
  }

  private func middle(_ one: Element, _ two: Element, _ three: Element) -> Element {
    max(min(one, two), min(max(one, two), three))
  }
}
