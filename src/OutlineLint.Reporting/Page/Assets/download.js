import { on, one } from "./dom.js";
import { bytesOf } from "./drop.js";
import { ask } from "./server.js";
import { say } from "./toast.js";

/** The button that gives a Word document back with comments. */
export function startDownloads() {
  on("click", ".findings .download", button => download(button.closest(".document"), button.dataset.name));
}

async function download(article, name) {
  const query = bytesOf(article) ? `?name=${encodeURIComponent(one(".file", article).title)}` : "";
  const answer = await ask(`annotate${query}`, { method: "POST", body: bytesOf(article) });
  if (!answer) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say("downloaded");
}
