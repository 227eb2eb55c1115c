import { one } from "./dom.js";

/** How long a toast stays when nobody looks at it, in milliseconds. */
const patience = 9000;

let leaves = 0;

/** What the page says: the words themselves, or the name of some that came with it. */
export const wordsFor = name => one(".live").dataset[name] ?? name;

/** Says something in passing, to eyes and ears. With `offersUndo` it can be taken back at once. */
export function say(words, { offersUndo = false, isError = false } = {}) {
  const toast = one(".toast");
  toast.classList.toggle("trouble", isError);
  one(".undo", toast).hidden = !offersUndo;
  one(".said", toast).textContent = wordsFor(words);
  toast.classList.add("shown");
  leaveLater();
}

/** The toast goes when it was read, and stays while it is pointed at or has the focus. */
export function startToast() {
  const toast = one(".toast");
  one(".hush", toast).addEventListener("click", hush);
  for (const type of ["mouseenter", "focusin"]) toast.addEventListener(type, () => clearTimeout(leaves));
  for (const type of ["mouseleave", "focusout"]) toast.addEventListener(type, leaveLater);
}

function leaveLater() {
  clearTimeout(leaves);
  leaves = setTimeout(hush, patience);
}

function hush() {
  one(".toast").classList.remove("shown");
  one(".toast .said").textContent = "";
}
