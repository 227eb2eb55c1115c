import { one } from "./dom.js";
import { close, step } from "./findings.js";

const actions = {
  j: () => step(1),
  k: () => step(-1),
  Escape: close,
  "/": () => one(".filter").focus(),
};

/** Keys that work anywhere but where text is typed. */
export function startKeys() {
  addEventListener("keydown", event => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key !== "Escape")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    if (isTyping) event.target.blur();
    action();
  });
}
