private import Glibc
internal import Ingestion

extension StateFolder {
  func path(of name: String) -> String { "\(location)/\(name)" }

  /// What stands in a file; nil where there is none.
  func bytes(of name: String) throws(StateRefusal) -> [UInt8]? {
    guard let file = try open(name, O_RDONLY) else { return nil }
    guard let bytes = file.readToEnd() else { throw failure(of: name) }
    return bytes
  }

  /// Adds a line to the end of a file, on a line of its own whatever became of the last one.
  func append(_ line: String, to name: String) throws(StateRefusal) {
    guard let file = try open(name, O_RDWR | O_APPEND | O_CREAT) else { throw failure(of: name) }
    var last = UInt8(ascii: "\n")
    let end = lseek(file.number, 0, SEEK_END)
    guard end >= 0, end == 0 || uninterrupted({ pread(file.number, &last, 1, end - 1) }) == 1 else {
      throw failure(of: name)
    }
    try put((last == UInt8(ascii: "\n") ? "" : "\n") + line, into: file, name)
  }

  /// Puts a text in the place of all that stands in a file, whole or not at all.
  ///
  /// What has to come `beforehand` is done once the text is on the disk, before it takes the place
  /// of the old; where that throws all stays as it was.
  func replace(
    _ name: String, with text: String, beforehand: () throws(StateRefusal) -> Void
  ) throws(StateRefusal) {
    // What is in the place is looked at too, as whenever it is read.
    _ = try open(name, O_RDONLY)
    let draft = name + ".new"
    // Left by one that was ended: nobody else has the folder now.
    unlinkat(descriptor.number, draft, 0)
    guard let file = try open(draft, O_WRONLY | O_CREAT | O_EXCL) else { throw failure(of: draft) }
    do throws(StateRefusal) {
      try put(text, into: file, draft)
      try beforehand()
      guard renameat(descriptor.number, draft, descriptor.number, name) == 0 else {
        throw failure(of: name)
      }
    } catch {
      unlinkat(descriptor.number, draft, 0)
      throw error
    }
    guard fsync(descriptor.number) == 0 else { throw failure(of: name) }
  }
}

extension StateFolder {
  /// Opens a file that is the user's alone; nil where there is none and none is to be made.
  private func open(_ name: String, _ flags: Int32) throws(StateRefusal) -> Descriptor? {
    let all = flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let number = uninterrupted { openat(descriptor.number, name, all, 0o600) }
    guard let file = Descriptor(owning: number) else {
      switch errno {
      case ENOENT where flags & O_CREAT == 0: return nil
      case ELOOP: throw .unfit(path(of: name), .isLink)
      case EISDIR, ENXIO: throw .unfit(path(of: name), .notAFile)
      default: throw failure(of: name)
      }
    }
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw failure(of: name) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unfit(path(of: name), .notAFile) }
    guard status.st_nlink == 1 else { throw .unfit(path(of: name), .hasSecondName) }
    if let fault = StateFault(of: status) { throw .unfit(path(of: name), fault) }
    return file
  }

  /// Writes a text, and has it on the disk when that is done.
  private func put(
    _ text: String, into file: borrowing Descriptor, _ name: String
  ) throws(StateRefusal) {
    if let code = file.write(text) { throw .unfit(path(of: name), .failed(code: code)) }
    guard fsync(file.number) == 0 else { throw failure(of: name) }
  }

  /// That the system refused what was just asked of it.
  private func failure(of name: String) -> StateRefusal {
    .unfit(path(of: name), .failed(code: errno))
  }
}
