import assert from "node:assert/strict";
import { test } from "node:test";
import { asText } from "../src/outline/copy.js";
import { childPaths, itemAt, parentOf, pathAt, walk, worstWithin } from "../src/outline/outline.js";
import { item, outline } from "./example.js";

test("a path leads to its item and back to its parent", () => {
  assert.deepEqual(childPaths(outline, "1"), ["1.0", "1.1", "1.2"]);
  assert.equal(itemAt(outline, "1.0.1")?.label, "2.村里");
  assert.equal(parentOf("1.0.1"), "1.0");
  assert.equal(parentOf("1"), undefined);
});

test("a path of an outline that has shrunk leads nowhere", () => {
  assert.equal(itemAt(outline, "7"), undefined);
  assert.deepEqual(childPaths(outline, "7.1"), []);
});

test("the cursor is in the innermost item", () => {
  assert.equal(pathAt(outline, { line: 8, character: 3 }), "1.0.1");
  assert.equal(pathAt(outline, { line: 5, character: 1 }), "1");
});

test("the cursor in the title is in no item", () => assert.equal(pathAt(outline, { line: 0, character: 0 }), undefined));

test("where two items touch, the cursor is in the later one", () => {
  const glued = { ...outline, items: [item("一、甲", 0, 1), item("二、乙", 1, 2, { range: { start: { line: 1, character: 9 }, end: { line: 2, character: 9 } } })] };
  assert.equal(pathAt(glued, { line: 1, character: 9 }), "1");
});

test("a section is as bad as the worst below it", () => {
  assert.equal(worstWithin(itemAt(outline, "0")!), null);
  assert.equal(worstWithin(itemAt(outline, "1")!), "error");
  assert.equal(worstWithin(itemAt(outline, "1.1")!), "warning");
});

test("a walk goes in the order of the text", () =>
  assert.deepEqual(
    [...walk(outline)].map(([path]) => path),
    ["0", "1", "1.0", "1.0.0", "1.0.1", "1.1", "1.2"],
  ));

test("a copied outline is indented as Chinese text is", () =>
  assert.equal(asText(outline.items), "一、抓学习\n二、抓落实\n　　（一）定人\n　　　　1.镇里\n　　　　2.村里\n　　（二）定事\n　　（三）定期\n"));
