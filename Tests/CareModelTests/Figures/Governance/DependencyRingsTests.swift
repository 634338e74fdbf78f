import RandomNumbers
import Testing

@testable import CareModel

@Suite struct DependencyRingsTests {
  @Test(
    "A ring has everything that leads back to itself, and nothing else",
    arguments: [
      ([], []), ([[]], [[]]), ([[0]], [[0]]), ([[1], []], [[], []]),
      ([[1], [0]], [[0, 1], [0, 1]]), ([[1], [2], [1]], [[], [1, 2], [1, 2]]),
      ([[1, 1], [0, 2], []], [[0, 1], [0, 1], []]),
      ([[1], [0], [3], [2, 0]], [[0, 1], [0, 1], [2, 3], [2, 3]]),
    ] as [([[Int]], [[Int]])])
  func rings(links: [[Int]], rings: [[Int]]) {
    #expect(DependencyRings(links: links).rings == rings)
  }

  @Test("A ring of very many ends, however long it is")
  func long() {
    let count = 50_000
    let rings = DependencyRings(links: (0..<count).map { [($0 + 1) % count] }).rings
    #expect(rings.allSatisfy { $0.count == count })
  }

  @Test("It is what going every way would find", arguments: 0..<40)
  func everyWay(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 1...7, using: &random)
    let links = (0..<count).map { _ in
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Int.random(in: 0..<count, using: &random)
      }
    }
    func reached(_ start: Int) -> Set<Int> {
      var seen: Set<Int> = []
      var next = links[start]
      while let place = next.popLast() {
        if seen.insert(place).inserted { next += links[place] }
      }
      return seen
    }
    let ways = (0..<count).map(reached)
    let expected = (0..<count).map { place in
      ways[place].contains(place)
        ? (0..<count).filter { ways[place].contains($0) && ways[$0].contains(place) } : []
    }
    #expect(DependencyRings(links: links).rings == expected)
  }
}
