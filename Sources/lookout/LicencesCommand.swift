import ArgumentParser
import Licences
import Running

struct LicencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licences",
    abstract: "Print the licences of Lookout and of all that is built into it.")

  func run() {
    Standard.write(Licence.all.map(\.page).joined(separator: "\n\n"))
  }
}
