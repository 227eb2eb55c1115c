// Bundles the extension into one file, or (with "test") each test into a file that node runs.
import { readdirSync } from "node:fs";
import { build } from "esbuild";

const common = { bundle: true, platform: "node", target: "node18", logLevel: "warning", sourcemap: false };

if (process.argv.includes("test")) {
  const tests = readdirSync("test").filter((name) => name.endsWith(".test.ts"));
  await build({ ...common, entryPoints: tests.map((name) => `test/${name}`), outdir: "dist/test", format: "esm", outExtension: { ".js": ".mjs" } });
} else {
  await build({ ...common, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", format: "cjs", external: ["vscode"], minify: true });
}
