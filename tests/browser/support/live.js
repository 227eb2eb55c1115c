import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { program } from "./program.js";

/** A live page: the program that serves it, and the file that it follows. */
export class LivePage {
  /** Serves a copy of a file, so that a test may change it. */
  static async start(file, { language = "zh" } = {}) {
    const path = join(mkdtempSync(join(tmpdir(), "outlinelint-live-")), basename(file));
    copyFileSync(file, path);
    const started = performance.now();
    const [command, ...args] = [...program, "view", "--no-browser", "--lang", language, path];
    const server = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    for await (const piece of server.stdout) {
      said += piece;
      if (said.includes("\n")) break;
    }
    return Object.assign(new LivePage(), { server, path, started, address: said.match(/http:\S+\//)[0] });
  }

  /** What stands in the file now. */
  get text() {
    return readFileSync(this.path, "utf8");
  }

  set text(text) {
    writeFileSync(this.path, text);
  }

  /** Ends the program as Ctrl+C does, and gives the milliseconds that it takes. */
  async stop() {
    if (this.server.exitCode !== null) return 0;
    const from = performance.now();
    const gone = once(this.server, "exit");
    this.server.kill("SIGINT");
    await gone;
    return performance.now() - from;
  }
}
