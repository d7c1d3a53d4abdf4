/// What keeps a class from being held, in words.
public struct ClassProblem: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }

  static func nameIsTaken(_ name: String) -> ClassProblem {
    ClassProblem("Somebody in the class is called \(name). If it is you, give your return code; else choose another name.")
  }
}
