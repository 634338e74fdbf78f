import Testing

@testable import Ingestion

@Suite("Events or polling")
struct WatchModeTests {
  @Test(
    "What a folder stands on is told by its type",
    arguments: [
      (0xEF53, FileSystemKind.local), (0x0102_1994, .local), (0x5846_5342, .local),
      (0x9123_683E, .local), (0x6969, .share(name: "NFS")), (0xFE53_4D42, .share(name: "SMB")),
      (0xFF53_4D42, .share(name: "CIFS")), (0x6573_5546, .share(name: "FUSE")),
      (0x0102_1997, .share(name: "9p")), (0x794C_7630, .layered), (0x1234, .unknown(type: 0x1234)),
    ] as [(UInt32, FileSystemKind)])
  func kinds(type: UInt32, kind: FileSystemKind) { #expect(FileSystemKind(type: type) == kind) }

  @Test("Events only where they tell of every change")
  func ways() throws {
    let others: [FileSystemKind] = [.share(name: "NFS"), .layered, .unknown(type: 1)]
    #expect(try WatchMode.auto.way(on: .local) == .events)
    #expect(try WatchMode.events.way(on: .local) == .events)
    #expect(try WatchMode.poll.way(on: .local) == .polling(.asked))
    for kind in others {
      #expect(try WatchMode.auto.way(on: kind) == .polling(.noEvents(kind)))
      #expect(try WatchMode.poll.way(on: kind) == .polling(.asked))
      #expect(throws: WatchRefusal(kind: kind)) { try WatchMode.events.way(on: kind) }
    }
  }

  @Test("Files on a share keep still for longer")
  func paces() {
    #expect(Pace(for: .local) == .local)
    #expect(Pace(for: .layered) == .local)
    #expect(Pace(for: .share(name: "NFS")) == .share)
    #expect(Pace(for: .unknown(type: 1)) == .share)
  }

  @Test("The system is asked")
  func asked() throws {
    let kind = try FileSystemKind.of(FolderRoot("/proc"))
    #expect(kind == .unknown(type: 0x9FA0))
    #expect(throws: FolderTrouble.missing) { try FileSystemKind.of(FolderRoot("/no/such/folder")) }
  }
}
