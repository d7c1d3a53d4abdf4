/// Who runs a script, as scripts ask it of Windows. In a rehearsal it is an administrator: what a script would refuse without being
/// one is what shall be practised.
enum WindowsAccount {
  static let types: [TypeDescriptor] = [builtInRole, identity, principal]

  private static let builtInRole = NetEnumerations.named("System.Security.Principal.WindowsBuiltInRole")

  private static let identity = TypeDescriptor("System.Security.Principal.WindowsIdentity") { members in
    let type = members.type
    members.staticMethod("System.Security.Principal.WindowsIdentity GetCurrent()") { session, _ in
      let name = (session.environment["USERDOMAIN"].map { $0 + "\\" } ?? "") + (session.environment["USERNAME"] ?? "root")
      let user = CustomObject([("Value", .string("S-1-5-21-1004336348-1177238915-682003330-1001")), ("BinaryLength", .int(28))])
      user.display = user["Value"]?.text
      return .object(CustomObject([
        ("AuthenticationType", .string("Kerberos")), ("IsAuthenticated", .bool(true)), ("IsGuest", .bool(false)), ("IsSystem", .bool(false)),
        ("IsAnonymous", .bool(false)), ("Name", .string(name)), ("User", .object(user)), ("Groups", .array([])),
      ], type: type))
    }
    members.method("void Dispose()") { _, _, _ in .nothing }
  }

  private static let principal = TypeDescriptor("System.Security.Principal.WindowsPrincipal") { members in
    let type = members.type
    members.constructor("System.Security.Principal.WindowsPrincipal new(System.Security.Principal.WindowsIdentity ntIdentity)") { _, a in
      .object(CustomObject([("Identity", a[0])], type: type))
    }
    members.method("bool IsInRole(System.Object role)") { _, _, _ in .bool(true) }
  }
}
