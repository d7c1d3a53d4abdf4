#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system lets this process use: a learner's shell must not take what the others need.
public enum ProcessLimits {
  /// - Parameter megabytes: of data, beside the deep stack's addresses. Beyond it the process ends.
  public static func limitMemory(megabytes: Int) {
    var limit = rlimit()
    limit.rlim_cur = rlim_t(DeepStack.size + megabytes << 20)
    limit.rlim_max = limit.rlim_cur
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
  }

  /// Asks for SIGXCPU after so much more processor time.
  public static func limitProcessorTime(furtherSeconds: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    limit.rlim_cur = rlim_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1 + furtherSeconds)
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }
}
