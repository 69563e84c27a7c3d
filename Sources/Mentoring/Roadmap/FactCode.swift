/// The name of a fact that closes an action by itself, such as `consents-collected`.
///
/// Which facts there are is not known here: an action may name one that a later version knows.
public struct FactCode: Hashable, Sendable {
  /// The name as files and stores write it.
  public let text: String

  /// A fact by its name.
  public init(_ text: String) { self.text = text }
}
