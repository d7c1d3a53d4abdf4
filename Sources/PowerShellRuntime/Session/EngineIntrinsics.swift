/// $ExecutionContext.InvokeCommand, SessionState.PSVariable and its like.
enum EngineIntrinsics {
  static let invoker = TypeDescriptor("System.Management.Automation.CommandInvocationIntrinsics") { builder in
    builder.method("string ExpandString(string source)") { session, _, a in
      let text = "@\"\n" + a[0].text + "\n\"@"
      return try session.evaluate(text).first ?? .string("")
    }
    builder.method("System.Object InvokeScript(string script)") { session, _, a in .array(try session.evaluate(a[0].text)) }
    builder.method("System.Object GetCommand(string commandName, System.Object type)") { session, _, a in
      session.findCommand(a[0].text).map { .object($0) } ?? .null
    }
  }

  static let sessionState = TypeDescriptor("System.Management.Automation.SessionState")
  static let engineIntrinsics = TypeDescriptor("System.Management.Automation.EngineIntrinsics")

  static let paths = TypeDescriptor("System.Management.Automation.PathIntrinsics") { builder in
    builder.method("string GetUnresolvedProviderPathFromPSPath(string path)") { session, _, a in .string(session.absolutePath(a[0].text)) }
    builder.method("System.Object GetResolvedPSPathFromPSPath(string path)") { session, _, a in
      let path = session.absolutePath(a[0].text)
      guard session.files.exists(path) else {
        throw Failure.dotNet("System.Management.Automation.ItemNotFoundException", "Cannot find path '\(path)' because it does not exist.")
      }
      return .array([.object(PathInfo.make(path))])
    }
    builder.method("string Combine(string parent, string child)") { _, _, a in
      .string(a[0].text.hasSuffix("/") ? a[0].text + a[1].text : a[0].text + "/" + a[1].text)
    }
  }

  static let variables = TypeDescriptor("System.Management.Automation.PSVariableIntrinsics") { builder in
    func scope(_ this: Value, _ session: Session) -> Scope { this.object(as: OpaqueObject<Scope>.self)?.state ?? session.scope }
    builder.method("System.Object GetValue(string name)", "System.Object GetValue(string name, System.Object defaultValue)") { session, this, a in
      session.lookup(Names.number(a[0].text), in: scope(this, session)) ?? (a.count > 1 ? a[1] : .null)
    }
    builder.method("void Set(string name, System.Object value)", "void Set(psvariable variable)") { session, this, a in
      let variable = a[0].object(as: VariableObject.self)
      scope(this, session).set(variable?.name ?? a[0].text, variable?.value ?? a[1])
      return .nothing
    }
    builder.method("System.Object Get(string name)") { session, this, a in
      let number = Names.number(a[0].text)
      guard let value = session.lookup(number, in: scope(this, session)) else { return .null }
      return .object(VariableObject(a[0].text, in: session.owner(number, from: scope(this, session)), value: value))
    }
    builder.method("void Remove(string name)") { session, this, a in
      scope(this, session).remove(Names.number(a[0].text))
      return .nothing
    }
  }
}
