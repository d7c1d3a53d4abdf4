#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import GRDB
import PowerShellRuntime
import TeamsCommands
import Tenant

/// A rehearsal that outlives its process: organisation, journal, clock, history and written files in SQLite.
///
/// Each completed change is committed at once, so that whatever kills the process, the next one finds every completed
/// command and no half of one.
public final class Sandbox: TenantObserver {
  public let name: String
  public let tenant: Tenant
  private let queue: DatabaseQueue
  private let lock: SandboxLock?
  private weak var shell: Shell?
  /// The inputs that were typed, oldest first.
  public private(set) var history: [HistoryEntry] = []
  /// Why the sandbox could not be saved; said once.
  private var failure: String?

  // What has happened since the last commit.
  private struct ObjectKey: Hashable { let kind: ObjectKind, id: String }
  private var objects: Set<ObjectKey> = []
  private var journal: [(Database) throws -> Void] = []
  private var keptHistory = 0
  private var keptState: State?

  /// The small things, kept as one row.
  struct State: Codable, Equatable {
    var clock: Int64 = 0
    var random: UInt64?
    var checkpoints: [String: Int] = [:]
    var location: String?
    var overlay = OverlayFileSystem.Marks()
  }

  /// Opens a sandbox, or makes one of an organisation.
  ///
  /// - Parameters:
  ///   - start: the organisation that a new sandbox begins with; nil where a sandbox must be there already.
  ///   - isReadOnly: only looks, also while another process has it open.
  /// - Throws: `SandboxError`.
  public init(_ name: String, start: (() throws -> Tenant)?, isReadOnly: Bool = false) throws {
    self.name = name
    let path = try SandboxFolder.path(name)
    let isThere = Disk.exists(path)
    guard isThere || start != nil else { throw SandboxError("There is no sandbox '\(name)'. The sandboxes: rehearse sandbox list.") }
    lock = isReadOnly ? nil : try SandboxLock(path + ".lock", sandbox: name)
    do {
      queue = try SandboxDatabase.open(path, isReadOnly: isReadOnly)
      if isThere, try queue.read(SandboxDatabase.isComplete) {
        tenant = try queue.read(SandboxDatabase.tenant)
      } else {
        guard let made = try start?() else { throw SandboxError("The sandbox '\(name)' is empty.") }
        tenant = made
        try queue.write { try SandboxDatabase.create($0, made) }
      }
      (history, keptState) = try queue.read { (try SandboxDatabase.history($0), try SandboxDatabase.state($0)) }
      tenant.resume(try queue.read(SandboxDatabase.journal), checkpoints: keptState?.checkpoints ?? [:])
    } catch let error as DatabaseError {
      throw SandboxError("The sandbox '\(name)' cannot be opened: \(error.message ?? "\(error.resultCode)").")
    } catch let error as DecodingError {
      throw SandboxError("The sandbox '\(name)' cannot be read: \(error).")
    }
    keptHistory = history.count
  }

  /// Goes on in a shell where the sandbox was left, and keeps what happens from now on.
  public func attach(to shell: Shell) throws {
    self.shell = shell
    shell.sandbox = self
    if let state = keptState {
      shell.clock.moved = state.clock
      if let random = state.random { shell.session.random = SeededRandom(state: random) }
      if let location = state.location, shell.session.files.isDirectory(location) { shell.session.location = Location(location) }
      if let files = shell.session.files as? OverlayFileSystem {
        files.load(try queue.read(SandboxDatabase.files), state.overlay)
      }
    }
    shell.session.history = history
    shell.use(tenant)
    if lock == nil { return }
    tenant.observer = self
    (shell.session.files as? OverlayFileSystem)?.didChange = { [weak self] in self?.save() }
  }

  // MARK: What changes

  public func didPerform(_ entry: JournalEntry) {
    note(entry.changes)
    journal.append { try SandboxDatabase.add(entry, to: $0) }
    save()
  }

  public func didSettle(_ changes: Changes, cause: JournalEntry?) {
    note(changes)
    if let cause { journal.append { try SandboxDatabase.add(cause, to: $0) } }
  }

  public func didUndo(_ entry: JournalEntry) {
    note(entry.changes)
    journal.append { try SandboxDatabase.removeEntry(entry.number, from: $0) }
  }

  public func didForgetJournal() { journal.append(SandboxDatabase.removeJournal) }

  public func didFinish() { save() }

  private func note(_ changes: Changes) {
    for change in changes.objects { objects.insert(ObjectKey(kind: change.kind, id: change.id)) }
  }

  /// Commits what has happened since the last time, all of it or nothing.
  func save() {
    guard lock != nil, let shell else { return }
    let state = State(
      clock: shell.clock.moved, random: shell.session.random.state, checkpoints: tenant.checkpoints, location: shell.session.rootLocation,
      overlay: (shell.session.files as? OverlayFileSystem)?.marks ?? .init())
    let files = (shell.session.files as? OverlayFileSystem)?.takeTouched() ?? []
    let inputs = shell.session.history.dropFirst(keptHistory).filter { !Secrets.areIn($0.text) }
    if objects.isEmpty, journal.isEmpty, files.isEmpty, inputs.isEmpty, state == keptState { return }
    do {
      try queue.write { database in
        for key in objects { try SandboxDatabase.put(tenant.object(key.kind, key.id), key.kind.rawValue, key.id, in: database) }
        for change in journal { try change(database) }
        for file in files { try SandboxDatabase.put(file.bytes, path: file.path, in: database) }
        for input in inputs { try SandboxDatabase.add(input, to: database) }
        try SandboxDatabase.put(state, in: database)
      }
      (objects, journal, keptState) = ([], [], state)
      keptHistory = shell.session.history.count
    } catch {
      if failure == nil {
        failure = "\((error as? DatabaseError)?.message ?? "\(error)")"
        shell.write("rehearse: the sandbox '\(name)' cannot be saved (\(failure ?? "")): what happens from now on is not kept.\n")
      }
    }
  }
}

/// A sandbox that cannot be used, in words for the user.
public struct SandboxError: Error, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}
