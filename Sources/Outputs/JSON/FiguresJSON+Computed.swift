extension JSONValue {
  /// An object with the names of those of its members that Lookout worked out; all others are as
  /// the files say them.
  static func object(
    _ members: [(key: String, value: JSONValue)], computed: [String]
  ) -> JSONValue {
    .object(members + [("computed", .list(computed.map { .text($0) }))])
  }
}
