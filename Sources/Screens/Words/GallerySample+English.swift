import TerminalKit

extension GallerySample {
  static let english = GallerySample(
    columns: ["Name", "Group", "Request", "Hours", "Years"],
    people: [
      ["Abramova Olga Igorevna", "Daisies", "planning, parents", "2", "1"],
      ["Aksyonova Darya Pavlovna", "Sunshine", "daily routine", "1", "0"],
      ["Belova Larisa Andreevna", "Cottage", "open lesson", "3", "24"],
      ["Guseva Elena Alekseevna", "Rainbow", "speech, diagnostics", "4", "18"],
      ["Ivanchuk Svetlana Yuryevna", "Cottage", "computers", "1", "1"],
      ["Ivanova Anna Sergeevna", "Daisies", "lesson plans", "2", "0"],
      ["Kovalyova Irina Olegovna", "Sunshine", "certification", "1", "3"],
      ["Lapina Yulia Viktorovna", "Cottage", "parents", "2", "2"],
      ["Orlova Tatyana Viktorovna", "Sunshine", "computers, certification", "3", "15"],
      ["Titova Natalya Petrovna", "Daisies", "planning", "4", "31"],
      ["Yolkina Maria Sergeevna", "Rainbow", "speech, diagnostics", "2", "2"],
      ["Yudina Vera Konstantinovna", "Rainbow", "speech therapy", "2", "1"],
    ],
    stages: [
      (0, "1 Preparing the ground", "12/12"), (1, "1.1 Documents", "7/7"),
      (2, "1.1.1 Rules of mentoring", "done"), (2, "1.1.2 Order to begin", "done"),
      (1, "1.2 Website", "5/5"), (0, "2 The base of mentees", "! 7/8"),
      (1, "2.1 Questionnaires", "3/3"), (1, "2.2 Consents", "! 4/5"),
      (0, "3 Pairs and groups", "0/7"), (1, "3.1 Group meeting", "0/2"),
      (1, "3.2 Order on pairs", "0/5"),
    ], name: "Name", role: "Role", years: "Years of work", born: "Born", agrees: "Consent",
    note: "Note", roles: ["mentor", "mentee", "both"],
    requests: "Requests",
    topics: "planning, pa",
    suggestions: [
      "planning", "daily routine", "speech", "parents", "diagnostics", "certification",
      "computers",
    ],
    lines: "Would like to see a speech lesson in her own group.\n\n"
      + "Tuesdays after 13:00 suit her; finds it hard to talk to parents – to be taken up apart.",
    loads: [("Titova N. P.", 2, 2), ("Guseva E. A.", 1, 2), ("Orlova T. V.", 4, 3)],
    groups: [("Daisies", 12), ("Sunshine", 9), ("Cottage", 5), ("Rainbow", 0)],
    visits: [
      ("Meetings", [2, 5, 7, nil, 4, 0, 6, 8, 9, 11, 8, 3]),
      ("Lessons", [1, 2, 2, 3, nil, nil, 4, 4, 6, 5, 7, 7]),
    ],
    terms: ["Questionnaires", "Consents", "Meeting", "Development plans"],
    papers: ["Contract", "Consent", "Plan", "Diary", "Review"], order: order,
    question: "Sign order No. 17?",
    consequences: [
      "The order fixes 12 pairs. Only an amending order can change them afterwards.",
      "This step cannot be undone.",
    ], answers: ["Sign (S)", "Think again (T)"],
    panes: [
      "Mentee: Yolkina M. S., group Rainbow, 2 years of work. Request: speech, diagnostics.",
      "Mentor: Guseva E. A., 18 years of work. In common: speech, diagnostics; both are free on "
        + "Tuesday 13:00–14:00.",
    ])

  private static let order: [Pager.Line] = [
    .init("Municipal Preschool Institution", role: .muted),
    .init("Kindergarten No. 12 “Rowan”", role: .muted), .init(""), .init("ORDER", role: .title),
    .init("09.10.2026 No. 17"), .init(""), .init("On mentoring pairs", role: .title), .init(""),
    .init(
      "Under decree R-145 of the Ministry of Education of 25.12.2019, and by the results of the "
        + "questionnaires and of the group meeting on 28.09.2026"),
    .init("I ORDER:"), .init(""),
    .init(
      "1. That the mentoring pairs of annex 1 be approved from 09.10.2026 to 31.05.2027.",
      indent: 2),
    .init("2. That the mentors write development plans by 30.10.2026.", indent: 2),
    .init(
      "3. That the coordinator report on the work of the pairs by 25.05.2027 and publish the "
        + "report on the website.", indent: 2),
    .init("4. I keep the control over this order to myself.", indent: 2), .init(""),
    .init([
      TextRun("File: "), TextRun("order-17.docx", role: .accent, link: "/tmp/order-17.docx"),
    ]),
  ]
}
