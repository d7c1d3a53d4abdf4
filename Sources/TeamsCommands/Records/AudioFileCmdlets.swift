import Foundation
import PowerShellRuntime
import Tenant

/// Audio files of greetings and music on hold, kept with their contents.
enum AudioFile {
  static let kind = "audio file"

  /// The file of an id, which has no dashes; where it went through a parameter of type Guid, it has.
  static func find(_ id: String, in tenant: Tenant) -> ServiceRecord? { tenant.record(kind, id.replacing("-", with: "")) }
}

class AudioFileCmdlet: ServiceCmdlet {
  func find(_ id: String) throws -> ServiceRecord {
    guard let file = AudioFile.find(id, in: tenant) else {
      throw Refusal("The audio file '\(id)' was not found.", action: "All audio files: Get-CsOnlineAudioFile.")
    }
    return file
  }

  func write(_ file: ServiceRecord) throws {
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.AudioFile", [
      ("Id", .string(file.id)), ("FileName", .string(file.name)), ("ApplicationId", value(file["ApplicationId"])), ("MarkedForDeletion", .bool(false)),
    ]))
  }
}

/// Import-CsOnlineAudioFile: WAV, MP3 or WMA of at most 5 MB.
final class ImportCsOnlineAudioFile: AudioFileCmdlet {
  override class var name: String { "Import-CsOnlineAudioFile" }
  override class var synopsis: String { "Uploads an audio file, for the greetings and music of queues and auto attendants." }
  override func run() throws {
    let name = string("FileName") ?? ""
    guard [".wav", ".mp3", ".wma"].contains(where: name.lowercased().hasSuffix) else {
      throw Refusal("The format of '\(name)' is not supported. Use a WAV, MP3 or WMA file.", action: "Convert the file.")
    }
    let content = session.bytes(value("Content") ?? .null)
    guard !content.isEmpty, content.count <= 5 << 20 else {
      throw Refusal("The audio file is \(content.count) bytes long; it must have content and at most 5 MB.", action: "[System.IO.File]::ReadAllBytes reads the content.")
    }
    guard try shouldProcess(name) else { return }
    let id = tenant.newId().replacing("-", with: "")
    let file = ServiceRecord(kind: AudioFile.kind, id: id, name: name, fields: [.init("ApplicationId", .text(string("ApplicationId") ?? "TenantGlobal")), .init("Content", .text(Data(content).base64EncodedString()))])
    try tenant.store(file, command: commandName)
    try write(file)
  }
}

/// Get-CsOnlineAudioFile.
final class GetCsOnlineAudioFile: AudioFileCmdlet {
  override class var name: String { "Get-CsOnlineAudioFile" }
  override class var synopsis: String { "Shows the audio files of the organisation." }
  override func run() throws {
    if let id = string("Identity") { return try write(find(id)) }
    for file in tenant.records(AudioFile.kind) {
      if let own = string("ApplicationId"), file["ApplicationId"].text?.lowercased() != own.lowercased() { continue }
      try write(file)
    }
  }
}

/// Export-CsOnlineAudioFile: the bytes of a file.
final class ExportCsOnlineAudioFile: AudioFileCmdlet {
  override class var name: String { "Export-CsOnlineAudioFile" }
  override class var synopsis: String { "Gives the content of an audio file of the organisation." }
  override func run() throws {
    let content = try find(string("Identity") ?? "")["Content"].text.flatMap { Data(base64Encoded: $0) }
    try write(.bytes(Array(content ?? Data())))
  }
}

/// Remove-CsOnlineAudioFile.
final class RemoveCsOnlineAudioFile: AudioFileCmdlet {
  override class var name: String { "Remove-CsOnlineAudioFile" }
  override class var synopsis: String { "Deletes an audio file of the organisation." }
  override func run() throws {
    let file = try find(string("Identity") ?? "")
    guard try shouldProcess(file.name) else { return }
    try tenant.remove(file, command: commandName)
  }
}
