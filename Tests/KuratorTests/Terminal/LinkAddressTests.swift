import Testing

@testable import kurator

struct LinkAddressTests {
  @Test(arguments: [
    ("/home/a/order.docx", "file://pc/home/a/order.docx"),
    ("/дом/№ 1.docx", "file://pc/%D0%B4%D0%BE%D0%BC/%E2%84%96%201.docx"),
    ("/a;b\u{7}%\u{1B}\\", "file://pc/a%3Bb%07%25%1B%5C"),
    ("/~/a-b_c.d", "file://pc/~/a-b_c.d"),
    ("https://example.org/?q=1", "https://example.org/?q=1"),
    ("mailto:a@example.org", "mailto:a@example.org"),
  ])
  func `makes an address that no terminal can misread`(target: String, address: String) {
    #expect(LinkAddress.of(target, host: "pc") == address)
  }

  @Test(arguments: [
    "", "order.docx", "javascript:alert(1)", "https://a b", "https://пример.рф",
    "https://a/\u{1B}\\", "https://a/\u{7F}",
  ])
  func `makes none of what is no address`(target: String) {
    #expect(LinkAddress.of(target, host: "pc") == nil)
  }

  @Test func `makes none that is longer than terminals take`() {
    let path = "/" + String(repeating: "a", count: 2_000 - "file://pc/".utf8.count)
    #expect(LinkAddress.of(path, host: "pc")?.utf8.count == 2_000)
    #expect(LinkAddress.of(path + "a", host: "pc") == nil)
  }

  @Test func `names the machine, as far as it has a name`() {
    #expect(LinkAddress.of("/a", host: "мой pc") == "file://%D0%BC%D0%BE%D0%B9%20pc/a")
    #expect(LinkAddress.of("/a", host: "") == "file:///a")
  }
}
