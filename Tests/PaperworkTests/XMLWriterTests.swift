import Testing

@testable import Paperwork

@Suite struct XMLWriterTests {
  @Test func `writes elements within elements`() {
    let bytes = XMLWriter.document { xml in
      xml.element("a", ["b": "1", "c": "<\"&>"]) { xml in
        xml.element("d")
        xml.characters("x < y")
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<a b=\"1\" c=\"&lt;&quot;&amp;&gt;\"><d/>x &lt; y</a>")
  }

  @Test(arguments: [
    ("a\0b\u{1B}[31mc\u{8}", "ab[31mc"), ("\t\r\n", "\t\r\n"), ("\u{FFFE}x\u{FFFF}", "x"),
    ("ё №«»–𝄞", "ё №«»–𝄞"), ("]]>", "]]&gt;"),
  ])
  func `leaves out what XML cannot hold`(raw: String, escaped: String) {
    #expect(XMLWriter.escaped(raw) == escaped)
  }
}
