import FuzzChecks
import RandomNumbers
import Testing

@Suite("What has to hold of any bytes")
struct FuzzCorpusTests {
  @Test("The corpus of every check passes it", arguments: FuzzCheck.all.map(\.name))
  func corpus(name: String) throws {
    let check = try #require(FuzzCheck.all.first { $0.name == name })
    let files = FuzzCorpus.files(of: check)
    #expect(files.count >= 3)
    for file in files { #expect(check.fault(in: file.bytes) == nil, "\(file)") }
  }

  @Test("So do pieces of the corpus with slips in them", arguments: FuzzCheck.all.map(\.name))
  func slips(name: String) throws {
    let check = try #require(FuzzCheck.all.first { $0.name == name })
    let files = FuzzCorpus.files(of: check)
    var random = SeededRandom(seed: 903)
    for _ in 0..<300 {
      guard var bytes = files.randomElement(using: &random)?.bytes else { return }
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.slip(in: &bytes, &random) }
      #expect(check.fault(in: bytes) == nil, "\(bytes)")
    }
  }

  @Test(
    "So do long runs of one character, and none takes long", arguments: FuzzCheck.all.map(\.name))
  func runs(name: String) throws {
    let check = try #require(FuzzCheck.all.first { $0.name == name })
    for start in ["", "a", "action,status,due\na,done,", "a=", "a=[", "[", "\""] {
      for character in [
        "(", ")", "[", "]", "{", "\"", ",", ".", " ", "0", "-", "é", "=", "\\", "\u{301}",
      ] {
        let text = start + String(repeating: character, count: 12_000)
        #expect(check.fault(in: Array(text.utf8)) == nil, "\(start)\(character)")
      }
    }
  }

  private static func slip(in bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
    case 2: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: bytes.suffix(8), at: place)
    }
  }
}
