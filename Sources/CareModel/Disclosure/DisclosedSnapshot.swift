/// What is known of an authority, without what an audience may not see.
///
/// Its figures are all that can be got out of it.
package struct DisclosedSnapshot: Equatable, Sendable {
  package let disclosure: Disclosure
  let snapshot: Snapshot

  package init(_ snapshot: Snapshot, under disclosure: Disclosure) {
    self.disclosure = disclosure
    let counts = CountHiding.hiding(snapshot, under: disclosure)
    self.snapshot = DetailHiding.hiding(counts, under: disclosure)
  }

  package init(_ authority: RegionAuthority, for wish: DisclosureWish) {
    let settings = authority.snapshot.settings.disclosure
    self.init(authority.snapshot, under: settings.disclosure(for: wish))
  }
}
