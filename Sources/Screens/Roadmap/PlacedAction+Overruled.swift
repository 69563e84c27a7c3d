import Mentoring

extension PlacedAction {
  /// What the programme's data say, where it was closed by hand though they do not say that it is
  /// done.
  var overruled: FactStanding? {
    guard action.done != nil, let standing, !standing.isDone else { return nil }
    return standing
  }
}
