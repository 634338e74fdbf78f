import TestFolders
import Testing
import Text

@testable import CareModel
@testable import Ingestion

// Folders that come and go.
extension RegionTests {
  @Test("A folder that is copied in with its settings last does not undo the region")
  func copiedIn() throws {
    try start(Self.two)
    try folder.makeFolder("west")
    try folder.write("west/a.csv", "3\n")
    #expect(try !run.poll())
    run.pass(5000)
    _ = try run.poll()
    #expect(known == ["north: 1", "south: 2"])
    try folder.write("west/lookout.toml", "name Westcliff\n")
    #expect(try run.poll())
    #expect(try run.settle())
    #expect(known == ["north: 1", "south: 2", "west: 3"])
    #expect(run.region.authorities[2].snapshot.settings.authority.name == "Westcliff")
    #expect(run.region.ownSources == [])
  }

  @Test("A folder that stays without settings makes one authority of all, until it gets them")
  func withoutSettings() throws {
    try start(Self.two)
    try folder.makeFolder("west")
    try folder.write("west/a.csv", "3\n")
    #expect(try !run.poll())
    #expect(try run.settle())
    #expect(known == [": 1 2 3"])
    run.pass(60_000)
    try folder.replace("west/lookout.toml", "name Westcliff\n")
    #expect(run.tell(.changed("west/lookout.toml", how: .renamed)))
    #expect(known == ["north: 1", "south: 2", "west: 3"])
    #expect(run.region.authorities.map(\.snapshot.settings.authority.name).first == "Northshire")
    #expect(try !run.settle())
  }

  @Test("With its folder an authority leaves; the files of the others stay as they are")
  func removed() throws {
    try start(Self.two)
    let reads = run.readCount
    TemporaryFolder.removeTree("\(folder.path)/north")
    #expect(try !run.poll())
    #expect(known == ["north: 1", "south: 2"])
    #expect(try run.settle())
    #expect(known == ["south: 2"])
    #expect(run.region.isDivided)
    #expect(run.region.ownSources == [])
    #expect(run.readCount == reads)
    TemporaryFolder.removeTree("\(folder.path)/south")
    _ = try run.poll()
    #expect(try run.settle())
    #expect(known == [": "])
    #expect(run.region.sources == [])
  }

  @Test("Settings that have gone stand, and their authority with them")
  func goneSettings() throws {
    try start(Self.two)
    try folder.remove("north/lookout.toml")
    #expect(!run.tell(.removed("north/lookout.toml")))
    #expect(try run.settle())
    run.pass(60_000)
    _ = try run.poll()
    #expect(known == ["north: 1", "south: 2"])
    #expect(run.snapshot.settings.authority.name == "Northshire")
    #expect(run.snapshot.report("north/lookout.toml")?.isStale == true)
  }

  @Test("A file that has gone from one authority does not live on in another’s copy of it")
  func sameContents() throws {
    try start(Self.two.merging(["south/sub/a.csv": "1\n"]) { $1 })
    #expect(known == ["north: 1", "south: 1"])
    try folder.remove("north/a.csv")
    #expect(!run.tell(.removed("north/a.csv")))
    #expect(try run.settle())
    #expect(known == ["north: 1", "south: 1"])
    #expect(run.snapshot.report("north/a.csv")?.isStale == true)
  }
}
