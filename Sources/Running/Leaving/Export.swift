package import CareModel
package import Outputs
package import Text

/// Figures that are about to leave the program.
package struct Export: Sendable {
  package enum Format: String, Sendable {
    case text
    case json
  }

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
  package let format: Format
  /// The only panel that leaves; nil for all.
  package let panel: ShownPanel?
  package let parts: [Part]

  package init(
    at moment: Moment, of folder: String, as format: Format, panel: ShownPanel?, parts: [Part]
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
