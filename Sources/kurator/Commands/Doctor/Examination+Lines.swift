import Screens
import TerminalKit

extension Examination {
  /// What a person reads: a line for each thing, what is wrong, and how much that is.
  func lines(in words: Words, columns: Int?) -> [String] {
    let doctor = words.commands.doctor
    var table = TextTable(columns: [.left, .left, .left], repertoire: repertoire)
    for (item, found, deed) in facts { table.add(doctor.line(item, found, deed)) }
    let findings = findings(in: words)
    let told = findings.flatMap { finding in
      Prose.lines(
        of: Output.drawn("! \(finding.message)", with: repertoire), columns: columns)
    }
    let summary = doctor.summary(of: findings.count).drawn(with: repertoire)
    return table.lines(in: columns) + [""] + told + [summary]
  }

  private typealias Line = (DoctorWords.Item, DoctorWords.Fact, DoctorWords.Deed)

  private var facts: [Line] { terminalFacts + lookFacts + inputFacts + fileFacts + stateFacts }

  private var terminalFacts: [Line] {
    let name = term.map { DoctorWords.Fact.name($0) } ?? .unset
    let found = isOnTerminal ? name : .noTerminal
    guard let report else { return [(.terminal, found, .drawsNothing)] }
    let (width, height) = (report.size.width, report.size.height)
    let fit: DoctorWords.Deed =
      width >= 80 && height >= 24 ? .fits : width >= 40 && height >= 10 ? .fitsBarely : .fitsNot
    return [
      (.terminal, found, .draws(description: report.description)),
      (.size, .size(width, height), fit),
    ]
  }

  private var lookFacts: [Line] {
    let codeset = otherEncoding?.codeset ?? locale.codeset
    let letters = DoctorWords.Fact.locale(wished: locale.wished, codeset: codeset)
    let colours = report == nil ? ColorDepth.indexed : depth
    let deed: DoctorWords.Deed =
      colours == .mono
      ? .usesNoColour(isWished: most == .mono) : .usesColours(min(most, colours).count)
    let ground = DoctorWords.Fact.ground(
      self.ground, isAsked: report?.isAsked ?? false, isAnswered: report?.answer != nil)
    return [
      (.locale, letters, locale.isUnicode && repertoire == .unicode ? .drawsUnicode : .drawsASCII),
      (.colours, .colours(report?.colours), deed),
      (.theme, ground, .wears(theme.name, isChosen: theme.isChosen)),
    ]
  }

  private var inputFacts: [Line] {
    let ways: [DoctorWords.Clipboard] =
      (traits.hasClipboard ? [.terminal] : []) + (copyProgram.map { [.program($0)] } ?? [])
    return [
      (.input, .input(isConsole: !traits.answers), .takesInput(mouse: preferences.usesMouse)),
      (.clipboard, .clipboards(ways), .copies(file: copyPath, isOnly: ways.isEmpty)),
    ]
  }

  private var fileFacts: [Line] {
    let own = settled.files.keys.count { $0 != folder.configPath && $0 != folder.keysPath }
    return [
      file(.config, folder.configPath, isWrong: has("setting", "unknown-theme")),
      file(.keys, folder.keysPath, isWrong: has("keys")),
      files(.themes, own, in: folder.themesPath, areWrong: has("theme")),
      files(
        .handbook, handbook.files, in: folder.handbookPath,
        areWrong: !handbook.findings.isEmpty),
    ]
  }

  private func has(_ codes: String...) -> Bool {
    settled.findings.contains { codes.contains($0.code) }
  }

  private func file(_ item: DoctorWords.Item, _ path: String?, isWrong: Bool) -> Line {
    guard let path else { return (item, .noHome, .usesOwn(place: nil)) }
    guard settled.files[path] != nil else { return (item, .missing, .usesOwn(place: path)) }
    return (item, .present, isWrong ? .readsWithFindings(path) : .reads(path))
  }

  private func files(_ item: DoctorWords.Item, _ count: Int, in path: String?, areWrong: Bool)
    -> Line
  {
    guard let path else { return (item, .noHome, .usesOwn(place: nil)) }
    guard count > 0 else { return (item, .files(0), .usesOwn(place: path)) }
    return (item, .files(count), areWrong ? .readsWithFindings(path) : .reads(path))
  }

  private var stateFacts: [Line] {
    guard let state else { return [(.state, .noHome, .forgets)] }
    let isWritable = state.obstacle == nil
    return [
      (.state, .writable(isWritable), isWritable ? .remembers(in: state.path) : .forgets),
      (.disk, .free(state.free), diskDeed(state)),
    ]
  }

  private func diskDeed(_ state: StorePlace) -> DoctorWords.Deed {
    if state.free < StorePlace.least { return .hasTooLittle }
    return state.hasLocks.map { $0 ? .locks : .locksNot } ?? .hasRoom
  }
}

extension ColorDepth {
  /// How many colours there are.
  fileprivate var count: Int {
    switch self {
    case .mono: 0
    case .eight: 8
    case .sixteen: 16
    case .indexed: 256
    }
  }
}
