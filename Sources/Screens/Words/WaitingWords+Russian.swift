extension WaitingWords {
  static let russian = WaitingWords(
    reading: { "Раздел «\(ShellWords.russian.chapter($0))» читается из файла" },
    soFar: { "прочитано \(ShellWords.number($0)) из \(ShellWords.number($1))" },
    rereading: { "Читается: \(ShellWords.number($0)) из \(ShellWords.number($1))" },
    halted: "Чтение прервано. Откройте раздел снова, и чтение продолжится",
    percent: { "\($0)\u{A0}%" }, percentLeft: { "осталось \($0)\u{A0}%" },
    copyStopped: "Запись копии прервана, копии нет",
    copyGoesOn: "Копия уже записывается, подождите",
    changeStopped: "Прервано, в файле ничего не изменилось",
    finishing: "завершается, прервать уже нельзя",
    changeGoesOn: "Изменение ещё записывается: дождитесь его или прервите (Esc)",
    undoGoesOn: "Предыдущая отмена ещё выполняется: дождитесь её",
    held: { "Файл занят другой программой, ожидание до \($0)\u{A0}с… \($1) – не ждать" })
}
