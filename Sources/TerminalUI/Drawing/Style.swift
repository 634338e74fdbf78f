/// How a cell looks: two roles, and attributes beside the colours.
package struct Style: Hashable, Sendable {
  package var foreground: Role
  package var background: Role
  package var attributes: Attributes

  package init(
    _ foreground: Role = .text, on background: Role = .background, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension Style {
  package var bold: Style { adding(.bold) }

  /// The same on another background.
  package func on(_ background: Role) -> Style {
    Style(foreground, on: background, attributes)
  }

  /// The same background and attributes in another colour.
  package func with(_ foreground: Role) -> Style {
    Style(foreground, on: background, attributes)
  }

  private func adding(_ more: Attributes) -> Style {
    Style(foreground, on: background, attributes.union(more))
  }
}
