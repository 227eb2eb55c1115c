import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A seed by its name. */
export const seed = name => join(root, "seeds", name);

// What `dotnet build` makes, unless the gate names the one that it has built.
const built = process.env.OUTLINELINT_PROGRAM ?? join(root, "artifacts/bin/OutlineLint.Cli/debug/outlinelint.dll");

/** The program as a command: the published binary that OUTLINELINT_AOT names, else the one that was built. */
export const program = process.env.OUTLINELINT_AOT ? [process.env.OUTLINELINT_AOT] : ["dotnet", built];
const folder = mkdtempSync(join(tmpdir(), "outlinelint-page-"));

/** Writes a text into a file of its own. */
export function textFile(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Makes a page and gives its address: pageOf("check", seed("spring-farming-meeting.txt")). */
export function pageOf(command, ...args) {
  const html = execFileSync(program[0], [...program.slice(1), command, "--output-format", "html", "--lang", "zh", ...exits(command), ...args], { maxBuffer: 1 << 28 });
  const path = join(folder, `${command}-${Math.random().toString(36).slice(2)}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

const exits = command => (command === "check" ? ["--exit-zero"] : []);
