/// Who keeps an organisation beyond the process: it hears of each change once it is whole.
public protocol TenantObserver: AnyObject {
  func didPerform(_ entry: JournalEntry)
  /// - Parameter cause: the entry that the changes belong to now; nil where they follow from nothing in the journal.
  func didSettle(_ changes: Changes, cause: JournalEntry?)
  func didUndo(_ entry: JournalEntry)
  func didForgetJournal()
  /// A command of several steps is done, or something beside the objects has changed.
  func didFinish()
}
