/// The forms in which `lookout show` gives the figures where they are not to be the text of a
/// terminal. The raw value is the name of the option.
package enum ShowFormat: String, CaseIterable, Sendable {
  case json
  /// A line a figure, for spreadsheets.
  case csv
  case markdown
  /// A page of its own, for a browser or a printer.
  case html
}
