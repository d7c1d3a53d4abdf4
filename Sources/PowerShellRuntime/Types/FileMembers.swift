/// Files and directories as objects.
public enum FileMembers {
  static func load(_ type: MemberBuilder) {
    let own = type.type
    guard own === FileMembers.file || own === FileMembers.directory else { return }
    func path(_ this: Value) -> String { this.object(as: CustomObject.self)?["FullName"]?.text ?? "" }
    let isFile = own === FileMembers.file
    type.property(isFile ? "Directory" : "Parent", "System.IO.DirectoryInfo") { session, this in
      path(this) == "/" ? .null : session.fileItem(OverlayFileSystem.parent(path(this)))
    }
    if !isFile { type.property("Root", "System.IO.DirectoryInfo") { session, _ in session.fileItem("/") } }
    type.method("void Delete()", "void Delete(bool recursive)") { session, this, a in
      if !isFile, !(session.files.list(path(this)) ?? []).isEmpty, !(a.first.map { session.truth($0) } ?? false) {
        throw Failure.dotNet("System.IO.IOException", "Directory not empty : '\(path(this))'")
      }
      session.files.remove(path(this))
      becomes(this, path(this), session)
      return .nothing
    }
    type.property("Attributes", "System.IO.FileAttributes", set: { _, _, _ in }) { session, this in
      let name = path(this).split(separator: "/").last ?? ""
      var found = session.files.isDirectory(path(this)) ? ["Directory"] : []
      if session.files.link(path(this)) != nil { found.append("ReparsePoint") }
      if name.hasPrefix(".") { found.insert("Hidden", at: 0) }
      if session.files.isReadOnly(path(this)) { found.insert("ReadOnly", at: 0) }
      return try session.convert(.string(found.isEmpty ? "Normal" : found.joined(separator: ", ")), to: session.types.type(named: "System.IO.FileAttributes") ?? .string)
    }
    // The overlay has one time for each file.
    for name in ["LastWriteTime", "CreationTime", "LastAccessTime"] {
      for (suffix, kind) in [("", DateTimeObject.Kind.local), ("Utc", .utc)] {
        type.property(name + suffix, "datetime", set: { session, this, value in
          guard let date = value.object(as: DateTimeObject.self) else { return }
          session.files.setChanged(path(this), date.ticks)
        }) { session, this in
          // What is not there was changed at the start of Windows' calendar.
          .object(DateTimeObject(ticks: session.files.exists(path(this)) ? session.files.changed(path(this)) : windowsEpoch, kind: kind))
        }
      }
    }
    if isFile {
      type.property("IsReadOnly", "bool", set: { session, this, value in session.files.setReadOnly(path(this), session.truth(value)) }) { session, this in
        .bool(session.files.isReadOnly(path(this)))
      }
    }
    type.property("LinkType", "string") { session, this in
      session.files.link(path(this)) != nil ? .string("SymbolicLink") : session.files.nameCount(path(this)) > 1 ? .string("HardLink") : .null
    }
    for name in ["Target", "LinkTarget"] { type.property(name, "string") { session, this in session.files.link(path(this)).map { .string($0) } ?? .null } }
    type.property("ResolvedTarget", "string") { session, this in
      let target = session.files.link(path(this)).map { $0.hasPrefix("/") ? $0 : OverlayFileSystem.parent(path(this)) + "/" + $0 }
      return .string(target.map(session.absolutePath) ?? path(this))
    }
    // The name in the colours of its kind, which are left away where no colours are shown.
    type.property("NameString", "string") { session, this in
      let name = this.object(as: CustomObject.self)?["Name"]?.text ?? ""
      return .string(session.style.fileName(name, isDirectory: !isFile, isLink: session.files.link(path(this)) != nil))
    }
    own.instanceMembers["namestring"]?.isHidden = true
    type.property("UnixFileMode", "System.IO.UnixFileMode") { session, this in
      let mode = session.files.isDirectory(path(this)) ? 0o755 : session.files.isReadOnly(path(this)) ? 0o444 : 0o644
      return .object(EnumObject(NetEnumerations.named("System.IO.UnixFileMode"), Int64(mode)))
    }
    type.property("UnixStat", UnixStat.type.fullName) { session, this in .object(UnixStat.object(path(this), in: session)) }
    if let body = own.instanceMembers["unixstat"]?.body {
      own.instanceMembers["unixstat"] = Member("UnixStat", .NoteProperty, body, definition: "Platform+Unix+CommonStat UnixStat=\(UnixStat.type.fullName)")
    }
    type.property("ModeWithoutHardLink", "string") { session, this in try session.propertyValue("Mode", of: this) ?? .null }
    if isFile { type.property("VersionInfo", "System.Diagnostics.FileVersionInfo") { _, this in .object(versionInfo(path(this))) } }
    // What an object knows of a file it keeps until it is told to look again, or changes the file itself.
    type.method("void Refresh()") { session, this, _ in
      becomes(this, path(this), session)
      return .nothing
    }
    if isFile {
      type.method("System.IO.FileInfo CopyTo(string destFileName)", "System.IO.FileInfo CopyTo(string destFileName, bool overwrite)") { session, this, a in
        try checkPresence(path(this), session)
        let target = session.absolutePath(a[0].text)
        if session.files.exists(target), !(a.count > 1 && session.truth(a[1])) { throw Failure.dotNet("System.IO.IOException", "The file '\(target)' already exists.") }
        try session.files.copy(path(this), to: target)
        return session.fileItem(target)
      }
      type.method("void MoveTo(string destFileName)", "void MoveTo(string destFileName, bool overwrite)") { session, this, a in
        try checkPresence(path(this), session)
        let target = session.absolutePath(a[0].text)
        if session.files.exists(target), !(a.count > 1 && session.truth(a[1])) { throw Failure.dotNet("System.IO.IOException", "Cannot create a file when that file already exists.") }
        try session.files.move(path(this), to: target)
        becomes(this, target, session)
        return .nothing
      }
      type.method("System.IO.StreamReader OpenText()") { session, this, _ in
        try session.create(TypeCatalog.named("System.IO.StreamReader"), [.string(path(this))])
      }
    } else {
      for (kind, wantsDirectories) in [("Files", false), ("Directories", true), ("FileSystemInfos", nil)] as [(String, Bool?)] {
        let element = kind == "FileSystemInfos" ? "System.IO.FileSystemInfo" : wantsDirectories == true ? "System.IO.DirectoryInfo" : "System.IO.FileInfo"
        let lists: Method.Body = { session, this, a in
          let names = (session.files.list(path(this)) ?? []).filter { a.isEmpty || Wildcard(a[0].text).matches($0) }
          return .array(names.map { path(this) + "/" + $0 }.filter { wantsDirectories == nil || session.files.isDirectory($0) == wantsDirectories }.map { session.fileItem($0) })
        }
        for (head, result) in [("Get", "\(element)[]"), ("Enumerate", "System.Collections.Generic.IEnumerable[\(element)]")] {
          type.method("\(result) \(head)\(kind)()", "\(result) \(head)\(kind)(string searchPattern)", body: lists)
        }
      }
      type.method("System.IO.DirectoryInfo CreateSubdirectory(string path)") { session, this, a in
        if a[0].text.isEmpty { throw Failure.argument("Path cannot be the empty string or all whitespace. (Parameter 'path')") }
        let made = OverlayFileSystem.normalized(path(this) + "/" + a[0].text)
        guard made == path(this) || made.hasPrefix(path(this) == "/" ? "/" : path(this) + "/") else {
          throw Failure.argument("The directory specified, '\(a[0].text)', is not a subdirectory of '\(path(this))'. (Parameter 'path')")
        }
        try session.files.createDirectory(made)
        return session.fileItem(made)
      }
      type.method("void MoveTo(string destDirName)") { session, this, a in
        try checkPresence(path(this), session)
        let target = session.absolutePath(a[0].text)
        if session.files.exists(target) { throw Failure.dotNet("System.IO.IOException", "Cannot create '\(target)' because a file or directory with the same name already exists.") }
        try session.files.move(path(this), to: target)
        becomes(this, target, session)
        return .nothing
      }
      type.method("void Create()") { session, this, _ in
        try session.files.createDirectory(path(this))
        becomes(this, path(this), session)
        return .nothing
      }
    }
    type.constructor("System.IO.\(own.name) new(string fileName)") { session, a in
      if a[0].text.isEmpty { throw Failure.argument("The value cannot be an empty string. (Parameter 'path')") }
      let item = session.fileItem(session.absolutePath(a[0].text), isDirectory: !isFile)
      item.object(as: CustomObject.self)?.display = a[0].text
      return item
    }
  }

