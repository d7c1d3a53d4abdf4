#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps a second process from changing a sandbox that is open. The system lets go of it when the process ends, however it ends.
final class SandboxLock {
  private let descriptor: Int32

  /// - Throws: `SandboxError` where another process has the sandbox open.
  init(_ path: String, sandbox: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SandboxError("The sandbox '\(sandbox)' cannot be opened: \(String(cString: strerror(errno))).") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      var buffer = [UInt8](repeating: 0, count: 32)
      let count = max(0, pread(descriptor, &buffer, buffer.count, 0))
      close(descriptor)
      let holder = String(decoding: buffer[..<count], as: UTF8.self)
      throw SandboxError(
        "The sandbox '\(sandbox)' is open in process \(holder). Leave that shell first, look at it with 'rehearse sandbox show \(sandbox)', or work on a copy: rehearse sandbox copy \(sandbox) NEW.")
    }
    ftruncate(descriptor, 0)
    let own = Array("\(getpid())".utf8)
    pwrite(descriptor, own, own.count, 0)
  }

  deinit { close(descriptor) }
}
