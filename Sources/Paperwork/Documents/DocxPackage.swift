/// The parts of a document that do not depend on what the paper says.
enum DocxPackage {
  static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static var contentTypes: [UInt8] {
    XMLWriter.document { xml in
      xml.element("Types", ["xmlns": "\(package)/content-types"]) { xml in
        let relations = "application/vnd.openxmlformats-package.relationships+xml"
        xml.element("Default", ["Extension": "rels", "ContentType": relations])
        xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
        let parts: KeyValuePairs = [
          "/word/document.xml": "\(word).document.main+xml",
          "/word/header.xml": "\(word).header+xml",
          "/word/styles.xml": "\(word).styles+xml",
          "/word/settings.xml": "\(word).settings+xml",
          "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        ]
        for (name, type) in parts {
          xml.element("Override", ["PartName": name, "ContentType": type])
        }
      }
    }
  }

  static var relations: [UInt8] {
    relationships([
      "\(office)/officeDocument": "word/document.xml",
      "\(package)/relationships/metadata/core-properties": "docProps/core.xml",
    ])
  }

  static var documentRelations: [UInt8] {
    relationships([
      "\(office)/styles": "styles.xml", "\(office)/settings": "settings.xml",
      "\(office)/header": "header.xml",
    ])
  }

  /// What ``documentRelations`` call the header.
  static let headerId = "rId3"

  /// The number of the page, in the middle of the upper margin (ГОСТ Р 7.0.97, 3.5).
  static var header: [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:hdr", ["xmlns:w": wordSpace]) { xml in
        xml.paragraph(.pageNumber) { xml in
          xml.element("w:fldSimple", ["w:instr": "PAGE"]) { $0.run("2") }
        }
      }
    }
  }

  static func properties(title: String) -> [UInt8] {
    XMLWriter.document { xml in
      xml.element(
        "cp:coreProperties",
        [
          "xmlns:cp": "\(package)/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        ]
      ) { xml in
        xml.element("dc:title") { $0.characters(title) }
        xml.element("dc:language") { $0.characters("ru-RU") }
      }
    }
  }

  static var settings: [UInt8] {
    XMLWriter.document { xml in
      xml.element("w:settings", ["xmlns:w": wordSpace]) { xml in
        xml.element("w:defaultTabStop", ["w:val": "\(PageMeasure.indent)"])
        xml.element("w:compat") { xml in
          xml.element(
            "w:compatSetting",
            [
              "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
              "w:val": "15",
            ])
        }
        xml.element("w:themeFontLang", ["w:val": "ru-RU"])
        xml.element("w:decimalSymbol", ["w:val": ","])
        xml.element("w:listSeparator", ["w:val": ";"])
      }
    }
  }

  private static func relationships(_ targets: KeyValuePairs<String, String>) -> [UInt8] {
    XMLWriter.document { xml in
      xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
        for (index, target) in targets.enumerated() {
          xml.element(
            "Relationship",
            ["Id": "rId\(index + 1)", "Type": target.key, "Target": target.value])
        }
      }
    }
  }
}
