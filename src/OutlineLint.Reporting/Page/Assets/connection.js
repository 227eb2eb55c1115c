import { one } from "./dom.js";
import { current } from "./documents.js";
import { ask } from "./server.js";
import { parse, swap } from "./swap.js";
import { say, wordsFor } from "./toast.js";

const page = document.documentElement;

/** What the program said last: the version of the file, whether the last repair can be taken back, why the file cannot be read. */
let told = { version: 0, canUndo: false, problem: null };
let events = null;
let fetching = null;
let waiting = 0;

/** A program that does not come back for so long has ended, in milliseconds. */
const grace = 8000;

/** The article of the file that the page was opened for. */
export const own = () => one(".document[data-version]");

/** The version of the file that is shown. */
export const shownVersion = () => Number(own().dataset.version);

/** Whether the file can be changed now: the program is there, and so is the file. */
export const isReady = () => !page.dataset.trouble;

/** Follows the file for as long as the page can be seen. A browser keeps few connections to one program; tabs in the background need none. */
export function startConnection() {
  connect();
  document.addEventListener("shown", showUndo);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) events?.close();
    else connect();
  });
}

function connect() {
  events?.close();
  events = new EventSource("events");
  events.onmessage = event => hear(JSON.parse(event.data), { isNews: true });
  events.onerror = () => {
    if (page.dataset.trouble === "ended") return;
    trouble(events.readyState === EventSource.CLOSED ? "ended" : "lost");
    clearTimeout(waiting);
    waiting = setTimeout(() => trouble("ended"), grace);
  };
}

/** Takes in what the program says, and shows the version that it speaks of. */
export async function hear(state, { isNews = false } = {}) {
  if (state.version < told.version) return;
  const before = page.dataset.trouble;
  const isSurprise = isNews && !before && !("busy" in page.dataset);
  told = state;
  clearTimeout(waiting);
  trouble(state.problem ? "problem" : null, state.problem && `${state.problem}${wordsFor("last")}`);
  if (!state.problem && before) say(before === "problem" ? "recovered" : "regained");
  showUndo();
  if (!state.problem && state.version !== shownVersion() && await update() && isSurprise) say("changed");
}

/** Whether the last repair can be taken back. */
export const canUndo = () => told.canUndo && current() === own();

/** One request at a time: the answer to a click and the news of it come together. */
const update = () => fetching ??= bring().finally(() => { fetching = null; });

/** Brings the version that the program has; whether it was another one. */
async function bring() {
  let isChanged = false;
  while (shownVersion() < told.version) {
    const answer = await ask("document");
    const section = answer && parse(await answer.text());
    if (!section || section.article.dataset.version === own().dataset.version) break;
    swap(section);
    isChanged = true;
  }
  return isChanged;
}

/** What is taken back is in the file of the page; over any other it is not offered. */
function showUndo() {
  one(".tools .undo").hidden = !canUndo();
  if (!canUndo()) one(".toast .undo").hidden = true;
}

/** The banner stays for as long as the trouble does. */
function trouble(name, words = name && wordsFor(name)) {
  if (name) page.dataset.trouble = name;
  else delete page.dataset.trouble;
  const banner = one(".banner");
  banner.hidden = !name;
  if (banner.textContent !== (words ?? "")) banner.textContent = words ?? "";
}
