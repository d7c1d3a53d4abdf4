/// What a script asks of a web service.
public struct WebQuestion {
  public let method: String
  public let address: String
  /// The Authorization header.
  public let authorization: String?
  public let body: Value

  public init(method: String, address: String, authorization: String?, body: Value) {
    (self.method, self.address, self.authorization, self.body) = (method, address, authorization, body)
  }
}

/// What it answers.
public struct WebAnswer {
  public let status: Int
  /// What JSON holds; null for no content.
  public let body: Value

  public init(status: Int, body: Value) { (self.status, self.body) = (status, body) }
}
