import Foundation
import Glibc
import Testing

@testable import kurator

/// What the system tells of changed files.
///
/// It tells of a file when the last who has it open closes it. A process that another test starts
/// at that moment has it open too, until it becomes another program: so what must come is waited for.
@MainActor struct FileWatchTests {
  let trial: Trial
  let settings: SettingsFolder

  init() throws {
    trial = try Trial()
    settings = SettingsFolder(path: trial.path("config/kurator"))
    try FileManager.default.createDirectory(
      atPath: trial.path("config/kurator"), withIntermediateDirectories: true)
  }

  private func isReadable(_ watch: FileWatch) -> Bool {
    var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) == 1
  }

  /// Whether a change is told.
  private func tells(_ watch: FileWatch, _ expected: FileWatch.Changes = .folders) -> Bool {
    var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 10_000) == 1 {
      let changes = watch.takeChanges()
      if !changes.isEmpty { return changes == expected }
    }
    return false
  }

  @Test(arguments: ["handbook/tags.yaml", "handbook/orders/pairs.yaml"])
  func `tells what is written into the handbook`(name: String) throws {
    try trial.write("a", to: "config/kurator/\(name)")
    let watch = try #require(settings.watch())
    #expect(!isReadable(watch))
    try trial.write("b", to: "config/kurator/\(name)")
    #expect(tells(watch))
  }

  @Test func `tells when the link that is followed is pointed elsewhere, and of nothing beside it`()
    throws
  {
    try trial.write("a", to: "one/a")
    try trial.write("b", to: "other/b")
    try trial.write("c", to: "links/c")
    let link = trial.path("links/x")
    #expect(symlink(trial.path("one/a"), link) == 0)
    let watch = try #require(FileWatch { [] })
    watch.follow(link)
    try trial.write("d", to: "links/d")
    #expect(watch.takeChanges().isEmpty)
    #expect(symlink(trial.path("other/b"), link + "-new") == 0)
    #expect(rename(link + "-new", link) == 0)
    #expect(tells(watch, .file))
    watch.follow(link)
    #expect(unlink(link) == 0)
    #expect(tells(watch, .file))
    watch.follow(trial.path("one/a"))
    #expect(symlink(trial.path("other/b"), link) == 0)
    #expect(watch.takeChanges().isEmpty)
  }

  @Test func `is silent until a file is written, and then once`() throws {
    let watch = try #require(settings.watch())
    #expect(!isReadable(watch))
    #expect(watch.takeChanges().isEmpty)
    try trial.write("theme: dark\n", to: "config/kurator/config.yaml")
    #expect(tells(watch))
    #expect(!isReadable(watch))
    #expect(watch.takeChanges().isEmpty)
  }

  @Test func `sees a file that another takes the place of, and one that goes`() throws {
    try trial.write("a", to: "config/kurator/keys.yaml")
    let watch = try #require(settings.watch())
    try SmallFile.write([0x62], to: trial.path("config/kurator/keys.yaml"))
    #expect(tells(watch))
    SmallFile.remove(trial.path("config/kurator/keys.yaml"))
    #expect(tells(watch))
  }

  @Test func `passes over files that are only being written`() throws {
    let watch = try #require(settings.watch())
    try trial.write("a", to: "config/kurator/.keys.yaml.swp")
    #expect(watch.takeChanges().isEmpty)
    let file = open(trial.path("config/kurator/keys.yaml"), O_CREAT | O_WRONLY, 0o600)
    #expect(watch.takeChanges().isEmpty)
    close(file)
    #expect(tells(watch))
  }

  @Test func `watches a folder of themes as soon as it is there`() throws {
    let watch = try #require(settings.watch())
    #expect(mkdir(trial.path("config/kurator/themes"), 0o700) == 0)
    #expect(tells(watch))
    try trial.write("a", to: "config/kurator/themes/sea.yaml")
    #expect(tells(watch))
  }

  @Test func `watches where a link leads`() throws {
    try trial.write("a", to: "dotfiles/config.yaml")
    #expect(
      symlink(trial.path("dotfiles/config.yaml"), trial.path("config/kurator/config.yaml")) == 0)
    let watch = try #require(settings.watch())
    try trial.write("b", to: "dotfiles/config.yaml")
    #expect(tells(watch))
  }

  @Test func `tells nothing after its end`() throws {
    let watch = try #require(settings.watch())
    try trial.write("a", to: "config/kurator/keys.yaml")
    watch.end()
    #expect(watch.takeChanges().isEmpty)
  }

  @Test func `finds a folder that came later, when it is asked to`() throws {
    let watch = try #require(SettingsFolder(path: trial.path("later")).watch())
    try trial.write("a", to: "later/keys.yaml")
    #expect(watch.takeChanges().isEmpty)
    watch.renew()
    try trial.write("b", to: "later/keys.yaml")
    #expect(tells(watch))
  }

  @Test func `tells a change of the followed file once, until it is asked anew`() throws {
    try trial.write("a", to: "x.kurator")
    let watch = try #require(settings.watch())
    watch.follow(trial.path("x.kurator"))
    #expect(!isReadable(watch))
    try append("b", to: "x.kurator")
    #expect(tells(watch, .file))
    try append("c", to: "x.kurator")
    #expect(watch.takeChanges().isEmpty)
    watch.follow(trial.path("x.kurator"))
    try append("d", to: "x.kurator")
    #expect(tells(watch, .file))
  }

  @Test func `tells nothing of a file that was followed before another`() throws {
    try trial.write("a", to: "x.kurator")
    try trial.write("a", to: "y.kurator")
    let watch = try #require(settings.watch())
    watch.follow(trial.path("x.kurator"))
    watch.follow(trial.path("y.kurator"))
    try append("b", to: "x.kurator")
    #expect(watch.takeChanges().isEmpty)
    try append("b", to: "y.kurator")
    #expect(tells(watch, .file))
    watch.follow(trial.path("none.kurator"))
    #expect(watch.takeChanges().isEmpty)
  }

  private func append(_ text: String, to name: String) throws {
    let file = open(trial.path(name), O_WRONLY | O_APPEND)
    try #require(file >= 0)
    defer { close(file) }
    try #require(write(file, text, text.utf8.count) == text.utf8.count)
  }
}
