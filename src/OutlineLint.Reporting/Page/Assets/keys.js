import { on, one } from "./dom.js";
import { closeList } from "./documents.js";
import { close, step } from "./findings.js";
import { closePanel } from "./panels.js";

const actions = {
  j: () => step(1),
  k: () => step(-1),
  Escape: () => closeList() || close() || closePanel(),
  "/": () => one(".filter").focus(),
};

/** Adds keys: what each does, by its name. */
export const addKeys = more => Object.assign(actions, more);

/** Keys that work anywhere; where text is typed only Esc does, and leaves it. */
export function startKeys() {
  on("click", ".steps .close", () => {
    close();
    closePanel();
  });
  addEventListener("keydown", event => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(actions, event.key) || (isTyping && event.key !== "Escape")) return;
    event.preventDefault();
    if (isTyping) event.target.blur();
    else actions[event.key]();
  });
}
