extension CommandWords {
  /// What is wrong in the file of a person's own keys.
  public enum KeySlip: Hashable, Sendable {
    /// No action has that name; one that resembles it.
    case unknownAction(String, nearest: String?)
    /// No key has that name.
    case unknownKey(String)
    /// No terminal sends that key apart; what it sends instead.
    case notSent(String, instead: String?)
    /// The key stays as it is on every screen.
    case reserved(String)
    /// The keys of the action are its answer.
    case fixed(String)
    /// The action is to have no keys, and keeps these.
    case stays(String, keys: [String])
    /// Another action has the key at the same time; its line where it stands in the file too.
    case taken(String, by: String, line: Int?)
  }

  static func keySlipInRussian(_ slip: KeySlip) -> String {
    switch slip {
    case .unknownAction(let id, let nearest):
      "действия «\(id)» нет" + (nearest.map { ", возможно, имелось в виду «\($0)»" } ?? "")
        + ". Все действия – kurator --dump-keymap"
    case .unknownKey(let key):
      "клавиши «\(key)» нет. Имена клавиш – kurator --dump-keymap"
    case .notSent(let key, let instead):
      "терминал не присылает «\(key)» отдельно" + (instead.map { ", вместо неё – \($0)" } ?? "")
        + ". Выберите другую клавишу"
    case .reserved(let key): "клавиша «\(key)» на всех экранах одна. Выберите другую"
    case .fixed(let id): "клавиши действия «\(id)» – сами ответ, их не меняют. Уберите строку"
    case .stays(let id, let keys):
      "у действия «\(id)» остаётся \(keys.joined(separator: ", ")): без клавиш ему нельзя"
    case .taken(let key, let id, let line?):
      "клавишу «\(key)» уже заняло действие «\(id)» в строке \(line). Оставьте её одному из них"
    case .taken(let key, let id, nil):
      "клавиша «\(key)» и так у действия «\(id)». Дайте ему другую или выберите другую здесь"
    }
  }

  static func keySlipInEnglish(_ slip: KeySlip) -> String {
    switch slip {
    case .unknownAction(let id, let nearest):
      "there is no action “\(id)”" + (nearest.map { ", did you mean “\($0)”?" } ?? ".")
        + " All actions: kurator --dump-keymap"
    case .unknownKey(let key):
      "there is no key “\(key)”. The names of keys: kurator --dump-keymap"
    case .notSent(let key, let instead):
      "terminals do not send “\(key)” by itself" + (instead.map { ", but \($0)" } ?? "")
        + ". Choose another key"
    case .reserved(let key): "the key “\(key)” is the same on every screen. Choose another"
    case .fixed(let id): "the keys of “\(id)” are its answer and cannot change. Take the line out"
    case .stays(let id, let keys):
      "“\(id)” keeps \(keys.joined(separator: ", ")): it cannot do without a key"
    case .taken(let key, let id, let line?):
      "the action “\(id)” in line \(line) already has the key “\(key)”. Leave it to one of them"
    case .taken(let key, let id, nil):
      "the action “\(id)” has the key “\(key)”. Give it another, or choose another here"
    }
  }
}
