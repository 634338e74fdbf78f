package import CareModel
private import Glibc

/// The bytes of a file as they were at one time, owned: a mapped file that its writer cuts short
/// would end the program.
package struct FileContents: Sendable {
  package let bytes: [UInt8]
  package let fingerprint: Fingerprint
  /// Whether the file stayed as it was while it was read.
  package let isSettled: Bool
}

/// Why there are no bytes of a file.
package enum ContentsTrouble: Error, Equatable, Sendable {
  case file(FileTrouble)
  case tooLong(bytes: Int, limit: Int)
}

extension FileContents {
  /// Reads a file; nil, without a byte read, where its fingerprint is still `known`.
  ///
  /// - Throws: why it cannot be read. Only ordinary files are, and no link is followed.
  package static func read(
    _ location: RelativePath, in root: FolderRoot, unless known: Fingerprint? = nil,
    limit: Int = Limits.fileBytes
  ) throws(ContentsTrouble) -> FileContents? {
    let path = root.pointerText(of: location)
    let number = uninterrupted { open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC) }
    guard let descriptor = Descriptor(owning: number) else {
      throw .file(FileTrouble(code: errno))
    }
    let before = try fingerprint(of: descriptor)
    if before == known { return nil }
    guard before.size <= limit else {
      throw .tooLong(bytes: Int(before.size), limit: limit)
    }
    let bytes = try bytes(of: descriptor, size: Int(before.size))
    let after = try fingerprint(of: descriptor)
    return FileContents(
      bytes: bytes, fingerprint: after,
      isSettled: before == after && bytes.count == Int(before.size))
  }

  private static func fingerprint(
    of descriptor: borrowing Descriptor
  ) throws(ContentsTrouble) -> Fingerprint {
    var status = stat()
    let number = descriptor.number
    guard uninterrupted({ fstat(number, &status) }) == 0 else {
      throw .file(FileTrouble(code: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .file(.notAFile) }
    return Fingerprint(status)
  }

  private static func bytes(
    of descriptor: borrowing Descriptor, size: Int
  ) throws(ContentsTrouble) -> [UInt8] {
    let number = descriptor.number
    var failure: Int32 = 0
    // One byte more than there should be, to notice a file that grows.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < size + 1 {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = uninterrupted { Glibc.read(number, rest.baseAddress, size + 1 - count) }
        if got < 0 { failure = errno }
        if got <= 0 { return }
        count += got
      }
    }
    guard failure == 0 else { throw .file(FileTrouble(code: failure)) }
    return bytes
  }
}

extension FileTrouble {
  fileprivate init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .gone
    case EACCES, EPERM: self = .permission
    case ELOOP, ENXIO, EISDIR: self = .notAFile
    default: self = .input(code: code)
    }
  }
}
