/// A form of mentoring («форма наставничества») with its role models, from the handbook.
public struct MentoringForm: Hashable, Sendable {
  /// The stable code that a file keeps, such as `educator-educator`.
  public struct Code: Hashable, Sendable {
    /// The code itself.
    public let text: String
    /// Wraps a code.
    public init(_ text: String) { self.text = text }
  }

  /// A role model («ролевая модель») within a form.
  public struct RoleModel: Hashable, Sendable {
    /// The stable code that a file keeps.
    public let code: Code
    /// The name as papers print it, mentor first: `опытный педагог – молодой специалист`.
    public let title: String

    /// Creates a role model.
    public init(code: Code, title: String) {
      self.code = code
      self.title = title
    }
  }

  /// The code.
  public let code: Code
  /// The name as papers print it: `воспитатель – воспитатель`.
  public let title: String
  /// Its role models, in the order they are offered.
  public let roleModels: [RoleModel]

  /// Creates a form.
  public init(code: Code, title: String, roleModels: [RoleModel]) {
    self.code = code
    self.title = title
    self.roleModels = roleModels
  }
}
