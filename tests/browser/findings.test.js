import { test } from "node:test";
import assert from "node:assert/strict";
import { assertInView, close, open, useBrowser } from "./support/browser.js";
import { pageOf, seed, textFile } from "./support/program.js";

useBrowser();
const harbour = pageOf("check", seed("harbour-dredging-draft.txt"));
const openName = page => page.locator(".card.here .name").innerText();

test("A finding in the text opens its card: rule, message, repair, reason, clause", async () => {
  const page = await open(harbour);
  assert.equal(await page.locator(".card .more:visible").count(), 0);
  await page.locator(".text .finding", { hasText: "第一、" }).click();
  const card = page.locator(".card.here");
  assert.match(await card.innerText(), /警告[\s\S]*第 17 行[\s\S]*“第一、”应写成“第一，”[\s\S]*改法[\s\S]*为什么[\s\S]*依据 GB\/T 15834-2011[\s\S]*OL301 ordinal-comma/);
  assert.equal(await card.locator(".diff").innerText(), "第一、，运泥船出港前由码头管理所…");
  assert.equal(await card.locator("del").innerText(), "、");
  assert.equal(await card.locator("ins").innerText(), "，");
  await close(page);
});

test("j and k go from finding to finding, and Esc closes the card", async () => {
  const page = await open(harbour);
  await page.keyboard.press("j");
  assert.equal(await openName(page), "占位符没有替换");
  for (let i = 0; i < 3; i++) await page.keyboard.press("j");
  assert.equal(await openName(page), "序号重号");
  await assertInView(page.locator(".text .finding.here").first());
  await page.keyboard.press("k");
  assert.equal(await openName(page), "序号不从一开始");
  for (let i = 0; i < 3; i++) await page.keyboard.press("k");
  assert.equal(await openName(page), "同级序号样式不一", "before the first comes the last");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".card.here, .finding.here").count(), 0);
  await close(page);
});

test("Every finding can be come to by its tick in the ribbon", async () => {
  const page = await open(harbour);
  assert.equal(await page.locator(".ribbon .tick").count(), 10);
  await page.locator('.ribbon .tick[data-finding="9"]').click();
  assert.equal(await openName(page), "没有结束语");
  await assertInView(page.locator(".text .finding.here").first());
  await close(page);
});

test("Severities filter list, text and ribbon", async () => {
  const page = await open(harbour);
  await page.getByRole("button", { name: "错误 6" }).click();
  assert.equal(await page.locator(".card:visible").count(), 4);
  assert.equal(await page.locator(".findings .count").innerText(), "4/10");
  assert.equal(await page.locator(".ribbon .tick:visible").count(), 4);
  assert.equal(await page.locator(".text .finding.error:not(.hidden)").count(), 0);
  for (let i = 0; i < 5; i++) await page.keyboard.press("j");
  assert.equal(await page.locator(".card.here").getAttribute("data-severity"), "warning");
  await close(page);
});

test("/ leads to the filter, which keeps what has the words and the items above", async () => {
  const page = await open(harbour);
  await page.keyboard.press("/");
  await page.keyboard.type("堤脚");
  assert.deepEqual(await page.locator(".outline .name:visible").allInnerTexts(), [
    "一、弄清淤在哪里", "三是堤脚变松，北堤有六处石块脱落", "四是后固堤脚，把冲松的石块一块一块补牢", "二、算好挖多挖少", "（二）堤脚要留足"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.equal(await page.locator(".filter").inputValue(), "堤脚", "j is a key again");
  await close(page);
});

test("Findings that overlap are opened one after the other", async () => {
  const page = await open(pageOf("check", "--select", "ALL", textFile("重叠.txt", "在会上的讲话\n同志们：\n一、抓学习\n学在前面。\n二、抓学习\n二、抓落实\"好\n落在\u200B实处。\n谢谢大家！\n")));
  const several = page.locator(".text .finding.several").first();
  const numbers = (await several.getAttribute("data-findings")).split(" ");
  assert.ok(numbers.length > 1);
  const opened = [];
  for (const _ of numbers) {
    await several.click();
    opened.push(await page.locator(".card.here").getAttribute("data-finding"));
  }
  assert.deepEqual(opened, numbers);
  assert.equal(await page.locator("[data-unseen]").getAttribute("data-unseen"), "U+200B");
  await close(page);
});

test("On a phone a card comes up from below and the outline is a panel", async () => {
  const page = await open(harbour, { viewport: { width: 390, height: 844 } });
  assert.equal(await page.locator(".outline:visible, .findings:visible").count(), 0);
  await page.locator(".text .finding").nth(2).click();
  assert.equal(await page.locator(".card:visible").count(), 1);
  await assertInView(page.locator(".text .finding.here").first());
  const [mark, sheet] = [await page.locator(".text .finding.here").first().boundingBox(), await page.locator(".findings").boundingBox()];
  assert.ok(mark.y + mark.height <= sheet.y, "the card does not cover what it speaks of");
  await page.getByRole("button", { name: "关闭" }).click();
  await page.getByRole("button", { name: "提纲" }).click();
  await page.getByRole("treeitem", { name: "五、守好安全这条线" }).click();
  assert.equal(await page.locator(".outline:visible").count(), 0);
  await assertInView(page.locator(".line", { hasText: "五、守好安全这条线" }));
  await close(page);
});
