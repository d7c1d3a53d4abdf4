import Dispatch
import Foundation
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A learner's shell: a process of its own on a pseudo-terminal, so that learners share neither memory nor files, and one that
/// fails takes nobody with it.
///
/// All of it happens on one queue. What the process writes goes to whoever watches; the last of it is kept for the next watcher.
final class LearnerShell: @unchecked Sendable {
  struct CannotStart: Error { let reason: String }

  /// What the shell has to say to its watcher.
  enum Event: Sendable {
    case output([UInt8])
    case ended
  }

  private static let queue = DispatchQueue(label: "learner shells")
  /// How much of the output is kept for a page that is opened again, in bytes.
  private static let keptOutput = 64 << 10
  /// How much may wait for a slow page before the shell has to wait too, in bytes.
  private static let waitingLimit = 512 << 10

  private let terminal: Int32
  private let process: pid_t
  private let source: DispatchSourceRead
  private var isSuspended = false
  private var kept: [UInt8] = []
  private var waiting = 0
  private var watcher: AsyncStream<Event>.Continuation?
  private var hasEnded = false
  private var typed = Date()
  /// When somebody typed last, or the shell was opened.
  var lastTyped: Date { LearnerShell.queue.sync { typed } }

  /// Starts a program on a new pseudo-terminal.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - environment: all that the program finds in its environment.
  /// - Throws: `CannotStart`.
  init(_ arguments: [String], environment: [String: String], columns: Int, rows: Int) throws {
    var (own, other): (Int32, Int32) = (-1, -1)
    guard openpty(&own, &other, nil, nil, nil) == 0, let name = ttyname(other) else {
      throw CannotStart(reason: "there is no terminal left (\(String(cString: strerror(errno))))")
    }
    terminal = own
    let path = String(cString: name)
    defer { close(other) }
    LearnerShell.setSize(terminal, columns, rows)
    do { process = try LearnerShell.spawn(arguments, environment, path) } catch {
      close(terminal)
      throw error
    }
    source = DispatchSource.makeReadSource(fileDescriptor: terminal, queue: LearnerShell.queue)
    source.setEventHandler { [weak self] in self?.read() }
    let descriptor = terminal
    source.setCancelHandler { close(descriptor) }
    source.activate()
  }

  /// POSIX_SPAWN_SETSID of spawn.h, which Swift's Glibc module leaves out.
  private static let newSession: Int16 = 0x80

  /// The process leads a session of its own whose terminal is `path`; it inherits no other file.
  private static func spawn(_ arguments: [String], _ environment: [String: String], _ path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    #if canImport(Glibc)
      posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    #endif
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    let status = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &variables)
    guard status == 0 else { throw CannotStart(reason: String(cString: strerror(status))) }
    return process
  }

  private static func setSize(_ terminal: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(clamping: max(20, min(columns, 400))), UInt16(clamping: max(5, min(rows, 200))))
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  // MARK: Both ways

  /// Whether the process has closed its end; there may be output left.
  private var isHungUp: Bool {
    var entry = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLHUP) != 0
  }

  /// Takes what has come. Dispatch tells of a hang-up once only, be there output left or not, and of nothing behind it
  /// (EPOLLHUP in libdispatch's event_epoll.c): what is left then is read to its end here.
  private func read() {
    repeat { readOnce() } while !hasEnded && !isSuspended && isHungUp
  }

  private func readOnce() {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    let count = Glibc.read(terminal, &buffer, buffer.count)
    guard count > 0 else {
      if count < 0, errno == EAGAIN || errno == EINTR { return }
      return end()
    }
    let bytes = Array(buffer[..<count])
    kept += bytes
    if kept.count > LearnerShell.keptOutput { kept.removeFirst(kept.count - LearnerShell.keptOutput) }
    guard let watcher else { return }
    waiting += count
    watcher.yield(.output(bytes))
    if waiting > LearnerShell.waitingLimit, !isSuspended {
      isSuspended = true
      source.suspend()
    }
  }

  private func end() {
    if hasEnded { return }
    hasEnded = true
    resume()
    source.cancel()
    watcher?.yield(.ended)
    watcher?.finish()
    let process = self.process
    kill(process, SIGHUP)
    DispatchQueue.global().async {
      var status: Int32 = 0
      for _ in 0..<40 where waitpid(process, &status, WNOHANG) == 0 { usleep(50_000) }
      // Whoever has not gone by now does not go by itself.
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
    }
  }

  private func resume() {
    guard isSuspended else { return }
    isSuspended = false
    source.resume()
    if !hasEnded, isHungUp { read() }
  }

  /// What was shown last, then everything that comes; a former watcher's stream ends.
  func watch() -> AsyncStream<Event> {
    AsyncStream { continuation in
      LearnerShell.queue.async { [self] in
        watcher?.finish()
        watcher = continuation
        waiting = kept.count
        if !kept.isEmpty { continuation.yield(.output(kept)) }
        resume()
        if hasEnded {
          continuation.yield(.ended)
          continuation.finish()
        }
      }
    }
  }

  /// Told by a watcher that it has passed so many bytes on.
  func delivered(_ count: Int) {
    LearnerShell.queue.async { [self] in
      waiting = max(0, waiting - count)
      if waiting < LearnerShell.waitingLimit / 2 { resume() }
    }
  }

  func type(_ bytes: [UInt8]) {
    LearnerShell.queue.async { [self] in
      guard !hasEnded else { return }
      typed = Date()
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
        if count <= 0 { break }
        rest = rest.dropFirst(count)
      }
    }
  }

  func resize(columns: Int, rows: Int) { LearnerShell.queue.async { [self] in if !hasEnded { LearnerShell.setSize(terminal, columns, rows) } } }

  func stop() { LearnerShell.queue.async { [self] in end() } }

  var isRunning: Bool { LearnerShell.queue.sync { !hasEnded } }
}
