package import Text

/// What is drawn where a bar would be whose length is hidden: of one length, whatever it hides.
package enum Hatch {
  package static let width = 4
  package static let pattern: Unicode.Scalar = "╱"
  package static var text: SafeText {
    SafeText(String(repeating: Character(pattern), count: width))
  }
}
