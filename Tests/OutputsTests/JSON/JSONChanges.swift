/// Where two JSON values differ, as paths such as `targets.7.actual`.
///
/// Rows are told apart by their id, a source by its path, what is owed by its words, a year by its
/// name, anything else by its place. A path stops at the whole figure: what changes within `{"value": …}` is one change.
struct JSONChanges {
  private(set) var paths: Set<String> = []

  init(from left: ReadJSON, to right: ReadJSON) { compare(left, right, at: []) }

  private mutating func compare(_ left: ReadJSON, _ right: ReadJSON, at path: [String]) {
    guard left != right else { return }
    switch (left, right) {
    case (.object, .object) where !left.isFigure && !right.isFigure:
      for key in left.keys + right.keys.filter({ !left.keys.contains($0) }) {
        compare(left[key] ?? .null, right[key] ?? .null, at: path + [key])
      }
    case (.list(let before), .list(let after)) where before.hasRows || after.hasRows:
      compare(Self.rows(before), Self.rows(after), at: path)
    default: paths.insert(path.joined(separator: "."))
    }
  }

  private mutating func compare(
    _ left: [(name: String, row: ReadJSON)], _ right: [(name: String, row: ReadJSON)],
    at path: [String]
  ) {
    for name in Set(left.map(\.name) + right.map(\.name)) {
      let before = left.first { $0.name == name }?.row
      let after = right.first { $0.name == name }?.row
      if let before, let after {
        compare(before, after, at: path + [name])
      } else {
        paths.insert((path + [name]).joined(separator: "."))
      }
    }
    let kept = left.map(\.name).filter { name in right.contains { $0.name == name } }
    let order = right.map(\.name).filter { name in left.contains { $0.name == name } }
    if kept != order { paths.insert((path + ["order"]).joined(separator: ".")) }
  }

  private static func rows(_ values: [ReadJSON]) -> [(name: String, row: ReadJSON)] {
    values.enumerated().map { (name: $1.name ?? String($0), row: $1) }
  }
}

extension ReadJSON {
  /// Whether the object is one figure that is not a plain number.
  fileprivate var isFigure: Bool { keys.contains("value") || keys.contains("state") }

  /// What tells a row from the others of its list.
  fileprivate var name: String? {
    self["id"]?.string ?? self["path"]?.string ?? self["what"]?.string
      ?? (self["lines"] == nil ? nil : self["year"]?.string)
  }
}

extension [ReadJSON] {
  fileprivate var hasRows: Bool { contains { !$0.keys.isEmpty } }
}
