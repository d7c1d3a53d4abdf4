import ArgumentParser
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands over to the program that holds classes, which stands beside this one.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Hold a class: learners do lessons in their browsers, the teacher watches (docs/classes.md).")
  @Argument(parsing: .captureForPassthrough, help: "Options; --help lists them.") var options: [String] = []

  func run() throws {
    let program = ProcessArguments.program + "-classroom"
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + options).map { strdup($0) } + [nil]
    execv(program, &words)
    throw CommandFailure("\(program) cannot be started (\(String(cString: strerror(errno)))). It is built with: swift build -c release --product rehearse-classroom")
  }
}
