import Text

/// What is told of a panel.
struct OutputPart: Equatable, Sendable {
  /// Nil where it is of no panel: what no file gives of any.
  let panel: ShownPanel?
  let blocks: [OutputBlock]

  var title: SafeText { panel?.title ?? "Not given" }
}
