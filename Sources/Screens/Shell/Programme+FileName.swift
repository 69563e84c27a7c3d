public import Mentoring

extension Programme {
  /// A name for its file, made of the organisation and the year, without a folder.
  public var fileName: String {
    let allowed = organization.shortName.map { character in
      character.isLetter || character.isNumber ? character : " "
    }
    let words = String(allowed).split(separator: " ").prefix(6).joined(separator: " ")
    let years = year.text.replacing("/", with: "-")
    let ending = ".kurator"
    return "\(words.isEmpty ? String(ending.dropFirst()) : words) \(years)\(ending)"
  }
}
