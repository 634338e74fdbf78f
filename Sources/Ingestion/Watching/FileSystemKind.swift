private import CLinux
private import Glibc

/// What a folder stands on, as far as it matters for hearing of changes.
package enum FileSystemKind: Hashable, Sendable {
  /// A disk or memory of this machine: every change raises an event.
  case local
  /// One that others may write to as well, and whose changes raise no event here.
  case share(name: String)
  /// Layers, as of a container: changes of the lower ones raise no event.
  case layered
  /// One that this program does not know.
  case unknown(type: UInt32)
}

extension FileSystemKind {
  /// Tells it by the number that `statfs` gives.
  package init(type: UInt32) {
    if Self.localTypes.contains(type) {
      self = .local
    } else if let name = Self.shares[type] {
      self = .share(name: name)
    } else {
      self = type == 0x794C_7630 ? .layered : .unknown(type: type)
    }
  }

  /// Asks the system what a folder stands on.
  ///
  /// - Throws: why it does not say.
  package static func of(_ root: FolderRoot) throws(FolderTrouble) -> FileSystemKind {
    var status = statfs()
    let path = root.pointerText(of: .root)
    guard uninterrupted({ statfs(path, &status) }) == 0 else {
      throw FolderTrouble(code: errno)
    }
    return FileSystemKind(type: UInt32(truncatingIfNeeded: status.f_type))
  }

  /// Whether files on it may be written slowly, and seen late.
  package var isSlow: Bool {
    switch self {
    case .local, .layered: false
    case .share, .unknown: true
    }
  }

  private static let shares: [UInt32: String] = [
    0x6969: "NFS", 0xFE53_4D42: "SMB", 0xFF53_4D42: "CIFS", 0x517B: "SMB",
    0x6573_5546: "FUSE", 0x0102_1997: "9p", 0x00C3_6400: "Ceph", 0x5346_414F: "AFS",
    0x7375_7245: "Coda", 0x564C: "NCP", 0x0116_1970: "GFS2", 0x7461_636F: "OCFS2",
    0x0BD0_0BD0: "Lustre", 0x4750_4653: "GPFS", 0x786F_4256: "VirtualBox", 0xBACB_ACBC: "VMware",
  ]

  /// ext, XFS, Btrfs, tmpfs, ramfs, ZFS, F2FS, JFS, ReiserFS, bcachefs, NILFS; FAT, exFAT, NTFS;
  /// and what only ever is read: ISO 9660, UDF, SquashFS, EROFS.
  private static let localTypes: Set<UInt32> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x8584_58F6, 0x2FC1_2FC1, 0xF2F5_2010,
    0x3153_464A, 0x5265_4973, 0xCA45_1A4E, 0x3434, 0x4D44, 0x2011_BAB0, 0x5346_544E, 0x7366_746E,
    0x9660, 0x1501_3346, 0x7371_7368, 0xE0F5_E1E2,
  ]
}
