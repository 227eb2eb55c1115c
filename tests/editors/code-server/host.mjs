import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const extension = join(repository, "src/vscode-outlinelint");

/** The folder that setup-code-server.sh made. */
export const home = process.env.OUTLINELINT_CODE_SERVER ?? join(repository, "artifacts/code-server");

/** A VS Code of its own with the extension in it, as a writer installs it: the .vsix with the program inside, or without one when it is named "". */
export async function startHost({ settings = {}, program = process.env.OUTLINELINT_PROGRAM, chinese = false } = {}) {
  if (program === undefined) throw new Error("OUTLINELINT_PROGRAM names no program.");
  const folder = mkdtempSync(join(tmpdir(), "outlinelint-code-"));
  const [data, extensions] = [join(folder, "data"), join(folder, "extensions")];
  const run = (...args) => execFileSync(process.execPath, [join(home, "node_modules/code-server/out/node/entry.js"), "--user-data-dir", data, "--extensions-dir", extensions, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...quiet, ...settings }));
  const package_ = join(folder, "outlinelint.vsix");
  makePackage(package_, program);
  run("--install-extension", package_);
  if (chinese) addChinese(data);

  const port = await freePort();
  const server = spawn(
    process.execPath,
    [join(home, "node_modules/code-server/out/node/entry.js"), "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--user-data-dir", data, "--extensions-dir", extensions, "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", ...(chinese ? ["--locale", "zh-cn"] : [])],
    { stdio: ["ignore", "pipe", "pipe"], detached: true, env: { ...process.env, PATH: elsewhere } },
  );
  const address = `http://127.0.0.1:${port}/`;
  await answered(address, server);
  return {
    address,
    folder,
    async stop() {
      // The whole group, for the extension host and the program run below it.
      process.kill(-server.pid, "SIGTERM");
      await new Promise((ended) => (server.exitCode === null && server.signalCode === null ? server.once("exit", ended) : ended()));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The search path without an outlinelint of the machine's own, which is not what is tested. */
const elsewhere = process.env.PATH.split(":")
  .filter((folder) => !existsSync(join(folder, "outlinelint")))
  .join(":");

/** What would come between the test and the text. */
const quiet = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.colorTheme": "Default Light Modern",
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "extensions.autoUpdate": false,
  "chat.commandCenter.enabled": false,
  "git.enabled": false,
};

/** The package, in the state of the sources; a program that is not one file (a build of `dotnet build`) gets a starter. */
function makePackage(path, program) {
  if (!existsSync(join(extension, "node_modules"))) execFileSync("npm", ["ci"], { cwd: extension, stdio: "inherit" });
  const options = ["--out", path];
  if (program !== "") options.push("--server", program.endsWith(".dll") ? starter(dirname(path), program) : program);
  execFileSync(process.execPath, ["package.mjs", ...options], { cwd: extension, stdio: ["ignore", "ignore", "inherit"] });
}

function starter(folder, dll) {
  const path = join(folder, "outlinelint");
  const dotnet = execFileSync("sh", ["-c", "command -v dotnet"], { encoding: "utf8" }).trim();
  writeFileSync(path, `#!/bin/sh\nexec "${dotnet}" "${resolve(dll)}" "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** VS Code speaks Chinese where a language pack says that it can; this one translates nothing of VS Code itself, so what is Chinese on the screen is ours. */
function addChinese(data) {
  const translations = join(data, "chinese.json");
  writeFileSync(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
  writeFileSync(join(data, "languagepacks.json"), JSON.stringify({ "zh-cn": { hash: "0", extensions: [{ extensionIdentifier: { id: "tests.chinese" }, version: "1.0.0" }], label: "中文(简体)", translations: { vscode: translations } } }));
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function answered(address, server) {
  const said = [];
  server.stdout.on("data", (data) => said.push(data));
  server.stderr.on("data", (data) => said.push(data));
  for (let attempt = 0; attempt < 240; attempt++) {
    if (server.exitCode !== null) throw new Error(`code-server ended: ${Buffer.concat(said)}`);
    const response = await fetch(`${address}healthz`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(250);
  }
  throw new Error(`code-server does not answer: ${Buffer.concat(said)}`);
}
