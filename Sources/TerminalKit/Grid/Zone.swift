/// A part of a picture that the mouse can be used on, and what that means.
///
///     grid.mark(row, .key(.down, times: 3))  // a click on it goes three rows down
public struct Zone: Hashable, Sendable {
  /// What a click means.
  public enum Act: Hashable, Sendable {
    /// The key is pressed so many times.
    case key(Key, times: Int)
    /// The action of this id is carried out.
    case action(String)
    /// Something of this name is dragged or clicked; what it means is the page's own business.
    case handle(String)
    /// One of the places of a text, each of which is a handle: this name, a dot and its number. The
    /// first in the zone has the number; each begins at its column of the zone.
    case places(of: String, from: Int, columns: [Int])

    /// Nothing happens: for what covers other zones.
    public static let nothing = Act.key(.escape, times: 0)
  }

  /// Where.
  public let area: Rect
  /// What a click there means.
  public let act: Act

  /// Creates a zone.
  public init(area: Rect, act: Act) {
    self.area = area
    self.act = act
  }
}

extension Grid {
  /// Says what a click in `area` means, whatever was said of it before.
  ///
  /// Zones are no part of what is drawn: pictures that differ in them alone are equal.
  public mutating func mark(_ area: Rect, _ act: Zone.Act) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    zones.append(Zone(area: area, act: act))
  }

  /// Whether something covers what lies under a place, such as a question.
  public func isCovered(at place: Point) -> Bool {
    zones.contains { $0.act == .nothing && $0.area.contains(place) }
  }

  /// The zone at a place: of several, the one that was marked last; of a text, the handle of the
  /// place there.
  public func zone(at place: Point) -> Zone? {
    guard let zone = zones.last(where: { $0.area.contains(place) }) else { return nil }
    guard case .places(let text, let first, let columns) = zone.act else { return zone }
    let index = columns.lastIndex { $0 <= place.x - zone.area.x } ?? 0
    return Zone(area: zone.area, act: .handle("\(text).\(first + index)"))
  }
}