  /// January 1, 1601 in ticks.
  private static let windowsEpoch: Int64 = 504_911_232_000_000_000

  /// Refuses to take away what is not there.
  private static func checkPresence(_ path: String, _ session: Session) throws {
    if session.files.exists(path) { return }
    guard session.files.isDirectory(OverlayFileSystem.parent(path)) else {
      throw Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
    }
    throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.")
  }

  /// An object tells of another place from now on.
  private static func becomes(_ item: Value, _ path: String, _ session: Session) {
    guard let own = item.object(as: CustomObject.self), let new = session.fileItem(path, isDirectory: own.type === directory).object(as: CustomObject.self) else { return }
    for property in new.properties { own[property.name] = property.value }
    own.display = path
  }

  /// What a file says of itself that is no program.
  private static func versionInfo(_ path: String) -> CustomObject {
    let texts = ["InternalName", "OriginalFilename", "FileVersion", "FileDescription", "Product", "ProductVersion"]
    let flags = ["Debug", "Patched", "PreRelease", "PrivateBuild", "SpecialBuild"]
    let info = CustomObject(
      "System.Diagnostics.FileVersionInfo",
      [("FileName", .string(path))] + texts.map { ($0 == "Product" ? "ProductName" : $0, .null) } + flags.map { ("Is" + $0, .bool(false)) } + [("Language", .null)])
    let lines = [("File", path)] + texts.map { ($0, "") } + flags.map { ($0, "False") } + [("Language", "")]
    info.display = lines.map { name, text in "\(name):" + String(repeating: " ", count: max(1, 17 - name.count)) + text + "\n" }.joined()
    return info
  }

