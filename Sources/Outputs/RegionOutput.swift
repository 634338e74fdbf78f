package import CareModel
import Panels
import Text

/// What `lookout show` prints of a folder: of one authority, or of each authority of a region.
package struct RegionOutput: Sendable {
  private let region: Region
  private let authorities: [DisclosedFigures]

  /// The figures of a day, or of the newest of each authority where none is named.
  package init(_ region: Region, on day: Day? = nil, for audience: Audience? = nil) {
    self.region = region
    let wish = DisclosureWish(audience: audience)
    authorities = region.authorities.map {
      DisclosedFigures(of: DisclosedSnapshot($0, for: wish), on: day)
    }
  }

  /// The figures of a panel, or of all where none is named, one authority after the other.
  package func text(panel: ShownPanel? = nil) -> String {
    let texts = authorities.map { ShowOutput.text(of: $0, panel: panel) }
    guard region.isDivided else { return texts.joined() }
    let count = authorities.count
    let heading =
      (region.name.map { "\($0): " } ?? "")
      + (count == 1 ? "1 authority" : "\(count) authorities")
    let parts = [heading] + texts + (panel == nil || panel == .sources ? ownSources : [])
    return parts.joined(separator: "\n\n")
  }

  /// The files that belong to no authority.
  private var ownSources: [String] {
    guard !region.ownSources.isEmpty else { return [] }
    let lines = region.ownSources.map { source in
      let matter = source.worstRemark.map { ": \($0.words)" } ?? ""
      return "  \(source.path): \(source.verdictWords)\(matter)"
    }
    return [(["Files of no authority:"] + lines).joined(separator: "\n")]
  }

  /// A region's documents in a list; a folder that is one authority is its document.
  package func json(panel: ShownPanel? = nil) -> JSONValue {
    let documents = authorities.map { FiguresJSON.document(of: $0, panel: panel) }
    guard region.isDivided else { return documents[0] }
    return .object([
      ("schema", JSONValue(FiguresJSON.schema)), ("authorities", .list(documents)),
    ])
  }
}
