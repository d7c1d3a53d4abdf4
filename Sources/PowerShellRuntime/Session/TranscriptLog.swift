/// A record of what is shown and asked, on its way to a file.
public final class TranscriptLog {
  public let path: String
  private var text: String
  private var isFlushed = false

  /// - Parameter text: what the file has already, where the record is appended to it.
  public init(path: String, text: String = "") {
    self.path = path
    self.text = text
  }

  public func append(_ part: String) {
    text += part
    isFlushed = false
  }

  /// Writes what has come since the last time.
  public func flush(_ session: Session) throws {
    if isFlushed { return }
    isFlushed = true
    try session.files.write(path, Array(text.utf8))
  }
}
