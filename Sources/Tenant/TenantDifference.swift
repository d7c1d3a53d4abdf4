extension Tenant {
  /// What makes another organisation of this one, in words.
  public func differences(to other: Tenant) -> [JournalEntry.Detail] {
    let (old, new) = (state, other.state)
    let changes =
      old.accounts.changes(to: new.accounts, .account) + old.removedAccounts.changes(to: new.removedAccounts, .removedAccount)
      + old.numbers.changes(to: new.numbers, .number) + old.applications.changes(to: new.applications, .application)
      + old.principals.changes(to: new.principals, .principal) + old.orders.changes(to: new.orders, .order)
      + old.settings.changes(to: new.settings, .setting) + old.grants.changes(to: new.grants, .grant) + old.records.changes(to: new.records, .record)
    return Changes(changes).details(new, subscriptions)
  }

  /// What the changes behind the first `count` of the journal come to, in words.
  public func differences(since count: Int) -> [JournalEntry.Detail] {
    var sum = Changes([])
    for entry in journal.dropFirst(count) { sum.append(entry.changes) }
    return sum.withoutReturns.details(state, subscriptions)
  }
}

extension Store {
  func changes(to other: Store, _ kind: ObjectKind) -> [ObjectChange] {
    Set(keys).union(other.keys).sorted().compactMap { id in
      self[id] == other[id] ? nil : ObjectChange(kind: kind, id: id, before: self[id], after: other[id])
    }
  }
}
