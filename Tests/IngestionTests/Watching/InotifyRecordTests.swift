import CLinux
import Testing

@testable import Ingestion

@Suite("Records of the kernel")
struct InotifyRecordTests {
  @Test("Records stand one after the other, their names filled up with zero bytes")
  func records() {
    let bytes = record(3, IN_MOVED_TO, "a.csv") + record(-1, IN_Q_OVERFLOW) + record(4, IN_IGNORED)
    let records = bytes.withUnsafeBytes(InotifyRecord.all)
    #expect(
      records == [
        InotifyRecord(watch: 3, mask: UInt32(IN_MOVED_TO), name: Array("a.csv".utf8)),
        InotifyRecord(watch: -1, mask: UInt32(IN_Q_OVERFLOW), name: []),
        InotifyRecord(watch: 4, mask: UInt32(IN_IGNORED), name: []),
      ])
  }

  @Test("A record that is cut short is left out, wherever it is cut")
  func cut() {
    let bytes = record(3, IN_MOVED_TO, "a.csv")
    for length in 0..<bytes.count {
      #expect(bytes[..<length].withUnsafeBytes(InotifyRecord.all).isEmpty)
    }
  }

  @Test("A length beyond all measure does no harm")
  func hugeLength() {
    var bytes = record(3, IN_MOVED_TO, "a.csv")
    for index in 12..<16 { bytes[index] = 0xFF }
    #expect(bytes.withUnsafeBytes(InotifyRecord.all).isEmpty)
  }

  @Test(
    "What a record tells",
    arguments: [
      (IN_MOVED_TO, "a", FolderEvent.changed("sub/a", how: .renamed)),
      (IN_CLOSE_WRITE, "a", .changed("sub/a", how: .closed)),
      (IN_MODIFY, "a", .changed("sub/a", how: .written)),
      (IN_CREATE, "a", .changed("sub/a", how: .written)),
      (IN_ATTRIB, "a", .changed("sub/a", how: .touched)),
      (IN_MOVED_FROM, "a", .removed("sub/a")), (IN_DELETE, "a", .removed("sub/a")),
      (IN_CREATE | IN_ISDIR, "a", .foldersChanged), (IN_MOVED_TO | IN_ISDIR, "a", .foldersChanged),
      (IN_DELETE_SELF, "", .foldersChanged), (IN_MOVE_SELF, "", .foldersChanged),
      (IN_ATTRIB | IN_ISDIR, "", .foldersChanged),
      (IN_Q_OVERFLOW, "", .overflow), (IN_CLOSE_NOWRITE, "a", nil), (IN_OPEN | IN_ISDIR, "", nil),
    ] as [(Int32, String, FolderEvent?)])
  func event(mask: Int32, name: String, event: FolderEvent?) {
    let record = InotifyRecord(watch: 1, mask: UInt32(mask), name: Array(name.utf8))
    #expect(FolderEvent(record, folder: "sub") == event)
  }

  @Test(
    "The watched folder is lost",
    arguments: [IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT, IN_IGNORED])
  func lost(mask: Int32) {
    let record = InotifyRecord(watch: 1, mask: UInt32(mask), name: [])
    #expect(FolderEvent(record, folder: .root) == .lost)
  }

  @Test("An overflow belongs to no watch, and a watch that ended tells nothing more")
  func watcher() throws {
    var watcher = try FolderWatcher(root: FolderRoot("/"))
    let overflow = watcher.take(InotifyRecord(watch: -1, mask: UInt32(IN_Q_OVERFLOW), name: []))
    let stranger = watcher.take(InotifyRecord(watch: 7, mask: UInt32(IN_IGNORED), name: []))
    #expect(overflow == .overflow)
    #expect(stranger == nil)
  }

  private func record(_ watch: Int32, _ mask: Int32, _ name: String = "") -> [UInt8] {
    var bytes: [UInt8] = []
    let padded = name.isEmpty ? 0 : (name.utf8.count / 16 + 1) * 16
    for word in [UInt32(bitPattern: watch), UInt32(mask), 0, UInt32(padded)] {
      withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
    }
    return bytes + Array(name.utf8) + [UInt8](repeating: 0, count: padded - name.utf8.count)
  }
}
