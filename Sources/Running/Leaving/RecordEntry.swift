internal import CareModel
private import Glibc
private import Outputs
internal import Text

/// One line of the record: who had the program do what, and when. Never a figure, and nothing of a
/// child.
enum RecordEntry {
  case export(Export)
}

extension RecordEntry {
  /// The line, with its end.
  var line: String {
    switch self {
    case .export(let export):
      LogField.line(at: export.moment.localISO, "export", [.user] + export.fields)
    }
  }
}

extension LogField {
  /// By number: a name may have to be asked for on the network.
  fileprivate static var user: LogField { LogField("user", "\(getuid())") }
}

extension Export {
  fileprivate var fields: [LogField] {
    let audiences = Set(parts.map(\.disclosure.audience)).sorted().map(\.rawValue)
    let days = Set(parts.compactMap(\.day)).sorted().map(\.iso)
    return [
      LogField("audience", audiences.joined(separator: ",")),
      LogField("format", format?.rawValue ?? "text"), LogField("panel", panel?.rawValue ?? "all"),
      LogField("days", days.isEmpty ? "none" : days.joined(separator: ",")),
      // Where it is, from wherever it was named.
      LogField("folder", quoted: SafeText(EnclosingFolders(of: folder)?.path ?? folder)),
    ]
  }
}

extension Moment {
  /// `2013-04-30T10:14:00+01:00`: by the local clock, and by how much it was ahead.
  var localISO: String {
    let local = Moment(seconds: seconds + Int64(offset)).iso.dropLast()
    let minutes = abs(Int(offset)) / 60
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return local + (offset < 0 ? "-" : "+") + parts.joined(separator: ":")
  }
}
