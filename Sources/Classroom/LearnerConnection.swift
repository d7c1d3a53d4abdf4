import Foundation
import HummingbirdWebSocket
import NIOCore

/// One page that shows a learner's shell: keys in, output and the teacher's words out.
actor LearnerConnection {
  private let classroom: Classroom
  private let learner: String
  private let outbound: WebSocketOutboundWriter
  private let page = UUID()
  private var columns: Int
  private var rows: Int
  private var shell: LearnerShell?
  private var output: Task<Void, Never>?
  /// The shell has ended, and Enter starts the next one.
  private var hasEnded = false

  init(classroom: Classroom, learner: String, outbound: WebSocketOutboundWriter, columns: Int, rows: Int) {
    (self.classroom, self.learner, self.outbound, self.columns, self.rows) = (classroom, learner, outbound, columns, rows)
  }

  private struct Size: Decodable { let columns: Int, rows: Int }
  private struct Message: Encodable {
    var said: String?
    var ended: Bool?
    var replaced: Bool?
  }

  /// Serves the page until it is closed.
  func run(_ inbound: WebSocketInboundStream) async throws {
    let words = await classroom.announcements(for: learner, page: page)
    let announcer = Task { [outbound] in for await text in words { try await Self.send(Message(said: text), outbound) } }
    await start()
    do {
      for try await message in inbound.messages(maxSize: 1 << 16) {
        switch message {
        case .binary(let buffer): await type(Array(buffer.readableBytesView))
        case .text(let text): if let size = try? JSONDecoder().decode(Size.self, from: Data(text.utf8)) { resize(size) }
        }
      }
    } catch {
      // A page that went away without a word is a page that was closed.
    }
    announcer.cancel()
    output?.cancel()
    await classroom.close(page: page, of: learner)
  }

  private static func send(_ message: Message, _ outbound: WebSocketOutboundWriter) async throws {
    try await outbound.write(.text(String(decoding: JSONEncoder().encode(message), as: UTF8.self)))
  }

  private func start() async {
    hasEnded = false
    do {
      guard let shell = try await classroom.shell(of: learner, columns: columns, rows: rows) else { return }
      self.shell = shell
      let events = shell.watch()
      output = Task { await pass(events, of: shell) }
    } catch {
      hasEnded = true
      let reason = (error as? LearnerShell.CannotStart)?.reason ?? "\(error)"
      try? await Self.send(Message(said: "Your shell cannot be opened: \(reason). Press Enter to try again.", ended: true), outbound)
    }
  }

  private func pass(_ events: AsyncStream<LearnerShell.Event>, of shell: LearnerShell) async {
    for await event in events {
      switch event {
      case .output(let bytes):
        guard (try? await outbound.write(.binary(ByteBuffer(bytes: bytes)))) != nil else { return }
        shell.delivered(bytes.count)
      case .ended:
        hasEnded = true
        try? await Self.send(Message(ended: true), outbound)
        return
      }
    }
    // The stream ends without the shell where another page has taken it.
    if !Task.isCancelled { try? await Self.send(Message(replaced: true), outbound) }
  }

  private func type(_ bytes: [UInt8]) async {
    if hasEnded {
      if bytes.contains(0x0D) { await start() }
      return
    }
    shell?.type(bytes)
  }

  private func resize(_ size: Size) {
    (columns, rows) = (size.columns, size.rows)
    shell?.resize(columns: columns, rows: rows)
  }
}
