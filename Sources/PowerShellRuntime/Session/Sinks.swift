/// Where the objects that a statement or command puts out go.
open class Sink {
  public init() {}
  open func write(_ value: Value) throws {}
  /// What wrote here has been stopped: what is held back is not shown any more.
  open func abandon() {}
}

/// Drops what it gets.
public final class NullSink: Sink {
  public static let shared = NullSink()
}

/// Keeps what it gets.
public final class CollectingSink: Sink {
  /// The one value: most of what is collected is no more, and a list of it would be made for nothing.
  private var only = Value.nothing
  private var several: [Value] = []
  public var values: [Value] {
    get { if case .nothing = only { several } else { [only] } }
    set { (only, several) = (.nothing, newValue) }
  }

  public override func write(_ value: Value) throws {
    if case .nothing = value { return }
    if case .nothing = only {
      if several.isEmpty { only = value } else { several.append(value) }
    } else {
      several = [only, value]
      only = .nothing
    }
  }

  /// What an assignment of the output gives: nothing, the one value, or an array.
  public var result: Value {
    switch several.count {
    case 0: only
    case 1: several[0]
    default: .array(several)
    }
  }
}

/// Calls a closure for each value.
public final class CallbackSink: Sink {
  private let body: (Value) throws -> Void
  public init(_ body: @escaping (Value) throws -> Void) { self.body = body }
  public override func write(_ value: Value) throws { try body(value) }
}

/// The streams beside output.
public enum Stream: Int, CaseIterable {
  case error = 2, warning, verbose, debug, information
}

/// Where each stream goes: nil is the host.
public struct StreamTargets {
  public var error: Sink?
  public var warning: Sink?
  public var verbose: Sink?
  public var debug: Sink?
  public var information: Sink?
  /// The variables of -ErrorVariable and its like: they get every record, shown or not.
  public var lists: [Stream: [ListObject]] = [:]
  /// A cmdlet's errors go with its output: what blocks that it runs write as errors is lost (Pipe and MshCommandRuntime.ErrorMergeTo).
  var mergesErrorsOfCmdlet = false
  public init() {}

  public subscript(_ stream: Stream) -> Sink? {
    get {
      switch stream {
      case .error: error
      case .warning: warning
      case .verbose: verbose
      case .debug: debug
      case .information: information
      }
    }
    set {
      switch stream {
      case .error: error = newValue
      case .warning: warning = newValue
      case .verbose: verbose = newValue
      case .debug: debug = newValue
      case .information: information = newValue
      }
    }
  }
  public var isDefault: Bool { error == nil && warning == nil && verbose == nil && debug == nil && information == nil && lists.isEmpty }
}

/// A record of the warning, verbose, debug or information stream.
public final class StreamRecord: PSObject {
  public let stream: Stream
  public let message: String
  public var messageData: Value
  public var tags: [String] = []
  public var source = ""
  /// The invocation that wrote it: of Write-Warning and its kin the caller's, of another cmdlet its own.
  public var invocation: Value = .null
  public let time = Session.currentTicks()
  /// For Write-Host: colours and whether a line break follows.
  public var noNewline = false
  /// It was sent to another stream, and is shown with its stream's name there.
  public var isRedirected = false
  public var isHostOutput = false
  public init(_ stream: Stream, _ message: String, data: Value? = nil) {
    self.stream = stream
    self.message = message
    self.messageData = data ?? .string(message)
  }
  private static let informational = TypeDescriptor("System.Management.Automation.InformationalRecord")
  static let types: [Stream: TypeDescriptor] = [
    .warning: TypeDescriptor("System.Management.Automation.WarningRecord", base: informational),
    .verbose: TypeDescriptor("System.Management.Automation.VerboseRecord", base: informational),
    .debug: TypeDescriptor("System.Management.Automation.DebugRecord", base: informational),
    .information: TypeDescriptor("System.Management.Automation.InformationRecord"),
  ]
  public override var type: TypeDescriptor { StreamRecord.types[stream] ?? .object }
  public override var text: String { message }
}
