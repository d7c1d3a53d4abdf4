import Foundation

/// xterm.js for the browser, out of Debian's node-xterm: its modules in one script. (The script of libjs-xterm 3.8.1 refers to
/// modules that no browser finds.)
struct BrowserTerminal: Sendable {
  let script: String
  let style: String

  static let folder = "/usr/share/nodejs/xterm/lib"

  /// - Throws: `ClassProblem` where the terminal is not installed.
  init(folder: String = BrowserTerminal.folder) throws {
    guard let style = try? String(contentsOfFile: folder + "/xterm.css", encoding: .utf8), let names = FileManager.default.enumerator(atPath: folder) else {
      throw ClassProblem("The browser's terminal is not in \(folder). On Debian: apt-get install node-xterm.")
    }
    var modules: [String] = []
    // Add-ons stand behind links, which the enumerator does not follow.
    let own = names.compactMap { $0 as? String }.filter { $0.hasSuffix(".js") && !$0.hasSuffix(".test.js") && !$0.hasPrefix("addons/") && $0 != "xterm.js" }
    for name in own + ["addons/fit/fit.js"] {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      modules.append("\"\(name.dropLast(3))\": function (require, module, exports) {\n\(text)\n}")
    }
    self.style = style
    script = """
      (function () {
        const modules = {
      \(modules.sorted().joined(separator: ",\n"))
        };
        const loaded = {};
        function load(name) {
          if (loaded[name]) return loaded[name].exports;
          const module = loaded[name] = { exports: {} };
          const folder = name.split("/").slice(0, -1);
          modules[name].call(module.exports, wanted => {
            const path = folder.slice();
            for (const part of wanted.split("/")) { if (part === "..") path.pop(); else if (part !== ".") path.push(part); }
            return load(path.join("/"));
          }, module, module.exports);
          return module.exports;
        }
        window.Terminal = load("public/Terminal").Terminal;
        window.fit = load("addons/fit/fit");
      })();
      """
  }
}
