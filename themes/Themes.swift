// Themes: the files of this folder, embedded in the program. Add a file here and in Package.swift,
// and its name to Settings' ShippedThemes.

/// The text of each theme, as bytes.
package enum Themes {
  package static var dark: [UInt8] { PackageResources.dark_toml }
  package static var light: [UInt8] { PackageResources.light_toml }
  package static var mono: [UInt8] { PackageResources.mono_toml }
}
