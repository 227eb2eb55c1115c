import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { badge, characters, countCharacters, findings, length, speakingTime } from "../src/outline/figures.js";

const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
const fill = (message: string, args: (string | number)[]) => message.replace(/\{(\d)\}/gu, (_, index: string) => `${args[Number(index)]}`);
const english = (message: string, ...args: (string | number)[]) => fill(message, args);
const chinese = (message: string, ...args: (string | number)[]) => fill(bundle[message]!, args);

test("lengths read as a writer says them", () => {
  assert.equal(length(1235, 337, chinese), "1,235字 · 5分37秒");
  assert.equal(length(1235, 337, english), "1,235 chars · 5 min 37 s");
});

test("an even minute has no seconds, and half a minute no minutes", () => {
  assert.equal(speakingTime(120, chinese), "2分");
  assert.equal(speakingTime(30, english), "30 s");
});

test("a million characters are grouped by threes", () => assert.equal(characters(1234567, english), "1,234,567 chars"));

test("one is not many", () => {
  assert.equal(findings(1, "error", english), "1 error");
  assert.equal(findings(2, "warning", english), "2 warnings");
  assert.equal(findings(2, "info", chinese), "2条提示");
});

test("a badge has two characters at most", () => assert.deepEqual([badge(3), badge(12)], ["3", "9+"]));

test("white space does not count, an ideographic space neither", () => assert.equal(countCharacters("　　一、 学习\r\n"), 4));
