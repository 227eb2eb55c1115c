import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { program } from "./program.js";

/** A live page: the program that serves it, and the file that it follows. */
export class LivePage {
  /** Serves a copy of a file, so that a test may change it. It ends with the test. */
  static async start(test, file, { language = "zh" } = {}) {
    const path = join(mkdtempSync(join(tmpdir(), "outlinelint-live-")), basename(file));
    copyFileSync(file, path);
    const started = performance.now();
    const [command, ...args] = [...program, "view", "--no-browser", "--lang", language, path];
    const server = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    while (!said.includes("\n")) said += (await once(server.stdout, "data"))[0];
    const live = Object.assign(new LivePage(), { server, path, started, ready: performance.now(), address: said.match(/http:\S+\//)[0] });
    test.after(() => live.stop());
    return live;
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

/** Waits until the page says something in passing. */
export const said = (page, text) => page.waitForFunction(words => document.querySelector(".toast.shown .said")?.textContent.includes(words), text);

/** Drops a file on the page. */
export const drop = (page, name, bytes) => page.evaluate(async ([fileName, content]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
  const fire = type => document.querySelector(".text").dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  fire("dragenter");
  const isCovered = !document.querySelector(".drop").hidden;
  const isTaken = !fire("dragover");
  fire("drop");
  return { isCovered, isTaken };
}, [name, [...Buffer.from(bytes)]]);
