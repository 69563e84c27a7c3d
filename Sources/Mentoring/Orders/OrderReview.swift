/// An order as somebody looked it over before it is signed: the paper, and all that it was made of.
public struct OrderReview: Hashable, Sendable {
  /// What the record said.
  public var content: PairOrder.Content
  /// The pairs with their people, in any order.
  public var lines: [OrderFacts.Line]
  /// Whose order it is.
  public var programme: Programme
  /// The paper, which the order prints from its signature on.
  public var paper: Paper

  /// Creates a review.
  public init(
    content: PairOrder.Content, lines: [OrderFacts.Line], programme: Programme, paper: Paper
  ) {
    self.content = content
    self.lines = lines
    self.programme = programme
    self.paper = paper
  }
}
