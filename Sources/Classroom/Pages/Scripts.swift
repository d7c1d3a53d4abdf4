extension Page {
  /// The learner's page: xterm.js over a WebSocket. Keys and output go as bytes, everything else as JSON.
  static let shellScript = """
    "use strict";
    Terminal.applyAddon(fit);
    const terminal = new Terminal({ cursorBlink: true, scrollback: 5000, fontFamily: "ui-monospace, 'DejaVu Sans Mono', monospace", fontSize: 15, theme: { background: "#111111" } });
    terminal.open(document.getElementById("terminal"));
    terminal.fit(); terminal.focus();
    const state = document.getElementById("state"), said = document.getElementById("said");
    const encoder = new TextEncoder(); let decoder, socket, tries = 0, replaced = false;
    function size() { if (socket && socket.readyState === 1) socket.send(JSON.stringify({ columns: terminal.cols, rows: terminal.rows })); }
    function connect() {
      decoder = new TextDecoder();
      socket = new WebSocket((location.protocol === "https:" ? "wss://" : "ws://") + location.host + "/terminal?columns=" + terminal.cols + "&rows=" + terminal.rows);
      socket.binaryType = "arraybuffer";
      socket.onopen = () => { tries = 0; state.textContent = "connected"; terminal.reset(); size(); };
      socket.onmessage = event => {
        if (typeof event.data !== "string") { terminal.write(decoder.decode(event.data, { stream: true })); return; }
        const message = JSON.parse(event.data);
        if (message.said) { said.textContent = message.said; said.hidden = false; }
        if (message.replaced) { replaced = true; state.textContent = "open in another window"; }
        if (message.ended) terminal.write("\\r\\n\\x1b[2mThe shell has ended. Press Enter to go on.\\x1b[0m\\r\\n");
      };
      socket.onclose = () => { if (replaced) return; state.textContent = "not connected"; tries += 1; setTimeout(connect, Math.min(10000, 500 * tries)); };
    }
    terminal.on("data", text => { if (socket.readyState === 1) socket.send(encoder.encode(text)); });
    terminal.on("resize", size);
    addEventListener("resize", () => terminal.fit());
    said.addEventListener("click", () => { said.hidden = true; });
    connect();
    """

  /// The teacher's page: asks for the report every two seconds.
  static let teacherScript = """
    "use strict";
    const learners = document.getElementById("learners"), lessons = document.getElementById("lessons"), count = document.getElementById("count");
    function cell(row, text, isNumber) { const item = row.insertCell(); item.textContent = text; if (isNumber) item.className = "number"; return item; }
    function idle(seconds) { return seconds === undefined || seconds === null ? "" : seconds < 60 ? "now" : Math.floor(seconds / 60) + " min"; }
    async function refresh() {
      const answer = await fetch("/teacher/progress");
      if (answer.status === 401) { location.href = "/teacher"; return; }
      const report = await answer.json();
      count.textContent = report.learners.filter(l => l.isOnline).length + " of " + report.learners.length + " here";
      learners.replaceChildren(); lessons.replaceChildren();
      for (const learner of report.learners) {
        const row = learners.insertRow(), name = cell(row, learner.name), dot = document.createElement("span");
        dot.className = "dot" + (learner.isOnline ? " on" : ""); name.prepend(dot);
        cell(row, learner.lesson || "");
        const steps = cell(row, ""); steps.className = "steps"; steps.title = learner.achieved.filter(Boolean).length + " of " + learner.achieved.length;
        for (const achieved of learner.achieved) { const mark = document.createElement("span"); if (achieved) mark.className = "yes"; steps.append(mark); }
        for (const number of [learner.done, learner.points, learner.commands, learner.hints, learner.mistakes]) cell(row, number, true);
        cell(row, idle(learner.idleSeconds), true);
        const remove = document.createElement("button"); remove.textContent = "Remove";
        remove.onclick = async () => { if (confirm("Take " + learner.name + " out of the class?")) { await fetch("/teacher/remove", { method: "POST", body: new URLSearchParams({ learner: learner.id }) }); refresh(); } };
        row.insertCell().append(remove);
      }
      for (const lesson of report.lessons) {
        const row = lessons.insertRow(); cell(row, lesson.id + "  " + lesson.title); cell(row, lesson.started, true); cell(row, lesson.done, true);
        cell(row, lesson.lacking.filter(s => s.learners > 0).map(s => s.learners + ": " + s.goal).join("; "));
      }
    }
    document.getElementById("broadcast").onsubmit = async event => {
      event.preventDefault(); const form = event.target;
      await fetch("/teacher/broadcast", { method: "POST", body: new URLSearchParams({ text: form.text.value }) }); form.reset();
    };
    refresh(); setInterval(() => { if (!document.hidden) refresh(); }, 2000);
    """
}
