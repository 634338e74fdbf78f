// Fuzzing: feeds one of the checks with the bytes that libFuzzer makes up. The environment names
// the check, as the arguments are libFuzzer's own. scripts/fuzz builds and runs it.

import CFuzzer
import FuzzChecks
import Glibc

private let check = FuzzCheck.all.first { check in
  getenv("LOOKOUT_FUZZ_TARGET").map { String(cString: $0) } == check.name
}

/// Where the program starts: its module's name and `_main`, which the build looks for.
@_cdecl("Fuzzing_main")
package func fuzzingMain(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  guard check != nil else {
    print("LOOKOUT_FUZZ_TARGET names none of", FuzzCheck.all.map(\.name).joined(separator: ", "))
    return 2
  }
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
    check?.enforce(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
