private import CLinux
internal import Glibc
internal import Ingestion

/// Where the program keeps what is the user's and no configuration.
///
/// One that is open is held: others that want it have to wait until it is let go.
struct StateFolder: ~Copyable {
  let location: String
  let descriptor: Descriptor

  /// Opens the folder, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - path: Where it is; nil where there is no place for it.
  ///   - folder: The watched folder, in which it may not lie.
  ///   - patience: For how many milliseconds to wait while another has it open.
  /// - Throws: why it is not to be written to; nothing is made in a watched folder then.
  init(
    at path: String? = StateFolder.path, watching folder: String, patience: Int = 5000
  ) throws(StateRefusal) {
    guard let path else { throw .noHome }
    let watched = FileIdentity(at: folder)
    try Self.make(path, outside: watched)
    let descriptor = try Self.open(path)
    try Self.check(descriptor, at: path)
    if let watched, EnclosingFolders(of: path)?.contains(watched) != false {
      throw .unfit(path, .inWatchedFolder)
    }
    try Self.hold(descriptor, at: path, patience: patience)
    location = path
    self.descriptor = descriptor
  }
}

extension StateFolder {
  /// `$XDG_STATE_HOME/lookout`, else `~/.local/state/lookout`; nil without a home.
  static var path: String? {
    if let state = Surroundings.variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/lookout"
    }
    return Surroundings.variable("HOME").map { $0 + "/.local/state/lookout" }
  }

  /// What is the matter with a folder on this kind of disk: others read a share, and locks and
  /// renames may not hold there.
  static func fault(of kind: FileSystemKind) -> StateFault? {
    switch kind {
    case .local, .layered: nil
    case .share, .unknown: .notLocal(kind)
    }
  }
}

extension StateFolder {
  /// Makes the folder and those round it that are missing.
  private static func make(_ path: String, outside watched: FileIdentity?) throws(StateRefusal) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      let parent = made.isEmpty ? "/" : made
      made += "/" + part
      var status = stat()
      if lstat(made, &status) == 0 { continue }
      if let watched, EnclosingFolders(of: parent)?.contains(watched) == true {
        throw .unfit(path, .inWatchedFolder)
      }
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
        throw .unfit(made, .failed(code: errno))
      }
    }
  }

  private static func open(_ path: String) throws(StateRefusal) -> Descriptor {
    let number = uninterrupted {
      Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    if let descriptor = Descriptor(owning: number) { return descriptor }
    let code = errno
    guard code == ENOTDIR || code == ELOOP else { throw .unfit(path, .failed(code: code)) }
    var status = stat()
    let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    throw .unfit(path, isLink ? .isLink : .notAFolder)
  }

  /// Makes sure that it is the user's alone and on a disk of this machine.
  private static func check(
    _ descriptor: borrowing Descriptor, at path: String
  ) throws(StateRefusal) {
    var status = stat()
    var system = statfs()
    guard fstat(descriptor.number, &status) == 0, fstatfs(descriptor.number, &system) == 0 else {
      throw .unfit(path, .failed(code: errno))
    }
    let kind = FileSystemKind(type: UInt32(truncatingIfNeeded: system.f_type))
    if let fault = StateFault(of: status) ?? fault(of: kind) { throw .unfit(path, fault) }
  }

  private static func hold(
    _ descriptor: borrowing Descriptor, at path: String, patience: Int
  ) throws(StateRefusal) {
    let pause = 10
    var waited = 0
    while uninterrupted({ flock(descriptor.number, LOCK_EX | LOCK_NB) }) != 0 {
      guard errno == EWOULDBLOCK else { throw .unfit(path, .failed(code: errno)) }
      guard waited < patience else { throw .busy(path) }
      usleep(UInt32(pause * 1000))
      waited += pause
    }
  }
}

extension StateFault {
  /// Whether others own it or have any right to it.
  init?(of status: stat) {
    if status.st_uid != geteuid() {
      self = .anothers
    } else if status.st_mode & 0o077 != 0 {
      self = .openToOthers
    } else {
      return nil
    }
  }
}
