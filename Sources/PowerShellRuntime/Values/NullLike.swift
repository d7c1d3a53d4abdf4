/// A value of .NET that stands for nothing and is no null: `[DBNull]::Value`, the empty field of a database, and
/// `[NullString]::Value`, a null where a method takes text.
public final class NullLikeObject: PSObject {
  private let descriptor: TypeDescriptor
  init(_ descriptor: TypeDescriptor) { self.descriptor = descriptor }
  public override var type: TypeDescriptor { descriptor }
  public override var text: String { "" }
}

extension Value {
  /// Whether it is `[NullString]::Value`.
  var isNullText: Bool { (object as? NullLikeObject)?.type.name == "NullString" }
}
