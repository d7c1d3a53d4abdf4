/// A value of .NET that stands for nothing and is no null: `[DBNull]::Value`, the empty field of a database, and
/// `[NullString]::Value`, a null where a method takes text. Comparisons and conditions take both for `$null`; `??` does not
/// (LanguagePrimitives.IsNullLike).
public final class NullLikeObject: PSObject {
  private let descriptor: TypeDescriptor
  init(_ descriptor: TypeDescriptor) { self.descriptor = descriptor }
  public override var type: TypeDescriptor { descriptor }
  public override var text: String { "" }
}

extension Value {
  /// Null, nothing or one of .NET's values that stand for it.
  var isNullLike: Bool {
    switch self {
    case .null, .nothing: true
    case .object(let object): object is NullLikeObject
    default: false
    }
  }
}
