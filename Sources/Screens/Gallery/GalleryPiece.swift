/// A widget of the gallery.
enum GalleryPiece: String, Hashable, Sendable, CaseIterable {
  case table, tree, form, lines, choice, date, tags, gauge, bars, sparkline, timeline, matrix
  case pager, dialog, toasts, progress, split

  /// The widget as it first stands there.
  func makeExhibit(_ context: Context) -> any Exhibit {
    let words = context.words.gallery
    switch self {
    case .table: return TableExhibit()
    case .tree: return TreeExhibit(words.sample)
    case .form: return FormExhibit(card: context)
    case .lines: return LinesExhibit(words.sample)
    case .choice: return ChoiceExhibit(words.sample)
    case .date: return DateExhibit(context)
    case .tags: return FormExhibit(tags: context)
    case .gauge: return GaugeExhibit(words.sample)
    case .bars: return BarsExhibit(words.sample)
    case .sparkline: return SparklineExhibit()
    case .timeline: return TimelineExhibit(context)
    case .matrix: return MatrixExhibit()
    case .pager: return PagerExhibit(words.sample)
    case .dialog: return DialogExhibit(words.sample)
    case .toasts: return ToastsExhibit(words)
    case .progress: return ProgressExhibit()
    case .split: return SplitExhibit()
    }
  }
}
