extension Tenant {
  /// What makes another organisation of this one, in words.
  public func differences(to other: Tenant) -> [JournalEntry.Detail] {
    Changes(state.changes(to: other.state)).details(other.state, subscriptions)
  }

  /// What the changes behind the first `count` of the journal come to, in words.
  public func differences(since count: Int) -> [JournalEntry.Detail] {
    var sum = Changes([])
    for entry in journal.dropFirst(count) { sum.append(entry.changes) }
    return sum.withoutReturns.details(state, subscriptions)
  }
}
