import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { badge, characters, countCharacters, findings, length, rowName, speakingTime } from "../src/outline/figures.js";
import { item } from "./example.js";

const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
const fill = (message: string, args: (string | number)[]) => message.replace(/\{(\d)\}/gu, (_, index: string) => `${args[Number(index)]}`);
const english = (message: string, ...args: (string | number)[]) => fill(message, args);
const chinese = (message: string, ...args: (string | number)[]) => fill(bundle[message]!, args);

test("lengths read as a writer says them", () => {
  assert.equal(length(1235, 337, chinese), "1,235字 · 5分37秒");
  assert.equal(length(1235, 337, english), "1,235 chars · 5:37");
});

test("less than a minute has no minutes in Chinese, and seconds have two digits beside minutes", () => {
  assert.equal(speakingTime(5, chinese), "5秒");
  assert.equal(speakingTime(5, english), "0:05");
  assert.equal(speakingTime(125, chinese), "2分05秒");
  assert.equal(speakingTime(4500, english), "75:00");
});

test("a million characters are grouped by threes", () => assert.equal(characters(1234567, english), "1,234,567 chars"));

test("one is not many", () => {
  assert.equal(findings(1, "error", english), "1 error");
  assert.equal(findings(2, "warning", english), "2 warnings");
  assert.equal(findings(2, "info", chinese), "2条提示");
});

test("a badge has two characters at most", () => assert.deepEqual([badge(3), badge(12)], ["3", "9+"]));

test("white space does not count, an ideographic space neither", () => assert.equal(countCharacters("　　一、 学习\r\n"), 4));

test("an item that is a sentence is named by its first clause", () => {
  assert.equal(rowName(item("一是航道变窄，最窄的地方只有二十八米", 0, 0, { kind: "inline-item" })), "一是航道变窄…");
  assert.equal(rowName(item("一是要快，要好", 0, 0, { kind: "inline-item" })), "一是要快，要好");
  assert.equal(rowName(item("一是把拖了好几年的疏浚工程在休渔期里干完干好", 0, 0, { kind: "paragraph-item" })), "一是把拖了好几年的疏浚工程在休渔期里…");
});

test("a heading keeps its whole name", () => assert.equal(rowName(item("一、认清农时形势，早动手早安排", 0, 0)), "一、认清农时形势，早动手早安排"));
