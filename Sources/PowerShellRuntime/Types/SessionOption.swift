/// System.Management.Automation.Remoting.PSSessionOption: how sessions with other computers would be made, which a rehearsal has none of.
enum SessionOption {
  /// What `$PSSessionOption` is at the start.
  static var standard: Value {
    func span(milliseconds: Int64) -> Value { .object(TimeSpanObject(ticks: milliseconds * 10_000)) }
    return .object(CustomObject([
      ("MaximumConnectionRedirectionCount", .int(5)), ("NoCompression", .bool(false)), ("NoMachineProfile", .bool(false)),
      ("ProxyAccessType", .string("None")), ("ProxyAuthentication", .string("Negotiate")), ("ProxyCredential", .null), ("SkipCACheck", .bool(false)),
      ("SkipCNCheck", .bool(false)), ("SkipRevocationCheck", .bool(false)), ("OperationTimeout", span(milliseconds: 180_000)),
      ("NoEncryption", .bool(false)), ("UseUTF16", .bool(false)), ("IncludePortInSPN", .bool(false)), ("OutputBufferingMode", .string("None")),
      ("MaxConnectionRetryCount", .int(5)), ("Culture", .null), ("UICulture", .null), ("MaximumReceivedDataSizePerCommand", .null),
      ("MaximumReceivedObjectSize", .int(209_715_200)), ("ApplicationArguments", .null), ("OpenTimeout", span(milliseconds: 180_000)),
      ("CancelTimeout", span(milliseconds: 60_000)), ("IdleTimeout", span(milliseconds: -1)),
    ], type: type))
  }

  private static let type = TypeDescriptor("System.Management.Automation.Remoting.PSSessionOption")
}
