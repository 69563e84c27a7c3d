extension Dialog {
  /// The id of the button at `point` of a dialog drawn in `area`.
  public func button(at point: Point, in area: Rect) -> String? {
    buttonPlaces(in: foot(of: box(in: area))).first { $0.area.contains(point) }
      .map { buttons[$0.index].id }
  }
}
