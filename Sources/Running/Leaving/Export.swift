package import CareModel
package import Outputs
package import Text

/// Figures that are about to leave the program.
package struct Export: Sendable {
  /// What leaves of one authority.
  package struct Part: Sendable {
    /// By which its tables are known from one export to the next, wherever its folder lies.
    package let authority: SafeText
    /// The day that is shown; nil where the figures are of none.
    package let day: Day?
    package let disclosure: Disclosure
    package let tables: [PublishedTable]

    package init(
      authority: SafeText, day: Day?, disclosure: Disclosure, tables: [PublishedTable]
    ) {
      self.authority = authority
      self.day = day
      self.disclosure = disclosure
      self.tables = tables
    }
  }

  package let moment: Moment
  /// The folder that was read, as it was named.
  package let folder: String
  /// Nil for plain text.
  package let format: ShowFormat?
  /// The only panel that leaves; nil for all.
  package let panel: ShownPanel?
  package let parts: [Part]

  package init(
    at moment: Moment, of folder: String, as format: ShowFormat?, panel: ShownPanel?, parts: [Part]
  ) {
    self.moment = moment
    self.folder = folder
    self.format = format
    self.panel = panel
    self.parts = parts
  }
}

extension Export {
  /// What everybody may see of it.
  var publicParts: [Part] { parts.filter { $0.disclosure.audience == .public } }
}

extension Export {
  /// What `show` is about to print; nil for what the service prints for itself to read.
  init?(
    of folder: String, _ output: RegionOutput, as format: ShowFormat?, panel: ShownPanel?,
    at moment: Moment
  ) {
    let isFile = format.map { $0 != .json } ?? false
    guard isFile || output.authorities.contains(where: { $0.audience != .internal }) else {
      return nil
    }
    self.init(
      at: moment, of: folder, as: format, panel: panel,
      parts: output.authorities.map { Part($0, of: Self.name(of: folder), panel: panel) })
  }

  /// What a folder is called, however it was named.
  private static func name(of folder: String) -> SafeText {
    let path = EnclosingFolders(of: folder)?.path ?? folder
    return SafeText(path.split(separator: "/").last.map(String.init) ?? path)
  }
}

extension Export.Part {
  /// The figures of an authority, as far as a panel shows them.
  fileprivate init(_ figures: DisclosedFigures, of folder: SafeText, panel: ShownPanel?) {
    self.init(
      authority: figures.authority.name ?? folder, day: figures.asAt,
      disclosure: figures.disclosure,
      tables: figures.publishedTables.filter { table in
        panel.map { table.name.split(separator: " ").first == $0.rawValue[...] } ?? true
      })
  }
}
