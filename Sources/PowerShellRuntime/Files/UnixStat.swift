/// What the file system's provider tells of a file by its note UnixStat (Platform.Unix.CommonStat).
enum UnixStat {
  static let type = TypeDescriptor("System.Management.Automation.Platform+Unix+CommonStat") { builder in
    func text(_ this: Value, _ name: String) -> Value { this.object(as: CustomObject.self)?[name] ?? .null }
    builder.method("string GetModeString()") { session, this, _ in
      .string(text(this, "ItemType").text == "Directory" ? "drwxr-xr-x" : session.wholeNumber(text(this, "Mode")) & 0o222 == 0 ? "-r--r--r--" : "-rw-r--r--")
    }
    for name in ["GetUserName", "GetGroupName"] { builder.method("string \(name)()") { _, _, _ in .string("root") } }
  }

  /// The numbers of a file that the overlay has: who owns it and where it lies are the same for all.
  static func object(_ path: String, in session: Session) -> CustomObject {
    let files = session.files
    let isDirectory = files.isDirectory(path)
    let permissions = isDirectory ? 0o755 : files.isReadOnly(path) ? 0o444 : 0o644
    let size = Int64(isDirectory ? 4096 : files.read(path)?.count ?? 0)
    let changed = Value.object(DateTimeObject(ticks: files.changed(path), kind: .local))
    return CustomObject([
      ("Inode", .long(1)), ("Mode", .int(Int32(permissions | (isDirectory ? 0o040000 : 0o100000)))), ("UserId", .int(0)), ("GroupId", .int(0)),
      ("HardlinkCount", .int(isDirectory ? 2 : Int32(files.nameCount(path)))), ("Size", .long(size)), ("AccessTime", changed), ("ModifiedTime", changed), ("StatusChangeTime", changed),
      ("BlockSize", .long(4096)), ("DeviceId", .int(0)), ("NumberOfBlocks", .int(Int32(clamping: (size + 4095) / 4096 * 8))),
      ("ItemType", .string(isDirectory ? "Directory" : files.link(path) != nil ? "SymbolicLink" : "File")),
      ("IsSetUid", .bool(false)), ("IsSetGid", .bool(false)), ("IsSticky", .bool(false)),
    ], type: type)
  }
}
