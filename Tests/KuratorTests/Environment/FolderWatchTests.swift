import Foundation
import Glibc
import Testing

@testable import kurator

/// What the system tells of changed files.
///
/// It tells of a file when the last who has it open closes it. A process that another test starts
/// at that moment has it open too, until it becomes another program: so what must come is waited for.
@MainActor struct FolderWatchTests {
  let trial: Trial
  let settings: SettingsFolder

  init() throws {
    trial = try Trial()
    settings = SettingsFolder(path: trial.path("config/kurator"))
    try FileManager.default.createDirectory(
      atPath: trial.path("config/kurator"), withIntermediateDirectories: true)
  }

  private func isReadable(_ watch: FolderWatch) -> Bool {
    var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) == 1
  }

  /// Whether a change is told.
  private func tells(_ watch: FolderWatch) -> Bool {
    var wait = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 10_000) == 1 {
      if watch.takeChanges() { return true }
    }
    return false
  }

  @Test func `is silent until a file is written, and then once`() throws {
    let watch = try #require(settings.watch())
    #expect(!isReadable(watch))
    #expect(!watch.takeChanges())
    try trial.write("theme: dark\n", to: "config/kurator/config.yaml")
    #expect(tells(watch))
    #expect(!isReadable(watch))
    #expect(!watch.takeChanges())
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
    #expect(!watch.takeChanges())
    let file = open(trial.path("config/kurator/keys.yaml"), O_CREAT | O_WRONLY, 0o600)
    #expect(!watch.takeChanges())
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
    watch.end()
    _ = watch.takeChanges()
    try trial.write("a", to: "config/kurator/keys.yaml")
    #expect(!isReadable(watch))
  }

  @Test func `finds a folder that came later, when it is asked to`() throws {
    let watch = try #require(SettingsFolder(path: trial.path("later")).watch())
    try trial.write("a", to: "later/keys.yaml")
    #expect(!watch.takeChanges())
    watch.renew()
    try trial.write("b", to: "later/keys.yaml")
    #expect(tells(watch))
  }
}