  private static let base = TypeCatalog.named("System.IO.FileSystemInfo")
  public static let file = item("System.IO.FileInfo")
  public static let directory = item("System.IO.DirectoryInfo")

  /// A type of items, of which PowerShell's provider and its type data know more than .NET.
  private static func item(_ name: String) -> TypeDescriptor {
    let type = TypeDescriptor(name, base: base)
    for name in ["PSPath", "PSParentPath", "PSChildName", "PSDrive", "PSProvider", "PSIsContainer", "UnixStat"] { type.propertyKinds[name] = .NoteProperty }
    for (name, source) in [("BaseName", "if ($this.Extension.Length -gt 0) {$this.Name.Remove($this.Name.Length - $this.Extension.Length)} else {$this.Name};"), ("User", "$this.UnixStat.GetUserName();"), ("Group", "$this.UnixStat.GetGroupName();"), ("Size", "$this.UnixStat.Size;"), ("UnixMode", "$this.UnixStat.GetModeString();")] {
      type.propertyKinds[name] = .ScriptProperty
      type.propertyDefinitions[name] = "System.Object \(name) {get=\(source)}"
    }
    type.propertyKinds["Mode"] = .CodeProperty
    type.propertyDefinitions["Mode"] = "System.String Mode{get=Mode;}"
    return type
  }
}

extension Session {
  /// The object of a file or directory, with what PowerShell's provider adds.
  ///
  /// - Parameters:
  ///   - path: the full path.
  ///   - isDirectory: for a path at which nothing is; else the file system tells.
  public func fileItem(_ path: String, isDirectory wanted: Bool? = nil) -> Value {
    let exists = files.exists(path)
    let isDirectory = exists ? files.isDirectory(path) : wanted ?? false
    let target = files.link(path)
    let isLink = target != nil
    let isReadOnly = !isDirectory && exists && files.isReadOnly(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parent = OverlayFileSystem.parent(path)
    let dot = name.lastIndex(of: ".")
    let mode = isLink ? "l----" : isDirectory ? "d----" : isReadOnly ? "--r--" : "-----"
    let unixMode = isLink ? "lrwxrwxrwx" : isDirectory ? "drwxr-xr-x" : isReadOnly ? "-r--r--r--" : "-rw-r--r--"
    // A link is as long as the path that it holds.
    let length = isDirectory ? 0 : Int64(target?.utf8.count ?? files.read(path)?.count ?? 0)
    let own: [(String, Value)] = [
      ("PSIsContainer", .bool(isDirectory)),
      ("Mode", .string(mode)), ("UnixMode", .string(unixMode)),
      ("User", .string("root")), ("Group", .string("root")), ("Size", .long(isDirectory ? 4096 : length)), ("Name", .string(name)), ("FullName", .string(path)),
      ("Extension", .string(dot.map { String(name[$0...]) } ?? "")),
      ("BaseName", .string(isDirectory ? name : dot.map { String(name[..<$0]) } ?? name)), ("Exists", .bool(exists)),
    ]
    let ofFile: [(String, Value)] = isDirectory ? [] : [("Length", exists ? .long(length) : .null), ("DirectoryName", .string(parent))]
    let properties = PathInfo.origin(of: path) + own + ofFile
    let object = CustomObject(properties, type: isDirectory ? FileMembers.directory : FileMembers.file)
    object.display = path
    return .object(object)
  }
}
