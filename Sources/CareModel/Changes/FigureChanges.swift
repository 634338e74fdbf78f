package import Text

/// What a save changed: the figures that moved, each with the rows that moved it.
package struct FigureChanges: Equatable, Sendable {
  package let moved: [MovedFigure]
  /// The files that were saved, came or went.
  package let files: [SafeText]
  /// Whether the folder's settings say something else: they move figures without a row.
  package let isBySettings: Bool

  /// - Parameters:
  ///   - before: What was known, and its figures as they were shown.
  ///   - after: What is known now, and its figures for the same audience.
  package init(
    from before: (known: DisclosedSnapshot, figures: DisclosedFigures),
    to after: (known: DisclosedSnapshot, figures: DisclosedFigures)
  ) {
    let (former, latter) = (before.known.snapshot, after.known.snapshot)
    let rows = ChangedRows(ChangedRow.rows(from: former.facts, to: latter.facts))
    let (old, new) = (before.figures.headlines, after.figures.headlines)
    let earlier = Dictionary(old.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.map(\.name))
    moved =
      new.compactMap { MovedFigure(from: earlier[$0.name], to: $0, rows) }
      + old.filter { !names.contains($0.name) }.compactMap { MovedFigure(from: $0, to: nil, rows) }
    files = Self.files(from: former.sources, to: latter.sources)
    isBySettings = former.settings != latter.settings
  }

  private static func files(
    from before: [SourceReport], to after: [SourceReport]
  ) -> [SafeText] {
    let known = Dictionary(
      before.map { ($0.path, $0.ofItself) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(after.map(\.path))
    return after.filter { known[$0.path] != $0.ofItself }.map(\.path)
      + before.filter { !paths.contains($0.path) }.map(\.path)
  }
}

/// A figure that says something else than before.
package struct MovedFigure: Equatable, Sendable {
  package let name: FigureName
  /// What a file calls it; empty where the name says it all.
  package let label: SafeText
  /// What it said and what it says, part by part: only what differs.
  package let parts: [MovedPart]
  /// The rows that feed it and differ, in the order of the files' kinds.
  package let rows: [ChangedRow]
}

/// A part of a figure that says something else than before.
package struct MovedPart: Equatable, Sendable {
  package let aspect: FigureAspect
  package let before: FigureValue
  package let after: FigureValue
}

extension MovedFigure {
  /// Nil where the figure says what it said.
  fileprivate init?(from old: HeadlineFigure?, to new: HeadlineFigure?, _ rows: ChangedRows) {
    guard let figure = new ?? old else { return nil }
    name = figure.name
    label = figure.label
    parts = figure.parts.compactMap { part in
      let before = old?.value(of: part.aspect) ?? part.value.missing
      let after = new?.value(of: part.aspect) ?? part.value.missing
      return before == after
        ? nil : MovedPart(aspect: part.aspect, before: before, after: after)
    }
    guard !parts.isEmpty else { return nil }
    self.rows = rows.feeding(from: old, to: new)
  }
}

extension HeadlineFigure {
  fileprivate func value(of aspect: FigureAspect) -> FigureValue? {
    parts.first { $0.aspect == aspect }?.value
  }
}

extension SourceReport {
  /// The report without what the settings may say of every file.
  fileprivate var ofItself: SourceReport {
    var report = self
    report.coversTo = nil
    return report
  }
}
