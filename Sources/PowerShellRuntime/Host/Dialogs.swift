/// The windows that admins' scripts open: message boxes, input boxes, and the choice of files and folders. A terminal has no
/// windows, so that they are asked as any other question is.
enum Dialogs {
  static let types: [TypeDescriptor] =
    [dialogResult, boxButtons, boxIcon, boxResult, boxButton, boxImage, messageResult, messageStyle, formsBox, windowsBox, interaction]
    + [
      files("OpenFileDialog", mustExist: true, ["CheckFileExists", "Multiselect", "ReadOnlyChecked", "ShowReadOnly"]),
      files("SaveFileDialog", mustExist: false, ["OverwritePrompt", "CreatePrompt"]), folders,
    ]
    // A script that builds its own windows is read, and fails where it makes the first.
    + ["Button", "Form", "Label", "TextBox"].map { TypeDescriptor("System.Windows.Forms." + $0) }

  private static let results = ["None", "OK", "Cancel", "Abort", "Retry", "Ignore", "Yes", "No"]
  private static let dialogResult = TypeCatalog.enumeration("System.Windows.Forms.DialogResult", results)
  private static let boxButtons = TypeCatalog.enumeration(
    "System.Windows.Forms.MessageBoxButtons", ["OK", "OKCancel", "AbortRetryIgnore", "YesNoCancel", "YesNo", "RetryCancel"])
  private static let icons: [(String, Int64)] = [
    ("None", 0), ("Hand", 16), ("Stop", 16), ("Error", 16), ("Question", 32), ("Exclamation", 48), ("Warning", 48), ("Asterisk", 64), ("Information", 64),
  ]
  private static let boxIcon = TypeCatalog.enumeration("System.Windows.Forms.MessageBoxIcon", icons)
  private static let boxResult = TypeCatalog.enumeration("System.Windows.MessageBoxResult", [("None", 0), ("OK", 1), ("Cancel", 2), ("Yes", 6), ("No", 7)])
  private static let boxButton = TypeCatalog.enumeration("System.Windows.MessageBoxButton", [("OK", 0), ("OKCancel", 1), ("YesNoCancel", 3), ("YesNo", 4)])
  private static let boxImage = TypeCatalog.enumeration("System.Windows.MessageBoxImage", icons)
  private static let messageResult = TypeCatalog.enumeration(
    "Microsoft.VisualBasic.MsgBoxResult", [("Ok", 1), ("Cancel", 2), ("Abort", 3), ("Retry", 4), ("Ignore", 5), ("Yes", 6), ("No", 7)])
  private static let messageStyle = TypeCatalog.enumeration(
    "Microsoft.VisualBasic.MsgBoxStyle",
    [
      ("OkOnly", 0), ("OkCancel", 1), ("AbortRetryIgnore", 2), ("YesNoCancel", 3), ("YesNo", 4), ("RetryCancel", 5), ("Critical", 16), ("Question", 32),
      ("Exclamation", 48), ("Information", 64), ("DefaultButton2", 256), ("DefaultButton3", 512), ("SystemModal", 4096), ("MsgBoxSetForeground", 65536),
    ], flags: true)

  /// Asks for one of a box's buttons.
  ///
  /// - Parameter buttons: the number that all three kinds of boxes give the same buttons.
  /// - Returns: the button's number in `results`. A box of one button says something, and asks nothing.
  private static func show(_ session: Session, text: String, caption: String, buttons: Int) throws -> Int64 {
    let sets: [[Int]] = [[1], [1, 2], [3, 4, 5], [6, 7, 2], [6, 7], [4, 2]]
    let shown = sets[min(max(buttons, 0), sets.count - 1)]
    if shown.count == 1 {
      session.host?.write((caption.isEmpty ? "" : "\n\(caption)\n") + text + "\n")
      return Int64(shown[0])
    }
    let choices = shown.map { Choice(String(results[$0].prefix(1)), results[$0]) }
    return Int64(shown[try session.choose(caption: caption, message: text, choices: choices, defaultIndex: 0)])
  }

  private static func box(_ name: String, result: TypeDescriptor, buttons: TypeDescriptor, icon: TypeDescriptor) -> TypeDescriptor {
    TypeDescriptor(name) { members in
      let head = "\(result.fullName) Show(string text"
      members.staticMethod(
        head + ")", head + ", string caption)", head + ", string caption, \(buttons.fullName) buttons)",
        head + ", string caption, \(buttons.fullName) buttons, \(icon.fullName) icon)",
        head + ", string caption, \(buttons.fullName) buttons, \(icon.fullName) icon, System.Object defaultButton)",
        head + ", string caption, \(buttons.fullName) buttons, \(icon.fullName) icon, System.Object defaultButton, System.Object options)"
      ) { session, a in
        let chosen = try show(session, text: a[0].text, caption: a.count > 1 ? a[1].text : "", buttons: a.count > 2 ? a[2].intValue : 0)
        return .object(EnumObject(result, chosen))
      }
    }
  }
  private static let formsBox = box("System.Windows.Forms.MessageBox", result: dialogResult, buttons: boxButtons, icon: boxIcon)
  private static let windowsBox = box("System.Windows.MessageBox", result: boxResult, buttons: boxButton, icon: boxImage)

