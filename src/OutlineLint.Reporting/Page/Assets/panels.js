import { all, on, one } from "./dom.js";

const root = document.documentElement;

/** Shows a panel that a narrow window hides, or none. */
export function showPanel(name) {
  if (name) root.dataset.panel = name;
  else delete root.dataset.panel;
  for (const button of all("[class^='panel-']")) button.setAttribute("aria-expanded", button.className === `panel-${name}`);
}

/** Closes the panel that is shown; whether there was one. */
export function closePanel() {
  const wasOpen = "panel" in root.dataset;
  showPanel(null);
  return wasOpen;
}

/** The buttons of a narrow window. */
export function startPanels() {
  for (const button of all("[class^='panel-']")) button.setAttribute("aria-expanded", "false");
  document.addEventListener("shown", event => {
    one(".panel-findings").hidden = !event.detail.matches(".checked");
  });
  on("click", "[class^='panel-']", button => {
    const name = button.className.slice("panel-".length);
    showPanel(root.dataset.panel === name ? null : name);
    if (name === "outline") one(".document:not([hidden]) .outline .item[tabindex='0']")?.focus();
  });
}
