/// System.Management.Automation.PSSerializer: CLIXML as text.
enum SerializerMembers {
  static func load(_ type: MemberBuilder) {
    guard type.type.fullName == "System.Management.Automation.PSSerializer" else { return }
    type.staticMethod("string Serialize(System.Object source)", "string Serialize(System.Object source, int depth)") { session, a in
      try .string(CliXmlWriter(session).document([a[0].object is WrappedScalar ? a[0].base : a[0]], depth: a.count > 1 ? a[1].intValue : 1))
    }
    type.staticMethod("System.Object Deserialize(string source)") { session, a in
      let objects = try CliXmlReader(session).read(a[0].text)
      return objects.count == 1 ? objects[0] : .array(objects)
    }
    type.staticMethod("System.Object[] DeserializeAsList(string source)") { session, a in .array(try CliXmlReader(session).read(a[0].text)) }
  }
}
