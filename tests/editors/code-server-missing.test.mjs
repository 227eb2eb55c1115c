// What a writer sees who installed the extension but not the program.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startHost } from "./code-server/host.mjs";
import { until } from "./code-server/until.mjs";
import { Workbench } from "./code-server/workbench.mjs";

test("where there is no program, the extension says what to do", { timeout: 300_000 }, async () => {
  const host = await startHost({ program: "", chinese: true });
  const texts = join(host.folder, "讲话稿");
  mkdirSync(texts);
  writeFileSync(join(texts, "speech.txt"), "同志们：\n一、学习\n");
  const window = await Workbench.open(host, texts, { chinese: true });
  try {
    await window.openFile("speech.txt");
    const message = window.page.locator(".notification-toast", { hasText: "没有找到 outlinelint 程序" });
    await message.waitFor();
    await window.showOutline();
    await window.page.locator(".welcome-view-content", { hasText: "没有找到 outlinelint 程序" }).waitFor();
    await window.screenshot("missing");
    await message.hover();
    await message.getByRole("button", { name: "安装说明" }).click();
    const steps = await until(() => window.page.locator(".getting-started-step .step-title").allInnerTexts(), (titles) => titles.length === 4);
    assert.deepEqual(steps, ["打开一篇讲话稿", "看提纲", "一键修正", "如果找不到程序"]);
    await until(() => window.preview(), (text) => text.includes("插件怎样找到 outlinelint"));
    await window.screenshot("instructions");
  } finally {
    await window.close();
    await host.stop();
  }
});
