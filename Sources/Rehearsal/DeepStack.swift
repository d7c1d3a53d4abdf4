import CMalloc

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs work on a thread whose stack is deep enough for scripts that nest to PowerShell's limits.
public enum DeepStack {
  /// In bytes. 1000 nested calls of functions, each with a few nested expressions, need about a tenth of it.
  static let size = 1 << 30

  /// glibc gives a second thread an arena of its own that asks the kernel for every few pages; one arena that grows by
  /// megabytes makes parsing and running a fifth faster.
  private static func growMemoryInLargeSteps() {
    #if canImport(Glibc)
      mallopt(M_ARENA_MAX, 1)
      mallopt(M_TOP_PAD, 4 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
    #endif
  }

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  public static func run(_ body: @escaping () -> Void) {
    growMemoryInLargeSteps()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, size)
    defer { pthread_attr_destroy(&attributes) }
    let work = Unmanaged.passRetained(Work(body)).toOpaque()
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, work)
    #else
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { pointer in
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, work)
    #endif
    guard status == 0 else {
      Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
      return
    }
    #if canImport(Glibc)
      pthread_join(thread, nil)
    #else
      if let thread { pthread_join(thread, nil) }
    #endif
  }
}
