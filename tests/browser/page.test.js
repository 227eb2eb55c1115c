import { test } from "node:test";
import assert from "node:assert/strict";
import { assertInView, close, open, useBrowser, widths } from "./support/browser.js";
import { pageOf, seed } from "./support/program.js";

useBrowser();
const spring = pageOf("outline", seed("spring-farming-meeting.txt"));
const harbour = pageOf("check", seed("harbour-dredging-draft.txt"));

test("An outline and its text are shown", async () => {
  const page = await open(spring);
  assert.equal(await page.title(), "在全镇春耕备耕工作会议上的讲话");
  assert.equal(await page.locator("h1").innerText(), "在全镇春耕备耕工作会议上的讲话");
  assert.deepEqual(await page.locator(".outline .items > li > .item .name").allInnerTexts(), [
    "一、认清农时形势，早动手早安排", "二、抓牢关键环节，细准备细落实", "三、压实各方责任，真帮忙真服务"]);
  assert.match(await page.locator(".outline .items > li > .item .size").nth(1).innerText(), /39%\s*477字\s*2分10秒/);
  assert.equal(await page.locator(".figures").innerText(), "1,235字 · 5分37秒 · 17项");
  assert.equal(await page.locator(".salutation").innerText(), "同志们：");
  assert.equal((await page.locator(".closing").innerText()).trim(), "谢谢大家！");
  assert.equal(await page.locator(".findings, .severities:visible").count(), 0);
  await page.setViewportSize({ width: 390, height: 844 });
  assert.equal(await page.locator(".panel-outline:visible").count(), 1);
  assert.equal(await page.locator(".panel-findings:visible").count(), 0);
  await close(page);
});

test("The whole text is there, character by character", async () => {
  const page = await open(harbour);
  const shown = await page.locator(".line").evaluateAll(lines => lines.map(line => line.textContent).join("\n"));
  const { readFile } = await import("node:fs/promises");
  const written = (await readFile(seed("harbour-dredging-draft.txt"), "utf8")).split("\n").filter(line => line.trim()).join("\n");
  assert.equal(shown, written);
  await close(page);
});

test("A paragraph is indented by two characters whether or not the writer typed them", async () => {
  for (const address of [spring, harbour]) {
    const page = await open(address);
    const indent = await page.locator(".line.body").first().evaluate(line => {
      const range = document.createRange();
      const words = [...line.childNodes].find(node => node.textContent.trim());
      range.setStart(words.firstChild ?? words, 0);
      range.setEnd(words.firstChild ?? words, 1);
      return (range.getBoundingClientRect().left - line.getBoundingClientRect().left) / parseFloat(getComputedStyle(line).fontSize);
    });
    assert.ok(Math.abs(indent - 2) < 0.05, `${indent} characters`);
    await close(page);
  }
});

test("A line holds 34 to 40 characters on a wide window", async () => {
  const page = await open(spring);
  const measure = await page.locator(".line.body").first().evaluate(line => line.clientWidth / parseFloat(getComputedStyle(line).fontSize));
  assert.ok(measure >= 34 && measure <= 40, `${measure} characters`);
  await close(page);
});

test("Outline and ribbon jump to a section and follow the text", async () => {
  const page = await open(spring);
  await page.getByRole("treeitem", { name: "（三）服务要到门口" }).click();
  await assertInView(page.locator(".line", { hasText: "（三）服务要到门口" }));
  assert.match(await page.locator(".item.here .name").innerText(), /服务要到门口/);

  await page.locator(".ribbon .section").nth(1).click();
  await assertInView(page.locator(".line", { hasText: "二、抓牢关键环节" }));
  await page.waitForFunction(() => document.querySelector(".item.here .name").textContent.includes("抓牢关键环节"));
  const here = await page.locator(".ribbon .here").getAttribute("x");
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(before => document.querySelector(".ribbon .here").getAttribute("x") !== before, here);
  await page.waitForFunction(() => !document.querySelector(".item.here"));
  await close(page);
});

test("Without the script everything is there to be read", async () => {
  const page = await open(harbour, { javaScriptEnabled: false });
  for (const part of [".outline .item", ".line", ".card .more"])
    assert.ok(await page.locator(part).first().isVisible(), part);
  assert.equal(await page.locator(".tools:visible, .steps:visible").count(), 0);
  const card = await page.locator(".text .finding").first().getAttribute("href");
  assert.equal(await page.locator(card).count(), 1);
  await close(page);
});

test("Nothing is wider than the window", async () => {
  for (const [name, width] of Object.entries(widths)) {
    for (const address of [spring, harbour]) {
      const page = await open(address, { viewport: { width, height: 900 } });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
      await close(page);
    }
  }
});

test("Several documents share one page", async () => {
  const page = await open(pageOf("check", seed("spring-farming-meeting.txt"), seed("harbour-dredging-draft.txt")));
  assert.equal(await page.locator(".document:visible").count(), 1);
  await page.getByText("文件 2").click();
  await page.getByRole("link", { name: "在青螺渔港疏浚工程推进会上的讲话" }).click();
  assert.equal(await page.title(), "在青螺渔港疏浚工程推进会上的讲话（初稿）");
  assert.equal(await page.locator(".card:visible").count(), 10);
  assert.equal(await page.locator(".documents[open]").count(), 0);
  await close(page);
});
