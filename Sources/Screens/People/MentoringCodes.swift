import Mentoring

/// The codes that a choice offers, the first of its labels being «not chosen».
struct MentoringCodes: Sendable {
  private let codes: [(code: MentoringForm.Code, title: String)]

  /// Offers what the handbook has; a code that it does not know is kept and shown as it is.
  init(_ known: [(MentoringForm.Code, String)], keeping code: MentoringForm.Code?) {
    let isKnown = code.map { code in known.contains { $0.0 == code } } ?? true
    codes = known + (isKnown ? [] : code.map { [($0, $0.text)] } ?? [])
  }

  init(ofForm form: MentoringForm.Code?, keeping code: MentoringForm.Code?, _ context: Context) {
    let models = context.handbook.form(form)?.roleModels ?? []
    self.init(models.map { ($0.code, $0.title) }, keeping: code)
  }

  func labels(_ none: String) -> [String] { [none] + codes.map(\.title) }

  func index(of code: MentoringForm.Code?) -> Int {
    codes.firstIndex { $0.code == code }.map { $0 + 1 } ?? 0
  }

  func code(at index: Int?) -> MentoringForm.Code? {
    guard let index, codes.indices.contains(index - 1) else { return nil }
    return codes[index - 1].code
  }
}
