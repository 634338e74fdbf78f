import CareModel
import Dashboard
import RandomNumbers
import SampleFolders
import TerminalUI
import Testing
import Text

@testable import Panels

/// Two folders that differ only in what an audience may not see are drawn alike, on every page.
@Suite struct AlikeScreensTests {
  private static func state(isOther: Bool, _ wish: DisclosureWish) -> DashboardState {
    let folder = MemoryFolder.fewChildren(isOther: isOther)
    return DashboardState(
      region: Region(folder.snapshot), folder: ScreenTests.folder, wish: wish)
  }

  private static let keys: [Key] =
    "123456789MDRFKCPSAajklh[]{}0i?g".map { .character($0) }
    + [.enter, .enter, .enter, .escape, .down, .down, .up, .tab, .pageDown]

  private static let wishes = [
    DisclosureWish(audience: .shared), DisclosureWish(audience: .public),
    DisclosureWish(isMeeting: true),
  ]

  @Test("Wherever keys lead", arguments: wishes, [1, 2])
  func walk(wish: DisclosureWish, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var one = Self.state(isOther: false, wish)
    var other = Self.state(isOther: true, wish)
    var way: [Key] = []
    for step in 0..<250 {
      let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)]
      way.append(key)
      #expect(one.update(.key(key)) == other.update(.key(key)))
      let (width, height) = ScreenTests.sizes[step % 3]
      let size = Size(width: width, height: height)
      let (left, right) = (Screen.render(one, size: size), Screen.render(other, size: size))
      guard left != right else { continue }
      Issue.record("seed \(seed), \(way.suffix(8)):\n\(left.description)\n\(right.description)")
      return
    }
  }

  @Test("Each page by itself, and as true numbers the two differ", arguments: wishes)
  func pages(wish: DisclosureWish) {
    for key in "123456789MDRFKCPS" {
      for keys in [[Key.character(key)], [.character(key), .enter]] {
        var states = [false, true].map { Self.state(isOther: $0, wish) }
        for index in states.indices {
          for key in keys { _ = states[index].update(.key(key)) }
        }
        let screens = states.map { Screen.render($0, size: Size(width: 120, height: 36)) }
        #expect(screens[0] == screens[1], "\(keys)")
      }
    }
    let screens = [false, true].map {
      Screen.render(
        Self.state(isOther: $0, DisclosureWish()), size: Size(width: 120, height: 36))
    }
    #expect(screens[0] != screens[1])
  }

  @Test("A save that changes what is hidden moves no figure that is shown", arguments: wishes)
  func saved(wish: DisclosureWish) throws {
    var state = Self.state(isOther: false, wish)
    let region = Region(MemoryFolder.fewChildren(isOther: true).snapshot)
    _ = state.update(.region(region, at: Moment(seconds: 1_800_000_000)))
    #expect(state.authority.lastMove == nil)
    var known = Self.state(isOther: false, DisclosureWish())
    _ = known.update(.region(region, at: Moment(seconds: 1_800_000_000)))
    #expect(known.authority.lastMove != nil)
  }
}
