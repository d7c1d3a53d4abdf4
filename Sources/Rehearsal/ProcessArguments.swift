import CProcessArguments

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What this process was started with, also where there is no /proc to ask.
public enum ProcessArguments {
  public static let all: [String] = {
    #if os(Linux)
      let words = process_arguments
      return (0..<Int(process_argument_count)).compactMap { words?[$0].map { String(cString: $0) } }
    #else
      return Swift.CommandLine.arguments
    #endif
  }()

  /// Those behind the program's name.
  public static var words: [String] { Array(all.dropFirst()) }

  /// The path of the running program.
  public static var program: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    return count > 0 ? String(cString: buffer) : all.first ?? "rehearse"
  }
}
