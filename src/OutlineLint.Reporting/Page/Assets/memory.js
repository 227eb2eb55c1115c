import { all, on, one } from "./dom.js";

/** The severities that are not shown, and the theme, outlive a reload; they are forgotten with the tab. */
export function startMemory() {
  const hidden = (sessionStorage.getItem("hidden") ?? "").split(" ");
  for (const button of all("button.severity")) button.setAttribute("aria-pressed", !hidden.includes(button.dataset.severity));
  const theme = sessionStorage.getItem("theme");
  if (theme) one("#dark").media = theme;
  on("click", "button.severity", () =>
    sessionStorage.setItem("hidden", all("button.severity[aria-pressed='false']").map(button => button.dataset.severity).join(" ")));
  on("click", "button.theme", () => sessionStorage.setItem("theme", one("#dark").media));
}
