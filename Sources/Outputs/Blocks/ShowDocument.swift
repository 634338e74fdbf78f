import CareModel
import Text

/// All that `lookout show` prints of a folder, before it takes the form of a format.
struct ShowDocument: Sendable {
  /// What a region is called and how many authorities it has; nil for a folder that is one.
  let heading: SafeText?
  /// Whom the whole is for.
  let audience: Audience
  let authorities: [AuthorityDocument]
  /// The files that belong to no authority.
  let ownSources: [OutputBlock]

  /// What it is called as a whole.
  var title: SafeText { heading ?? authorities.first?.title ?? "Lookout" }
}

/// What is printed of an authority.
struct AuthorityDocument: Sendable {
  /// Whose figures, as at when, and whether they are a demonstration.
  let title: SafeText
  /// Its name alone, or that of its folder; empty where it has neither.
  let name: SafeText
  let asAt: Day?
  let audience: Audience
  /// What holds of all the figures.
  let notes: [SafeText]
  let parts: [OutputPart]
}
