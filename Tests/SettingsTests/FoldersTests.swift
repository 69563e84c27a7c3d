import Settings
import Testing

@Suite struct FoldersTests {
  @Test func `follows the variables of the environment`() {
    let folders = Folders(environment: [
      "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s", "HOME": "/h",
    ])
    #expect(folders?.config == "/c/kurator")
    #expect(folders?.state == "/s/kurator")
  }

  @Test(arguments: [
    ["HOME": "/h"], ["HOME": "/h", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "x"],
  ])
  func `falls back to the home folder`(environment: [String: String]) {
    let folders = Folders(environment: environment)
    #expect(folders?.config == "/h/.config/kurator")
    #expect(folders?.state == "/h/.local/state/kurator")
  }

  @Test(arguments: [[:], ["HOME": "relative"], ["XDG_CONFIG_HOME": "/c"]])
  func `finds none without a home`(environment: [String: String]) {
    #expect(Folders(environment: environment) == nil)
  }
}
