import PowerShellRuntime

/// Send-MailMessage: a rehearsal has no network; it says what would have been sent.
final class SendMailMessage: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Send-MailMessage", "Would send a message.", [
      CmdletParameter("Attachments", "string[]", aliases: ["PsPath"], byValue: true, byName: true, notEmpty: true),
      CmdletParameter("Bcc", "string[]", byName: true, notEmpty: true), CmdletParameter("Body", "string", position: 2, byName: true, notEmpty: true),
      CmdletParameter("BodyAsHtml", "switch", aliases: ["BAH"]), CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true),
      CmdletParameter("Cc", "string[]", byName: true, notEmpty: true), CmdletParameter("DeliveryNotificationOption", "object"),
      CmdletParameter("From", "string", mandatory: true, byName: true, notEmpty: true),
      CmdletParameter("SmtpServer", "string", aliases: ["ComputerName"], position: 3, byName: true, notEmpty: true),
      CmdletParameter("Priority", "string", values: ["Normal", "High", "Low"], notEmpty: true), CmdletParameter("ReplyTo", "string[]", byName: true),
      CmdletParameter("Subject", "string", aliases: ["sub"], position: 1, byName: true), CmdletParameter("To", "string[]", byName: true, notEmpty: true),
      CmdletParameter("Credential", "pscredential", byName: true, notEmpty: true), CmdletParameter("UseSsl", "switch", byName: true),
      CmdletParameter("Port", "int", byName: true),
    ], make: { SendMailMessage() })
  }

  override func process() throws {
    try writeWarning("A rehearsal sends no mail. This would go to \(strings("To").joined(separator: ", ")): \(string("Subject") ?? "")")
  }
}
