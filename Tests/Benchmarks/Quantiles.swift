/// Several measurements of one thing.
struct Quantiles {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  /// The smallest value that so large a part of all are not above; nil where there is none.
  func quantile(_ part: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let rank = (part * Double(sorted.count)).rounded(.up)
    return sorted[min(max(Int(rank) - 1, 0), sorted.count - 1)]
  }

  var median: Double? { quantile(0.5) }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}

extension Double? {
  /// So many decimals; a dash for nothing.
  func text(decimals: Int) -> String {
    guard let self else { return "–" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((self * scale).rounded())
    guard decimals > 0 else { return Self.grouped(scaled) }
    let rest = String(scaled % Int(scale))
    let zeros = String(repeating: "0", count: decimals - rest.count)
    return Self.grouped(scaled / Int(scale)) + "." + zeros + rest
  }

  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(number % 1000)
    return grouped(number / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
