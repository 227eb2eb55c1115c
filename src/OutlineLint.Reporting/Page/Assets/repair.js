import { on, one } from "./dom.js";
import { openCard } from "./findings.js";
import { addKeys } from "./keys.js";
import { canUndo, hear, isReady, shownVersion } from "./connection.js";
import { send } from "./server.js";
import { say } from "./toast.js";

const marks = document.documentElement.dataset;

/** Buttons and keys that repair the file and put it back. */
export function startRepairs() {
  on("click", ".card .apply", button => repair(button));
  on("click", "button.undo", takeBack);
  addKeys({ a: () => openCard() && one(".apply", openCard()) && repair(one(".apply", openCard())), u: () => canUndo() && takeBack() });
}

const repair = button => change("fix", { version: shownVersion(), finding: Number(button.dataset.finding) }, { words: "applied", offersUndo: true });

const takeBack = () => change("undo", { version: shownVersion() }, { words: "undone", offersUndo: false });

/** One change at a time; a click while another is under way is a slip of the finger. */
async function change(place, request, { words, offersUndo }) {
  if ("busy" in marks) return;
  if (!isReady()) return say(one(".banner").textContent, { isError: true });
  marks.busy = "";
  try {
    const answer = await send(place, request);
    if (!answer) return;
    await hear(await answer.json());
    say(words, { offersUndo });
  } finally {
    delete marks.busy;
  }
}
