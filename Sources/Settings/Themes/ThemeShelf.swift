public import StrictYAML
public import TerminalKit

/// All themes there are: those that ship, and a person's own, which come before one of the same
/// name.
///
/// A theme file names a look for every ``TerminalKit/Role``, or extends a theme that ships:
///
/// ```yaml
/// extends: dark
/// palette: {blue: "#ffaf5f", focus: "#5f3700"}
/// roles:
///   title: {fg: blue, underline: true}
/// ```
///
/// A colour is `#rrggbb`, a place in the palette of 256, one of the 16 by its name such as
/// `bright-blue`, `default` for the terminal's own, or a name that `palette` gives. What a role does
/// not say is as in the role `text`. The file is called like the theme; one with any mistake is not
/// used, and the last good one stays.
public struct ThemeShelf: Sendable {
  /// A theme and whose it is.
  public struct Entry: Hashable, Sendable {
    /// The theme.
    public let theme: Theme
    /// Whether it is a file of the person's own.
    public let isOwn: Bool
  }

  /// The file of a theme of one's own.
  public struct File: Hashable, Sendable {
    /// The path of the file.
    public let path: String
    /// What is in it.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What is wrong in the files, file by file.
  public let findings: [YAMLFinding]
  /// A theme of the person's own whose file is gone, and which stays as it is in use.
  public let kept: String?
  private let own: [String: Theme]

  /// Reads the files of a person's own themes; of one with a mistake the theme that `older` has
  /// under that name stays, and so does the one of the name `used` where its file is gone.
  public init(own files: [File] = [], older: ThemeShelf? = nil, keeping used: String? = nil) {
    let drafts = files.isEmpty ? [] : EmbeddedThemes.drafts
    var findings: [YAMLFinding] = []
    var own: [String: Theme] = [:]
    for file in files {
      let name = ThemeDraft.name(of: file.path)
      guard ThemeDraft.isName(name) else {
        findings.append(
          YAMLFinding(
            source: file.path, place: .start,
            problem: .refused(value: name, rule: "not-a-name")))
        continue
      }
      let reading = ThemeDraft.read(file.bytes, source: file.path, extending: drafts)
      findings += reading.findings
      own[name] = reading.faultless?.theme ?? older?.own[name]
    }
    let isThere = files.contains { ThemeDraft.name(of: $0.path) == used }
    kept = used.flatMap { !isThere && older?.own[$0] != nil ? $0 : nil }
    if let kept { own[kept] = older?.own[kept] }
    self.own = own
    self.findings = findings
  }

  /// The themes of the person's own, by name.
  public var ownThemes: [Theme] { own.values.sorted { $0.name < $1.name } }

  /// All themes, in the order they are offered: those that ship, then the person's own.
  ///
  /// The files of all themes that ship are read for it.
  public var entries: [Entry] {
    names.compactMap { name in
      theme(named: name).map { Entry(theme: $0, isOwn: own[name] != nil) }
    }
  }

  /// The names of all themes, in the order they are offered; none of their files is read for it.
  public var names: [String] {
    EmbeddedThemes.names + own.keys.filter { !EmbeddedThemes.names.contains($0) }.sorted()
  }

  /// The theme of that name; of those that ship only its file is read.
  public func theme(named name: String) -> Theme? { own[name] ?? EmbeddedThemes.theme(named: name) }

  /// The theme of that name, else the one to begin with.
  public func theme(named name: String?, for kind: Theme.Kind) -> Theme {
    name.flatMap { theme(named: $0) } ?? theme(for: kind)
  }

  /// The theme to begin with where none is wished for.
  public func theme(for kind: Theme.Kind) -> Theme { theme(named: kind.rawValue) ?? .mono }
}
