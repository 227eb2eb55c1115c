import assert from "node:assert/strict";
import { test } from "node:test";
import { dropOn } from "../src/outline/drop.js";
import { item, outline } from "./example.js";

test("dropped on a later one of its list, it comes after it", () => assert.deepEqual(dropOn(outline, "1.0", "1.2"), { target: "1.2", placement: "after" }));

test("dropped on an earlier one of its list, it comes before it", () => assert.deepEqual(dropOn(outline, "1.2", "1.0"), { target: "1.0", placement: "before" }));

test("dropped on another section, it goes into it", () => assert.deepEqual(dropOn(outline, "1.2", "0"), { target: "0", placement: "inside" }));

test("dropped on its own section, it becomes the first there", () => {
  assert.deepEqual(dropOn(outline, "1.2", "1"), { target: "1.0", placement: "before" });
  assert.equal(dropOn(outline, "1.0", "1"), undefined);
});

test("dropped inside another section, it keeps its level", () => assert.deepEqual(dropOn(outline, "0", "1.0.1"), { target: "1", placement: "after" }));

test("dropped below the last row, it goes to the end", () => {
  assert.deepEqual(dropOn(outline, "0", undefined), { target: "1", placement: "after" });
  assert.deepEqual(dropOn(outline, "0", undefined), dropOn(outline, "0", "1"));
});

test("nothing moves into itself", () => {
  assert.equal(dropOn(outline, "1", "1.2"), undefined);
  assert.equal(dropOn(outline, "1", "1"), undefined);
  assert.equal(dropOn(outline, "1", undefined), undefined);
});

test("what the server calls fixed does not move", () => {
  const fixed = { ...outline, items: [item("甲", 0, 1, { movable: false }), item("乙", 2, 3)] };
  assert.equal(dropOn(fixed, "0", "1"), undefined);
});
