import { test } from "node:test";
import assert from "node:assert/strict";
import { close, open, useBrowser } from "./support/browser.js";
import { pageOf, textFile } from "./support/program.js";

useBrowser();

const attacks = [
  "</script><script>window.harmed=1</script>", "</style><style>*{display:none}</style>", "<img src=x onerror=window.harmed=2>", "\"><svg onload=window.harmed=3>",
  "' onmouseover='window.harmed=4", "<!--", "]]>", "&lt;b&gt;", "{{script}}", "<a href=\"javascript:window.harmed=5\">甲</a>", "<base href=https://example.com/>", "\u202E倒\u2028行\u001b[31m空",
];

test("A speech that holds markup is shown and does nothing", async () => {
  const speech = `在${attacks[0]}会上的讲话${attacks[2]}\n张三${attacks[3]}\n同志们：${attacks[1]}\n${attacks.map((attack, index) => `${index + 1}、${attack}\n正文${attack}，第一、${attack}\n`).join("")}五、${attacks[0]}\n`;
  for (const command of ["outline", "check"]) {
    const page = await open(pageOf(command, textFile(`坏 & "名' ${command}.txt`, speech)));
    const shown = await page.locator(".text").evaluate(text => text.textContent);
    for (const attack of attacks.slice(0, -1)) assert.ok(shown.includes(attack), attack);
    for (const card of await page.locator(".card .head").all()) await card.click();
    await page.mouse.move(700, 400);
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.equal(await page.locator("script").count(), 1);
    assert.equal(await page.locator("style").count(), 2);
    assert.equal(await page.locator(".text img, .text script, .text svg, base, [onload], [onerror], [href^='javascript']").count(), 0);
    await close(page);
  }
});

test("The policy runs nothing but the page's own script, whatever gets in", async () => {
  const page = await open(pageOf("outline", textFile("好.txt", "在会上的讲话\n同志们：\n一、好\n好。\n")));
  const blocked = await page.evaluate(() => new Promise(resolve => {
    const violations = [];
    addEventListener("securitypolicyviolation", event => violations.push(event.effectiveDirective));
    document.querySelector(".text").insertAdjacentHTML("beforeend", "<img src=x onerror='window.harmed=1'><p style='color:red'></p>");
    const script = document.createElement("script");
    script.textContent = "window.harmed=2";
    document.body.append(script);
    fetch("https://example.com/").catch(() => violations.push("fetch failed"));
    setTimeout(() => resolve({ violations, harmed: window.harmed }), 300);
  }));
  assert.equal(blocked.harmed, undefined);
  for (const directive of ["img-src", "style-src-attr", "script-src-elem", "connect-src"]) assert.ok(blocked.violations.includes(directive), directive);
  await page.close();
});
