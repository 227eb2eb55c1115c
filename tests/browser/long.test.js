import { test } from "node:test";
import assert from "node:assert/strict";
import { assertInView, close, open, useBrowser } from "./support/browser.js";
import { pageOf, textFile } from "./support/program.js";

useBrowser();

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const sentence = "各村要把需求报到供销社，品种、数量、送货时间一次报清，防止到了用的时候再四处调货，来路不明的一袋也不许进村。";

/** A speech of so many characters, with a finding in every tenth section. */
function speechOf(length) {
  const lines = ["在全镇春耕备耕工作会议上的讲话", "同志们："];
  for (let section = 0, total = 0; total < length; section++) {
    const body = [`　　${numerals[section % 10]}、第${section}项工作要抓紧`, `　　（一）抓好头一件。${sentence.repeat(3)}`, `　　（二）抓好下一件：一是${sentence.slice(0, 20)}；二是${sentence.slice(20, 40)}。`, section % 10 ? `　　${sentence.repeat(2)}` : `　　第一、${sentence}第二、${sentence}`];
    lines.push(...body);
    total += body.join("").length;
  }
  return [...lines, "　　谢谢大家！", ""].join("\n");
}

test("100 000 characters open and scroll without a stutter", async t => {
  const text = speechOf(100_000);
  const page = await open(pageOf("check", textFile("长.txt", text)));
  const opened = await page.evaluate(() => {
    const [timing] = performance.getEntriesByType("navigation");
    return { interactive: timing.domInteractive, complete: timing.loadEventEnd, elements: document.querySelectorAll("*").length, pieces: document.querySelectorAll(".text *").length, cards: document.querySelectorAll(".card").length };
  });
  const frames = await scroll(page);
  const jump = await page.evaluate(async () => {
    const start = performance.now();
    [...document.querySelectorAll(".outline .items > li > .item")].at(-2).click();
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  const filter = await page.evaluate(async () => {
    const start = performance.now();
    const input = document.querySelector(".filter");
    input.value = "抓紧";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  t.diagnostic(`${text.length} characters, ${opened.elements} elements (${opened.pieces} in the text), ${opened.cards} findings: interactive after ${ms(opened.interactive)}, complete after ${ms(opened.complete)}; ` +
    `${frames.length} frames of scrolling: median ${ms(frames.at(frames.length >> 1))}, 95 % ${ms(frames.at(Math.floor(frames.length * 0.95)))}, worst ${ms(frames.at(-1))}; jump ${ms(jump)}, filter ${ms(filter)}`);
  assert.ok(opened.complete < 10_000 && frames.at(frames.length >> 1) < 100, "a minute's coffee is not needed");
  assert.ok(opened.pieces < text.length / 10, "no element for a character");
  await page.locator(".outline .items > li > .item").last().click();
  await assertInView(page.locator(".line.level1").last());
  await close(page);
});

const ms = time => `${time.toFixed(0)} ms`;

/** Scrolls through the text and gives the times between frames, in order of length. */
const scroll = page => page.evaluate(() => new Promise(resolve => {
  const times = [];
  let last = performance.now();
  function step(now) {
    times.push(now - last);
    last = now;
    scrollBy(0, 400);
    if (times.length < 180) requestAnimationFrame(step);
    else resolve(times.slice(1).sort((a, b) => a - b));
  }
  requestAnimationFrame(step);
}));
