import { test } from "node:test";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { assertAccessible } from "./support/axe.js";
import { close, open, useBrowser, widths } from "./support/browser.js";
import { drop, LivePage, said } from "./support/live.js";
import { seed } from "./support/program.js";

useBrowser();
const harbour = seed("harbour-dredging-draft.txt");
const fits = page => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.querySelector(".bar").scrollWidth <= innerWidth);

for (const [name, width] of Object.entries(widths)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`Card, toast, list and banner: axe finds nothing serious and all of it fits: ${name}, ${colorScheme}`, async t => {
      const live = await LivePage.start(t, harbour);
      const page = await open(live.address, { viewport: { width, height: 900 }, colorScheme });
      for (let i = 0; i < 8; i++) await page.keyboard.press("j");
      await assertAccessible(page);
      await page.keyboard.press("a");
      await said(page, "已修改");
      await page.waitForTimeout(200);
      assert.ok(await fits(page), "with a toast");
      await assertAccessible(page);
      await drop(page, "另一篇.txt", "各位代表：\n一、别的\n别的事。\n二、还有\n说完了。\n");
      await page.locator("#d2").waitFor();
      await page.locator(".documents summary").click();
      rmSync(live.path);
      await page.locator(".banner:visible").waitFor();
      assert.ok(await fits(page), "with two documents");
      await assertAccessible(page);
      await close(page);
    });
  }
}

test("On paper a live page is like any other", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address, { colorScheme: "dark" });
  for (let i = 0; i < 8; i++) await page.keyboard.press("j");
  await page.keyboard.press("a");
  await said(page, "已修改");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await page.locator(".toast:visible, .banner:visible, .apply:visible, .download:visible, header.bar:visible, .drop:visible").count(), 0);
  const [red] = await page.evaluate(() => getComputedStyle(document.querySelector(".card")).color.match(/\d+/g).map(Number));
  assert.ok(red < 100, "dark ink");
  await close(page);
});

test("The page speaks English as well", async t => {
  const live = await LivePage.start(t, harbour, { language: "en" });
  const page = await open(live.address);
  for (let i = 0; i < 8; i++) await page.keyboard.press("j");
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await said(page, "Repaired and saved.");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await said(page, "Taken back");
  await page.getByRole("button", { name: "Look at another" }).focus();
  await close(page);
});
