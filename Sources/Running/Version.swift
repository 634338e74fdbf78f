/// Which Lookout this is. The scripts that pack it read the number from here.
package enum Version {
  package static let current = "0.1.0"
}
