import Mentoring
import TerminalKit

/// Everything that screens are made of, to look at and to try: a list of the widgets, and the
/// focused one with something in it.
struct GalleryPage: Divided {
  /// Where to go when it is done; nothing where it was not called from anywhere.
  private(set) var origin: Chapter?
  /// The widget that is shown.
  private(set) var cursor = ListCursor()
  /// Whether the widget has the keys, rather than the list.
  private(set) var isInside = false
  /// The border between the list and the widget.
  var split = Split()
  private var exhibits: [GalleryPiece: any Exhibit] = [:]
  private var language: Language?

  let queries: [Query] = []

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .gallery { origin = chapter }
    return []
  }

  func division(_ context: Context) -> Division? {
    Division(area: context.body, measures: GalleryLayout.measures)
  }

  /// The widget that is shown.
  var piece: GalleryPiece {
    GalleryPiece.allCases[min(cursor.index, GalleryPiece.allCases.count - 1)]
  }

  /// The widget as it stands, or as it first stands in another language.
  func exhibit(_ context: Context) -> any Exhibit {
    let kept = language == context.language ? exhibits[piece] : nil
    return kept ?? piece.makeExhibit(context)
  }

  func helpText(_ context: Context) -> String? { isInside ? hint(context) : nil }

  /// What the keys of the widget do.
  func hint(_ context: Context) -> String {
    let words = context.words.gallery
    return context.namingArrows(exhibit(context).hint(words) ?? words.hint(piece))
  }

  static let allActions = looking + trying

  var actions: [PageAction<Self>] { isInside ? Self.trying : Self.looking }

  private static let looking: [PageAction<Self>] = [
    PageAction("gallery.enter", [.enter, .tab, .right], { $0.gallery.enter }) { page, _ in
      page.isInside = true
      return []
    },
    PageAction("gallery.back", [.escape], { $0.shell.back }) { page, context in
      [.go(page.origin ?? context.home, nil)]
    },
  ]

  private static let trying: [PageAction<Self>] = [
    PageAction("gallery.leave", [.escape, .backTab], { $0.gallery.leave }) { page, _ in
      page.isInside = false
      return []
    }
  ]
}

extension GalleryPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    let layout = GalleryLayout(context.body, split)
    guard isInside else { return move(key, layout) ? [] : nil }
    return change(context) { $0.press(key, in: layout.stand, context) } ? [] : nil
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    guard isInside else { return nil }
    let stand = GalleryLayout(context.body, split).stand
    return change(context) { $0.paste(text, in: stand, context) } ? [] : nil
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    let layout = GalleryLayout(context.body, split)
    if pull(handle, motion, context) { return [] }
    if handle == GalleryLayout.listHandle {
      isInside = false
      return []
    }
    _ = change(context) { exhibit in
      exhibit.grasp(handle, motion, in: layout.stand, context)
      return true
    }
    return []
  }

  private mutating func move(_ key: Key, _ layout: GalleryLayout) -> Bool {
    let height = Table.rows(in: layout.list.height)
    return cursor.handle(key, count: GalleryPiece.allCases.count, height: height)
  }

  private mutating func change(_ context: Context, _ body: (inout any Exhibit) -> Bool) -> Bool {
    var exhibit = exhibit(context)
    let isUsed = body(&exhibit)
    if language != context.language { exhibits = [:] }
    language = context.language
    exhibits[piece] = exhibit
    return isUsed
  }
}
