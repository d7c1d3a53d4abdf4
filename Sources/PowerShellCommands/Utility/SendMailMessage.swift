import PowerShellRuntime

/// Send-MailMessage: a rehearsal has no network; it says what would have been sent.
final class SendMailMessage: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Send-MailMessage", "Would send a message.", [
      CmdletParameter("To", "string[]", byName: true), CmdletParameter("Subject", "string", aliases: ["sub"], position: 1, byName: true), CmdletParameter("Body", "string", position: 2, byName: true),
      CmdletParameter("SmtpServer", "string", aliases: ["ComputerName"], position: 3, byName: true), CmdletParameter("From", "string", mandatory: true, byName: true),
      CmdletParameter("Attachments", "string[]", aliases: ["PsPath"], byValue: true, byName: true), CmdletParameter("Bcc", "string[]", byName: true), CmdletParameter("Cc", "string[]", byName: true),
      CmdletParameter("BodyAsHtml", "switch", aliases: ["BAH"]), CmdletParameter("Encoding", "object"), CmdletParameter("DeliveryNotificationOption", "object"),
      CmdletParameter("Priority", "string", values: ["Normal", "High", "Low"]), CmdletParameter("ReplyTo", "string[]", byName: true), CmdletParameter("Credential", "pscredential", byName: true),
      CmdletParameter("UseSsl", "switch", byName: true), CmdletParameter("Port", "int", byName: true),
    ], make: { SendMailMessage() })
  }

  override func process() throws {
    try writeWarning("A rehearsal sends no mail. This would go to \(strings("To").joined(separator: ", ")): \(string("Subject") ?? "")")
  }
}
