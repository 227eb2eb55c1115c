import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { close, open, useBrowser } from "./support/browser.js";
import { docx } from "./support/docx.js";
import { drop, LivePage, said } from "./support/live.js";
import { seed, textFile } from "./support/program.js";

useBrowser();
const harbour = seed("harbour-dredging-draft.txt");
const other = "各位代表：\n一、别的\n第一、别的事。第二，另外的事。\n二、还有。\n说完了。\n";
const paragraphs = ["在会上的讲话", "同志们：", "一、抓学习", "第一、要学。第二，要用。", "二、抓落实。", "要做。", "谢谢大家！"];
const filesBeside = live => readdirSync(dirname(live.path)).length;

test("A dropped file is shown beside the other, cannot be changed, and is stored nowhere", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  assert.deepEqual(await drop(page, "另一篇.txt", other), { isCovered: true, isTaken: true });
  await page.locator("#d2").waitFor();
  assert.equal(await page.locator(".drop:visible").count(), 0);
  assert.match(await page.locator("#d2 .file").innerText(), /另一篇\.txt\s*拖入的文件：只看不改/);
  assert.ok(await page.locator("#d2 .card").count() >= 2);
  assert.equal(await page.locator("#d2 .apply, #d2 .download").count(), 0);
  assert.equal(filesBeside(live), 1);
  assert.equal(await page.locator("#d2 [role='tree']").count(), 1, "its outline is a tree as well");

  await page.getByText("文件 2").click();
  await page.getByRole("link", { name: "在青螺渔港疏浚工程推进会上的讲话" }).click();
  assert.equal(await page.locator(".card:visible").count(), 10);
  live.text = live.text.replace("第一、", "第一，");
  await page.waitForFunction(() => document.querySelectorAll("#d1 .card").length === 9);
  await page.getByText("文件 2").click();
  await page.getByRole("button", { name: "不再显示这一篇" }).click();
  assert.equal(await page.locator(".document").count(), 1);
  assert.equal(await page.locator(".documents:visible").count(), 0);
  await close(page);
});

test("Files can be chosen by keys, several at once", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  // The browser is told to hand over the chooser before the key comes.
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "看另一篇" }).focus();
  await page.keyboard.press("Enter");
  const chooser = await chosen;
  assert.ok(chooser.isMultiple());
  await chooser.setFiles([textFile("甲.txt", other), textFile("乙.md", "# 在会上的讲话\n\n同志们：\n")]);
  await page.locator("#d3").waitFor();
  assert.equal(await page.locator(".documents .count").first().innerText(), "3");
  await close(page);
});

test("What cannot be read is said, and the page stays as it is", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(live.address);
  await drop(page, "旧.doc", Buffer.from("D0CF11E0A1B11AE10000000000000000", "hex"));
  await said(page, "旧.doc");
  await drop(page, "坏.docx", Buffer.from("PK\x03\x04坏"));
  await said(page, "坏.docx");
  await drop(page, "乱.txt", Buffer.from([0x81, 0xFF, 0x00, 0xFF, 0xFE, 0x00]));
  await said(page, "乱.txt");
  assert.equal(await page.locator(".document").count(), 1);
  page.complaints = page.complaints.filter(complaint => !complaint.includes("409"));
  await close(page);
});

test("A Word document is given back with comments, whether it is the file or was dropped", async t => {
  const path = textFile("会上讲话.docx", "");
  writeFileSync(path, docx(...paragraphs));
  const live = await LivePage.start(t, path);
  const bytes = readFileSync(live.path);
  const page = await open(live.address);
  const download = async () => {
    const [saved] = await Promise.all([page.waitForEvent("download"), page.locator(".document:visible .download").click()]);
    return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
  };
  const own = await download();
  assert.equal(own.name, "会上讲话-批注.docx");
  assert.ok(own.bytes.includes("word/comments.xml") && own.bytes.length > bytes.length);
  assert.deepEqual(readFileSync(live.path), bytes);
  await drop(page, "别的.docx", docx(...paragraphs));
  await page.locator("#d2").waitFor();
  const dropped = await download();
  assert.equal(dropped.name, "别的-批注.docx");
  assert.ok(dropped.bytes.includes("word/comments.xml"));
  assert.equal(filesBeside(live), 1);
  await close(page);
});

test("A Word document is repaired by tracked changes, and undone to the last byte", async t => {
  const path = textFile("修订.docx", "");
  writeFileSync(path, docx(...paragraphs));
  const live = await LivePage.start(t, path);
  const bytes = readFileSync(live.path);
  const page = await open(live.address);
  await page.locator(".text .finding", { hasText: "第一、" }).click();
  await page.locator(".card.here .apply").click();
  await said(page, "已修改");
  assert.notDeepEqual(readFileSync(live.path), bytes);
  assert.match(await page.locator(".text").innerText(), /第一，要学/);
  await page.locator(".toast .undo").click();
  await said(page, "已撤销");
  assert.deepEqual(readFileSync(live.path), bytes);
  await close(page);
});
