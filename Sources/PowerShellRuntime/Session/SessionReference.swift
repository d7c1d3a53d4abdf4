/// Names a session without keeping it.
///
/// A weak reference would do the same, and give the session a table beside it through which all its counts go from then on: every call
/// of a cmdlet or a method counts the session.
public final class SessionReference {
  /// Nil where the session is gone.
  public internal(set) unowned(unsafe) var session: Session?
}
