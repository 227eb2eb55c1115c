import { on, one } from "./dom.js";
import { add, parse, remove } from "./swap.js";
import { ask } from "./server.js";
import { say } from "./toast.js";

/** The dropped Word documents by their articles: they are asked for again when their comments are wanted, and are nowhere else. */
const kept = new Map();
let next = 2;

/** The bytes of a dropped document, or undefined for any other. */
export const bytesOf = article => kept.get(article.id);

/** Files come by being dropped anywhere, or by being chosen. */
export function startDrop() {
  const chosen = one(".chosen");
  on("click", "button.choose", () => chosen.click());
  chosen.addEventListener("change", async () => {
    await lookAtAll([...chosen.files]);
    chosen.value = "";
  });
  on("click", ".documents .dismiss", button => dismiss(one(one("a", button.closest("li")).hash)));
  addEventListener("dragenter", event => holdsFiles(event) && cover(true));
  addEventListener("dragover", event => holdsFiles(event) && event.preventDefault());
  // The window is left, and not one element for another, when there is nowhere that the pointer goes.
  addEventListener("dragleave", event => event.relatedTarget === null && cover(false));
  addEventListener("drop", receive);
}

const holdsFiles = event => event.dataTransfer?.types.includes("Files");

function cover(isShown) {
  one(".drop").hidden = !isShown;
}

function receive(event) {
  cover(false);
  if (!holdsFiles(event)) return;
  event.preventDefault();
  const isFolder = [...event.dataTransfer.items].some(item => item.webkitGetAsEntry?.()?.isDirectory);
  if (isFolder) say("folder", { isError: true });
  else lookAtAll([...event.dataTransfer.files]);
}

async function lookAtAll(files) {
  for (const file of files) await lookAt(file);
}

async function lookAt(file) {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return say("unreadable", { isError: true });
  const number = next++;
  const answer = await ask(`drop?name=${encodeURIComponent(file.name)}&number=${number}`, { method: "POST", body: bytes });
  if (!answer) return;
  const section = parse(await answer.text());
  if (one(".download", section.article)) kept.set(section.article.id, bytes);
  add(section);
}

function dismiss(article) {
  kept.delete(article.id);
  remove(article);
}
