/// The pages of a class. They take nothing from elsewhere: a class can be held without the internet.
enum Page {
  static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }

  static func frame(title: String, head: String = "", body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title><link rel="stylesheet" href="/assets/class.css">\(head)</head>
    <body>\(body)</body></html>
    """
  }

  static let style = """
    :root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --bad: #b35900; }
    body { font: 16px/1.45 system-ui, sans-serif; margin: 0; }
    main { max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
    form.card { max-width: 24rem; margin: 12vh auto; padding: 1.5rem; border: 1px solid var(--line); border-radius: .5rem; display: grid; gap: .75rem; }
    label { display: grid; gap: .25rem; } input, button { font: inherit; padding: .4rem .6rem; }
    .problem { color: var(--bad); } .quiet { opacity: .7; font-size: .9em; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    .dot { display: inline-block; width: .6rem; height: .6rem; border-radius: 50%; background: #8886; margin-right: .4rem; } .dot.on { background: var(--good); }
    .steps span { display: inline-block; width: .75rem; height: .75rem; margin-right: 2px; border: 1px solid var(--line); } .steps .yes { background: var(--good); }
    .toolbar { display: flex; gap: .5rem; align-items: center; flex-wrap: wrap; } .toolbar input { flex: 1; min-width: 12rem; }
    body.shell { height: 100vh; display: flex; flex-direction: column; background: #111; color: #ddd; overflow: hidden; }
    #terminal { flex: 1; min-height: 0; padding: .25rem; } #bar { padding: .3rem .75rem; font-size: .85rem; display: flex; gap: 1rem; border-bottom: 1px solid #333; }
    #bar span:first-child { flex: 1; } #said { background: #7a4b00; color: #fff; padding: .5rem .75rem; } #said[hidden] { display: none; }
    """

  static func join(className: String, problem: String?, name: String = "", asksReturnCode: Bool = false) -> String {
    frame(
      title: className,
      body: """
        <form class="card" method="post" action="/join"><h1>\(escaped(className))</h1>
        \(problem.map { "<p class=\"problem\">\(escaped($0))</p>" } ?? "<p>A Teams organisation of your own to practise in. Nothing here reaches a real one.</p>")
        <label>Class code<input name="code" required autocomplete="off" autofocus></label>
        <label>Your name<input name="name" required maxlength="40" value="\(escaped(name))"></label>
        <label>Return code <span class="quiet">only if you have been here before, from another browser</span><input name="returnCode" autocomplete="off"\(asksReturnCode ? " autofocus" : "")></label>
        <button>Join</button></form>
        """)
  }

  static func teacherLogin(className: String, problem: String?) -> String {
    frame(
      title: "\(className): teacher",
      body: """
        <form class="card" method="post" action="/teacher/login"><h1>\(escaped(className))</h1>
        \(problem.map { "<p class=\"problem\">\(escaped($0))</p>" } ?? "")
        <label>Teacher's code<input name="code" type="password" autocomplete="off" required autofocus></label><button>Open</button></form>
        """)
  }

  static func shell(className: String, learner: ClassStore.Learner) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(escaped(className))</title>
    <link rel="stylesheet" href="/assets/xterm.css"><link rel="stylesheet" href="/assets/class.css"></head>
    <body class="shell"><div id="bar"><span>\(escaped(className)) &middot; \(escaped(learner.name))</span><span>return code <b>\(learner.returnCode)</b></span><span id="state"></span></div>
    <div id="said" role="status" hidden></div><div id="terminal"></div>
    <script src="/assets/xterm.js"></script><script src="/assets/shell.js"></script></body></html>
    """
  }

  static func teacher(className: String, joinCode: String) -> String {
    frame(
      title: "\(className): teacher",
      body: """
        <main><h1>\(escaped(className))</h1><p>Class code <b>\(escaped(joinCode))</b> &middot; <a href="/teacher/results.csv">results.csv</a> &middot; <a href="/teacher/results.json">results.json</a></p>
        <form class="toolbar" id="broadcast"><input name="text" maxlength="300" placeholder="Say something to everybody" required><button>Say</button></form>
        <h2>Learners <span id="count" class="quiet"></span></h2>
        <table><thead><tr><th>Name</th><th>Lesson</th><th>Steps</th><th class="number">Done</th><th class="number">Points</th><th class="number">Commands</th><th class="number">Hints</th><th class="number">Mistakes</th><th class="number">Idle</th><th></th></tr></thead><tbody id="learners"></tbody></table>
        <h2>Lessons</h2>
        <table><thead><tr><th>Lesson</th><th class="number">Started</th><th class="number">Done</th><th>Steps that are still missing, and for how many</th></tr></thead><tbody id="lessons"></tbody></table></main>
        <script src="/assets/teacher.js"></script>
        """)
  }
}
