import { test } from "node:test";
import assert from "node:assert/strict";
import { close, open, useBrowser } from "./support/browser.js";
import { pageOf, seed } from "./support/program.js";

useBrowser();
const harbour = pageOf("check", seed("harbour-dredging-draft.txt"));

const brightness = page => page.evaluate(() => {
  const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number);
  return (red + green + blue) / 765;
});

test("The page is dark where the system is, and a button turns it", async () => {
  for (const [colorScheme, isDark] of [["light", false], ["dark", true]]) {
    const page = await open(harbour, { colorScheme });
    assert.equal(await brightness(page) < 0.5, isDark);
    await page.getByRole("button", { name: "浅色 / 深色" }).click();
    assert.equal(await brightness(page) < 0.5, !isDark);
    await page.getByRole("button", { name: "浅色 / 深色" }).click();
    assert.equal(await brightness(page) < 0.5, isDark);
    await close(page);
  }
});

test("On paper: light, outline first, numbers in the text, findings as notes", async () => {
  const page = await open(harbour, { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const tops = await page.evaluate(() => [".outline", ".text", ".findings"].map(part => document.querySelector(part).getBoundingClientRect().top));
  assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
  assert.equal(await page.locator("header.bar:visible, .steps:visible").count(), 0);
  assert.equal(await page.locator(".card .more:visible").count(), 10);
  const notes = await page.locator(".text .finding").evaluateAll(marks => marks.map(mark => getComputedStyle(mark, "::after").content));
  assert.deepEqual(notes.map(note => note.replace(/\D/g, "")).filter(note => note), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.match(pdf.toString("latin1"), /MediaBox\s*\[0 0 59[45][.\d]* 84[12]/, "A4");
  await close(page);
});
