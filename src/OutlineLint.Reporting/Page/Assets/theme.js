import { on, one } from "./dom.js";

/** A page follows the system until it is told otherwise. */
export function startTheme() {
  const dark = one("#dark");
  const isDark = () => matchMedia(dark.media).matches;
  on("click", "button.theme", () => {
    dark.media = isDark() ? "not all" : "screen";
  });
}
