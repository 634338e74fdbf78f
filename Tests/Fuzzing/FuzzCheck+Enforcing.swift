import FuzzChecks

extension FuzzCheck {
  /// Ends the program where the check fails: libFuzzer then keeps the bytes.
  func enforce(_ bytes: [UInt8]) {
    if let fault = fault(in: bytes) { fatalError("\(name): \(fault)") }
  }
}
