package import CareModel
import Panels
import Text

/// What `lookout show` prints of a folder: of one authority, or of each authority of a region.
package struct RegionOutput: Sendable {
  private let region: Region
  /// The figures that are printed, as the audience may see them.
  package let authorities: [DisclosedFigures]

  /// The figures of a day, or of the newest of each authority where none is named; for an
  /// audience, or for that of each authority's settings.
  package init(_ region: Region, on day: Day? = nil, for audience: Audience? = nil) {
    self.region = region
    let wish = DisclosureWish(audience: audience)
    authorities = region.authorities.map {
      DisclosedFigures(of: DisclosedSnapshot($0, for: wish), on: day)
    }
  }

  /// Whom the whole is for: those who may see the most of what it holds.
  package var audience: Audience { authorities.map(\.audience).min() ?? .internal }

  /// The figures of a panel, or of all where none is named, in a format; nil for plain text.
  package func text(as format: ShowFormat?, panel: ShownPanel? = nil) -> String {
    switch format {
    case nil: text(panel: panel)
    case .json: json(panel: panel).text
    case .csv: document(panel: panel).csv
    case .markdown: document(panel: panel).markdown
    case .html: document(panel: panel).html
    }
  }

  /// In sentences and tables, one authority after the other.
  package func text(panel: ShownPanel? = nil) -> String { document(panel: panel).text }

  private func document(panel: ShownPanel?) -> ShowDocument {
    let documents = zip(authorities, region.authorities).map { figures, authority in
      ShowOutput.document(of: figures, panel: panel, folder: authority.folder)
    }
    return ShowDocument(
      heading: region.isDivided ? heading : nil, audience: audience, authorities: documents,
      ownSources: region.isDivided && (panel == nil || panel == .sources) ? ownSources : [])
  }

  private var heading: SafeText {
    let count = authorities.count
    let words: SafeText = count == 1 ? "1 authority" : "\(count) authorities"
    return region.name.map { "\($0): \(words)" } ?? words
  }

  /// The files that belong to no authority. What is wrong with one may repeat what stands in it,
  /// so it is told to those alone who may see everything.
  private var ownSources: [OutputBlock] {
    guard !region.ownSources.isEmpty else { return [] }
    let tellsMatter = !authorities.contains { $0.disclosure.hidesDetail }
    return [.sentence("Files of no authority:")]
      + region.ownSources.map { source in
        let matter: SafeText = source.worstRemark.map { ": \($0.words)" } ?? ""
        return .item("\(source.path): \(source.verdictWords)\(tellsMatter ? matter : "")")
      }
  }

  /// A region's documents in a list; a folder that is one authority is its document.
  package func json(panel: ShownPanel? = nil) -> JSONValue {
    let documents = authorities.map { FiguresJSON.document(of: $0, panel: panel) }
    guard region.isDivided else { return documents[0] }
    return .object([
      ("schema", JSONValue(FiguresJSON.schema)), ("audience", .text(audience.rawValue)),
      ("marking", JSONValue(audience.marking)), ("authorities", .list(documents)),
    ])
  }
}
