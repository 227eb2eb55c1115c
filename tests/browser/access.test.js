import { test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "./support/axe.js";
import { close, open, useBrowser, widths } from "./support/browser.js";
import { pageOf, seed } from "./support/program.js";

useBrowser();
const harbour = pageOf("check", seed("harbour-dredging-draft.txt"));
const focused = page => page.evaluate(() => document.activeElement.querySelector(".name").textContent);

for (const [name, width] of Object.entries(widths)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing serious: ${name}, ${colorScheme}`, async () => {
      for (const address of [harbour, pageOf("outline", seed("volunteer-stories.txt")), pageOf("check", seed("tree-planting-download.txt"), seed("spring-farming-meeting.txt"))]) {
        const page = await open(address, { viewport: { width, height: 900 }, colorScheme });
        await assertAccessible(page);
        await page.keyboard.press("j");
        await assertAccessible(page);
        await close(page);
      }
    });
  }
}

test("Arrow keys move in the outline as in any tree", async () => {
  const page = await open(harbour);
  const first = page.getByRole("treeitem", { name: "一、弄清淤在哪里" });
  await first.focus();
  assert.equal(await first.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(page), /^一是航道变窄/);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await focused(page), "一、弄清淤在哪里");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await first.getAttribute("aria-expanded"), "false");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), "二、算好挖多挖少");
  await page.keyboard.press("ArrowRight");
  assert.match(await focused(page), /航道要挖够/);
  await page.keyboard.press("End");
  assert.match(await focused(page), /渔业合作社负责通知渔民/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  assert.equal(await first.getAttribute("aria-expanded"), "true");
  assert.equal(await page.locator(".outline .item[tabindex='0']").count(), 1);
  await close(page);
});

test("Screen readers hear parts, tree, and what a finding says", async () => {
  const page = await open(harbour);
  for (const [role, name] of [["main"], ["banner"], ["navigation", "提纲：在青螺"], ["region", "正文：在青螺"], ["region", "问题：在青螺"], ["tree", "提纲"]])
    assert.equal(await page.getByRole(role, { name }).count(), 1, `${role} ${name ?? ""}`);
  const message = await page.locator(".text .finding").first().getAttribute("aria-describedby");
  assert.match(await page.locator(`#${message}`).innerText(), /占位符没有替换/);
  assert.match(await page.locator(".outline .item").first().ariaSnapshot(), /1 个问题/);
  await close(page);
});
