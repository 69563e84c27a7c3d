/// The name of a fact that closes an action by itself, such as `mentee-consents`.
///
/// A file may hold one that this version does not know: the action is then closed by hand.
public struct FactCode: Hashable, Sendable {
  /// The name as files and stores write it.
  public let text: String

  /// A fact by its name.
  public init(_ text: String) { self.text = text }
}
