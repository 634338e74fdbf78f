private import Glibc

/// Which rights the files that this process makes are made without.
enum FileMask {
  /// What the user has set, taken out of force when it is first asked for.
  private static let users = umask(0o077)

  /// From now on what is made is the user's alone.
  static func begin() { _ = users }

  /// Makes files as the user's other programs do. No other thread is to make any meanwhile.
  static func withUsers<Result, Failure>(
    _ make: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let own = umask(users)
    defer { umask(own) }
    return try make()
  }
}
