import assert from "node:assert/strict";
import { test } from "node:test";
import { locate, type Surroundings } from "../src/server/locate.js";

const machine = (programs: string[], more: Partial<Surroundings> = {}): Surroundings => ({
  setting: "",
  extensionFolder: "/ext",
  workspaceFolder: "/texts",
  homeFolder: "/home/li",
  searchPath: "/usr/bin:/opt/bin",
  platform: "linux",
  isProgram: (path) => programs.includes(path),
  ...more,
});

test("the setting comes first", () =>
  assert.deepEqual(locate(machine(["/my/ol", "/ext/server/outlinelint"], { setting: " /my/ol " })), { found: true, program: "/my/ol", origin: "setting" }));

test("a setting that leads nowhere is told, not passed over", () =>
  assert.deepEqual(locate(machine(["/ext/server/outlinelint"], { setting: "/my/ol" })), { found: false, setting: "/my/ol" }));

test("a setting may begin at home or at the workspace", () => {
  assert.deepEqual(locate(machine(["/home/li/ol"], { setting: "~/ol" })), { found: true, program: "/home/li/ol", origin: "setting" });
  assert.deepEqual(locate(machine(["/texts/ol"], { setting: "${workspaceFolder}/ol" })), { found: true, program: "/texts/ol", origin: "setting" });
});

test("the bundled program comes before the search path", () =>
  assert.deepEqual(locate(machine(["/ext/server/outlinelint", "/usr/bin/outlinelint"])), { found: true, program: "/ext/server/outlinelint", origin: "bundled" }));

test("the first on the search path is taken", () =>
  assert.deepEqual(locate(machine(["/opt/bin/outlinelint"])), { found: true, program: "/opt/bin/outlinelint", origin: "path" }));

test("on Windows the program has its ending", () =>
  assert.deepEqual(locate(machine(["/ext/server/outlinelint.exe"], { platform: "win32" })), { found: true, program: "/ext/server/outlinelint.exe", origin: "bundled" }));

test("where there is none, none is found", () => assert.deepEqual(locate(machine([], { searchPath: "" })), { found: false }));
