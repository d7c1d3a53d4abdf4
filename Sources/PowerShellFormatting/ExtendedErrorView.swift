import PowerShellRuntime

/// Error records with all that is known of them, as Get-Error shows them and `$ErrorView = 'DetailedView'`.
///
/// Source of the rules: the PSExtendedError view of PowerShell's own format data.
public struct ExtendedErrorView {
  /// What Get-Error calls the records that are to be shown so.
  public static let typeName = "System.Management.Automation.ErrorRecord#PSExtendedError"
  private static let maximumDepth = 10
  private static let expanded: Set<String> = ["System.Management.Automation.InvocationInfo"]
  private let session: Session
  init(_ session: Session) { self.session = session }

  func text(_ record: ErrorRecordObject) -> String { "\n" + show(.object(record), indent: 0, depth: 1) }

  /// The properties that have something to show, a line or more each.
  private func show(_ value: Value, indent: Int, depth: Int, isInside: Bool = false) -> String {
    let properties = properties(of: value, isInside: isInside).filter { isShown($0.value) }
    let width = properties.map(\.name.count).max() ?? 0
    let prefix = String(repeating: " ", count: indent)
    return properties.map { name, item in
      let head = prefix + session.styled(name + String(repeating: " ", count: width - name.count) + " : ", "FormatAccent")
      return head + content(name, item, indent: indent, width: width, depth: depth, of: value)
    }.joined(separator: "\n")
  }

  private func isShown(_ value: Value) -> Bool {
    switch value.base {
    case .null, .nothing: return false
    case .bool(let flag): return flag
    case .int(let number): return number != 0
    case .string(let text): return !text.isEmpty
    default: break
    }
    if let table = value.object(as: DictionaryObject.self) { return table.count > 0 }
    return session.isList(value) ? !session.enumerated(value).isEmpty : true
  }

  private func properties(of value: Value, isInside: Bool) -> [(name: String, value: Value)] {
    let own = (try? session.properties(of: value)) ?? []
    guard let exception = value.object(as: ExceptionObject.self) else { return own }
    // The record inside an exception does not hold that exception again but one that stands for it.
    if isInside {
      return [("Type", .string("System.Management.Automation.ParentContainsErrorRecordException")), ("Message", .string(exception.message)), ("HResult", .int(-2146233087))]
    }
    let common = ["TargetSite", "Message", "Data", "InnerException", "HelpLink", "Source", "HResult", "StackTrace"]
    let special = own.filter { !common.contains($0.name) }
    return [("Type", .string(exception.type.fullName))] + special + common.compactMap { name in own.first { $0.name == name } }
  }

  private func content(_ name: String, _ value: Value, indent: Int, width: Int, depth: Int, of owner: Value) -> String {
    let prefix = String(repeating: " ", count: indent)
    let isNested = value.object is ExceptionObject || value.object is ErrorRecordObject || ExtendedErrorView.expanded.contains(value.type?.fullName ?? "")
    if isNested {
      if depth >= ExtendedErrorView.maximumDepth { return "…" }
      return "\n" + show(value, indent: indent + 4, depth: depth + 1, isInside: owner.object is ErrorRecordObject && depth > 1)
    }
    if let table = value.object(as: DictionaryObject.self) {
      return table.entries.map { key, item in
        let shown = key.text == "Authorization" ? "…" : (try? session.stringify(item)) ?? ""
        return "\n\(prefix)    " + session.styled("\(key.text) : ", "FormatAccent") + shown
      }.joined()
    }
    if session.isList(value) {
      if depth >= ExtendedErrorView.maximumDepth { return "…" }
      return session.enumerated(value).map { item in
        let isPlain = item.object == nil || item.object is TypeObject || item.object is NumberObject || item.object is EnumObject
        if isPlain { return "\n\(prefix)\(String(repeating: " ", count: indent + 6))" + ((try? session.stringify(item)) ?? "") }
        return "\n" + show(item, indent: indent + 4, depth: depth + 1)
      }.joined(separator: "\n")
    }
    return lines(name, (try? session.stringify(value)) ?? "", under: prefix + String(repeating: " ", count: width + 3))
  }

  private func lines(_ name: String, _ text: String, under indent: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).trimmingWhitespace }
    if name == "StackTrace" { return "\n" + lines.joined(separator: "\n") }
    let colored = name == "Message" ? lines.map { session.styled($0, "Error") } : name == "PositionMessage" ? lines.map { $0.contains("~") ? session.styled($0, "Error") : $0 } : lines
    return colored.joined(separator: "\n" + indent)
  }
}
