extension Finding {
  /// What is said of a file by where it lies in a region.
  var regionWords: String? {
    switch self {
    case .ofNoAuthority:
      "it lies beside the folders of the authorities and belongs to none, so nothing of it is used:"
        + " move it into one, or name it under ignore in lookout.toml"
    case .settingOfAuthority:
      "the folder is a region, of which only name, theme, ignore, demo, audiences, threshold and"
        + " blank_after are set: the other settings belong into the lookout.toml of an authority"
    default: nil
    }
  }
}
