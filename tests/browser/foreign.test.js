import { test } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { close, open, useBrowser } from "./support/browser.js";
import { LivePage } from "./support/live.js";
import { seed } from "./support/program.js";

useBrowser();
const harbour = seed("harbour-dredging-draft.txt");

/** A page of somebody else, on this machine and under another port; it even knows the address with the token. */
async function foreignPage(t) {
  const server = createServer((_, answer) => answer.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>elsewhere</title><body></body>"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return server.address().port;
}

const attempts = {
  read: address => fetch(address).then(answer => answer.text()),
  document: address => fetch(`${address}document`).then(answer => answer.text()),
  opaque: address => fetch(address, { mode: "no-cors" }).then(answer => answer.text()).then(text => text || Promise.reject(new Error("nothing"))),
  fix: address => fetch(`${address}fix`, { method: "POST", body: '{"version":1,"finding":8}', headers: { "Content-Type": "application/json" } }).then(answer => answer.text()),
  simple: address => fetch(`${address}fix`, { method: "POST", mode: "no-cors", body: '{"version":1,"finding":8}' }).then(() => Promise.reject(new Error("sent blindly"))),
  beacon: address => navigator.sendBeacon(`${address}fix`, '{"version":1,"finding":8}') && Promise.reject(new Error("sent blindly")),
  events: address => new Promise((resolve, reject) => {
    const events = new EventSource(`${address}events`);
    events.onmessage = event => resolve(event.data);
    events.onerror = () => reject(new Error("refused"));
  }),
  socket: address => new Promise((resolve, reject) => {
    const socket = new WebSocket(address.replace("http:", "ws:"));
    socket.onopen = () => resolve("open");
    socket.onerror = () => reject(new Error("refused"));
  }),
  script: address => new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.onload = () => resolve("ran");
    script.onerror = () => reject(new Error("refused"));
    document.body.append(script);
  }),
  frame: address => new Promise((resolve, reject) => {
    const frame = Object.assign(document.createElement("iframe"), { src: address });
    frame.onload = () => {
      try {
        const text = frame.contentDocument?.body.textContent ?? "";
        if (text) resolve(text);
        else reject(new Error("empty"));
      } catch (error) {
        reject(error);
      }
    };
    document.body.append(frame);
  }),
  form: address => new Promise((resolve, reject) => {
    const frame = Object.assign(document.createElement("iframe"), { name: "target" });
    const form = Object.assign(document.createElement("form"), { action: `${address}fix`, method: "post", enctype: "text/plain", target: "target" });
    form.append(Object.assign(document.createElement("input"), { name: '{"version":1,"finding":8,"a":"', value: '"}' }));
    document.body.append(frame, form);
    frame.onload = () => reject(new Error("sent blindly"));
    form.submit();
  }),
};

for (const host of ["127.0.0.1", "localhost"]) {
  test(`A page elsewhere can neither read nor repair: ${host}`, async t => {
    const live = await LivePage.start(t, harbour);
    const before = live.text;
    const page = await open(`http://${host}:${await foreignPage(t)}/`);
    for (const [name, attempt] of Object.entries(attempts)) {
      const got = await page.evaluate(`(${attempt})(${JSON.stringify(live.address)}).then(value => "got " + String(value).slice(0, 80), error => "refused: " + error.message)`);
      assert.match(got, /^refused/, name);
      assert.equal(live.text, before, name);
    }
    const opened = await page.evaluate(address => new Promise(resolve => {
      const other = window.open(address);
      setTimeout(() => resolve(other === null || other.closed || (() => {
        try {
          return other.document.body.textContent === "";
        } catch {
          return true;
        }
      })()), 500);
    }), live.address);
    assert.ok(opened, "a window that it opens tells it nothing");
    assert.equal(live.text, before);
    await page.close();
  });
}

test("A link from elsewhere does not open the page either; the address typed does", async t => {
  const live = await LivePage.start(t, harbour);
  const page = await open(`http://localhost:${await foreignPage(t)}/`);
  await page.evaluate(address => { location.href = address; }, live.address);
  await page.waitForURL(live.address).catch(() => {});
  assert.equal(await page.locator(".document").count(), 0);
  await page.close();
  await close(await open(live.address));
});
