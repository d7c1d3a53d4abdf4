import PowerShellRuntime
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Replays files in as many processes as there are cores: a session belongs to one thread of one process.
struct ReplayPool {
  private let flags: [String]

  /// - Parameter flags: what each process is told beside its file.
  init(_ flags: [String]) { self.flags = flags }

  private struct Child {
    let process: pid_t
    let output: Int32
    let place: Int
    var bytes: [UInt8] = []
  }

  /// - Throws: `CommandFailure` where a process does not come back with a report.
  func run(_ files: [String]) throws -> ReplayReport {
    let width = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var reports: [Int: ReplayReport] = [:]
    var children: [Child] = []
    var next = 0
    while next < files.count || !children.isEmpty {
      while next < files.count, children.count < width {
        children.append(try start(files[next], next))
        next += 1
      }
      var waits = children.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
      poll(&waits, nfds_t(waits.count), -1)
      for at in children.indices.reversed() where waits[at].revents != 0 {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(children[at].output, &buffer, buffer.count)
        if count > 0 {
          children[at].bytes += buffer[..<count]
          continue
        }
        let child = children.remove(at: at)
        reports[child.place] = try finish(child, files[child.place])
        showProgress(reports.count, files.count)
      }
    }
    var all = ReplayReport()
    for place in files.indices { reports[place].map { all.add($0) } }
    return all
  }

  private func start(_ file: String, _ place: Int) throws -> Child {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw CommandFailure("No pipe: \(String(cString: strerror(errno))).") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    let words = [ProcessArguments.program, "replay", "--json", "--is-part"] + flags + ["--", file]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, ProcessArguments.program, &actions, nil, &arguments, environ)
    close(ends[1])
    guard code == 0 else { throw CommandFailure("Cannot start a process: \(String(cString: strerror(code))).") }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    return Child(process: process, output: ends[0], place: place)
  }

  private func finish(_ child: Child, _ file: String) throws -> ReplayReport {
    close(child.output)
    var status: Int32 = 0
    waitpid(child.process, &status, 0)
    do { return try ReplayReport.read(child.bytes) } catch { throw CommandFailure("The replay of \(file) ended without a report (status \(status)).") }
  }

  /// A bar on the terminal, where there is one.
  private func showProgress(_ done: Int, _ all: Int) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let filled = 30 * done / max(1, all)
    fputs("\r[" + String(repeating: "=", count: filled) + String(repeating: " ", count: 30 - filled) + "] \(done) of \(all)" + (done == all ? "\n" : ""), stderr)
  }
}
