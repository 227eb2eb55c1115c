import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const read = (path: string) => readFileSync(path, "utf8");
const keys = (path: string) => Object.keys(JSON.parse(read(path)) as object).sort();
const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

test("every sentence of the code has its Chinese, and no Chinese is left over", () => {
  const spoken = sources.flatMap((name) => [...read(`src/${name}`).matchAll(/\bt\(\s*"((?:[^"\\]|\\.)*)"/gu)].map((match) => JSON.parse(`"${match[1]!}"`) as string));
  assert.deepEqual(keys("l10n/bundle.l10n.zh-cn.json"), [...new Set(spoken)].sort());
});

test("every name in the manifest is there in both languages", () => {
  const named = [...read("package.json").matchAll(/"%([^"%]+)%"/gu)].map((match) => match[1]!);
  assert.deepEqual(keys("package.nls.json"), [...new Set(named)].sort());
  assert.deepEqual(keys("package.nls.zh-cn.json"), [...new Set(named)].sort());
});
