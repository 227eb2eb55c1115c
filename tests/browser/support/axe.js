import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing on the page keeps anybody from using it, as far as axe can tell. */
export async function assertAccessible(page) {
  if (!await page.evaluate(() => "axe" in window)) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  const serious = violations.filter(violation => ["serious", "critical"].includes(violation.impact));
  assert.deepEqual(serious.map(violation => `${violation.id}: ${violation.nodes.length} × ${violation.nodes[0].html.slice(0, 200)} ${violation.nodes[0].any[0]?.message ?? ""}`), []);
}