  private static let interaction = TypeDescriptor("Microsoft.VisualBasic.Interaction") { members in
    let input = "string InputBox(string Prompt"
    members.staticMethod(
      input + ")", input + ", string Title)", input + ", string Title, string DefaultResponse)",
      input + ", string Title, string DefaultResponse, int XPos, int YPos)"
    ) { session, a in
      let (title, fallback) = (a.count > 1 ? a[1].text : "", a.count > 2 ? a[2].text : "")
      if !title.isEmpty { session.host?.write("\n\(title)\n") }
      let hint = fallback.isEmpty ? "" : " (default is \"\(fallback)\")"
      let answer = try session.ask(Question("\(a[0].text)\(hint): ", about: [a[0].text, title]))
      return .string(answer.isEmpty ? fallback : answer)
    }
    let message = "Microsoft.VisualBasic.MsgBoxResult MsgBox(System.Object Prompt"
    members.staticMethod(
      message + ")", message + ", Microsoft.VisualBasic.MsgBoxStyle Buttons)", message + ", Microsoft.VisualBasic.MsgBoxStyle Buttons, System.Object Title)"
    ) { session, a in
      let style = a.count > 1 ? a[1].intValue : 0
      let chosen = try show(session, text: session.stringify(a[0]), caption: a.count > 2 ? a[2].text : "", buttons: style & 15)
      return .object(EnumObject(messageResult, chosen))
    }
  }

  /// A dialog of files: it asks for a path, and knows it afterwards.
  private static func files(_ name: String, mustExist: Bool, _ flags: [String]) -> TypeDescriptor {
    let texts = ["Title", "InitialDirectory", "Filter", "FileName", "DefaultExt"]
    let values: [(String, Value)] = texts.map { ($0, .string("")) } + [("FilterIndex", .int(1)), ("FileNames", .array([])), ("SafeFileName", .string(""))]
      + (flags + ["AddExtension", "CheckPathExists", "RestoreDirectory", "ShowHelp"]).map { ($0, .bool(false)) }
    return dialog(name, values) { session, this in
      let choosesMany = session.truth(this["Multiselect"] ?? .null)
      let title = this["Title"]?.text ?? ""
      let prompt = (title.isEmpty ? (mustExist ? "Open" : "Save As") : title) + (choosesMany ? " (files, with ; between them): " : " (a file): ")
      for _ in 0..<3 {
        let answer = try session.ask(Question(prompt, about: [title, name]))
        let names = (choosesMany ? answer.split(separator: ";").map { String($0).trimmingWhitespace } : [answer.trimmingWhitespace]).filter { !$0.isEmpty }
        let folder = this["InitialDirectory"]?.text ?? ""
        let paths = names.map { session.absolutePath(folder.isEmpty || $0.hasPrefix("/") || $0.contains(":") ? $0 : folder + "/" + $0) }
        guard let first = paths.first else { return false }
        if mustExist, let missing = paths.first(where: { !session.files.exists($0) }) {
          session.host?.write("\(missing)\nFile not found. Check the file name and try again.\n")
          continue
        }
        (this["FileName"], this["FileNames"]) = (.string(first), .strings(paths))
        this["SafeFileName"] = .string(first.split(separator: "/").last.map(String.init) ?? first)
        return true
      }
      return false
    }
  }

  private static let folders = dialog("FolderBrowserDialog", [
    ("Description", .string("")), ("SelectedPath", .string("")), ("RootFolder", .string("Desktop")), ("ShowNewFolderButton", .bool(true)),
    ("InitialDirectory", .string("")), ("UseDescriptionForTitle", .bool(false)),
  ]) { session, this in
    let description = this["Description"]?.text ?? ""
    let answer = try session.ask(Question((description.isEmpty ? "Browse For Folder" : description) + " (a folder): ", about: [description, "FolderBrowserDialog"]))
    if answer.trimmingWhitespace.isEmpty { return false }
    this["SelectedPath"] = .string(session.absolutePath(answer.trimmingWhitespace))
    return true
  }

  /// - Parameter ask: shows the dialog; false where it was cancelled.
  private static func dialog(_ name: String, _ properties: [(String, Value)], ask: @escaping (Session, CustomObject) throws -> Bool) -> TypeDescriptor {
    TypeDescriptor("System.Windows.Forms." + name) { members in
      let type = members.type
      members.constructor("\(type.fullName) new()") { _, _ in .object(CustomObject(properties, type: type)) }
      members.method("System.Windows.Forms.DialogResult ShowDialog()", "System.Windows.Forms.DialogResult ShowDialog(System.Object owner)") { session, this, _ in
        let isChosen = try this.object(as: CustomObject.self).map { try ask(session, $0) } ?? false
        return .object(EnumObject(dialogResult, isChosen ? 1 : 2))
      }
      members.method("void Dispose()") { _, _, _ in .nothing }
      members.method("void Reset()") { _, _, _ in .nothing }
    }
  }
}
