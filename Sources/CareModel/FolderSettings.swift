package import Text

/// What `lookout.toml` of the watched folder says of the figures.
package struct FolderSettings: Equatable, Sendable {
  package var authority = Authority()
  /// The day to which rows without an `as_at` of their own belong.
  package var asAt: Day?
  /// The day to which the files of a kind reach, by the kind's name, where the files do not say.
  package var coversTo: [String: Day] = [:]
  /// The names of the columns that headings of the council's own stand for, by the heading.
  package var columns: [SafeText: String] = [:]
  /// The tolerance of targets that have none of their own.
  package var tolerance = Tolerance.standard
  /// The group that a local name of a placement means, by the name in small letters and digits.
  package var placementGroups: [String: PlacementGroup] = [:]
  /// The rule by which spending is held back.
  package var spendControl = SpendControl()
  /// Whether files state a variance as budget less forecast, so that an overspend is below nought.
  package var isOverspendNegative = false
  /// File names and paths that are no inputs, as patterns with `*` and `?`.
  package var ignore: [String] = []
  /// For whose eyes the figures are, and what is hidden from them.
  package var disclosure = DisclosureSettings()
  /// After how many minutes without a key the screen goes blank; 0 for never, nil for the usual.
  package var blankAfterMinutes: Int?
  /// The theme that the folder asks for.
  package var theme: String?
  /// Whether the figures are a demonstration's.
  package var isDemo = false

  package init() {}
}

/// The council whose folder it is.
package struct Authority: Equatable, Sendable {
  package var name: SafeText?
  package var code: SafeText?

  package init(name: SafeText? = nil, code: SafeText? = nil) {
    self.name = name
    self.code = code
  }
}
