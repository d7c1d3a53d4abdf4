import PowerShellRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where lessons are found.
public enum LessonFolders {
  /// The project's own, beside the program or above it, and those of REHEARSE_LESSONS, divided by colons.
  public static var roots: [String] {
    var roots: [String] = []
    var folder = ProcessArguments.program
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      if access(folder + "/Lessons", R_OK) == 0 {
        roots.append(folder + "/Lessons")
        break
      }
    }
    if let own = getenv("REHEARSE_LESSONS") { roots += String(cString: own).split(separator: ":").map(String.init) }
    return roots
  }

  public static func library() -> LessonLibrary { LessonLibrary(roots: roots, session: reader().session) }

  /// A shell that reads lessons from the disk.
  public static func reader() -> Shell {
    let shell = Shell(output: { _ in })
    (shell.session.files as? OverlayFileSystem)?.readsDisk = true
    return shell
  }
}
