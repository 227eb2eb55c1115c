// Makes the .vsix: npm run package [-- --server PROGRAM --target PLATFORM --out FILE]
// With a program inside, it is for one platform (linux-x64, darwin-arm64, win32-x64 …) and needs nothing else; without, it is
// for all, and looks for the program on the machine.
import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { execFileSync } from "node:child_process";

const { values: options } = parseArgs({ options: { server: { type: "string" }, target: { type: "string" }, out: { type: "string" } } });

rmSync("server", { recursive: true, force: true });
if (options.server !== undefined) {
  mkdirSync("server");
  const program = join("server", basename(options.server));
  copyFileSync(options.server, program);
  chmodSync(program, 0o755);
}

copyFileSync("../../LICENSE", "LICENSE");
const run = (program, ...args) => execFileSync(process.execPath, [program, ...args], { stdio: "inherit" });
run("node_modules/typescript/bin/tsc", "--project", ".");
run("esbuild.mjs");
const target = options.target === undefined ? [] : ["--target", options.target];
const out = options.out === undefined ? [] : ["--out", options.out];
run("node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--allow-missing-repository", "--skip-license", ...target, ...out);
