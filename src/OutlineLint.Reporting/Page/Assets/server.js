import { say } from "./toast.js";

/** Asks the program that serves the page. What goes wrong is said, and gives null. */
export async function ask(place, options = {}) {
  try {
    const answer = await fetch(place, { cache: "no-store", ...options });
    if (answer.ok) return answer;
    say(answer.status === 409 ? (await answer.json()).message : answer.status === 413 ? "large" : "unreachable", { isError: true });
  } catch {
    say("unreachable", { isError: true });
  }
  return null;
}

/** Sends something to be done. */
export const send = (place, request) => ask(place, { method: "POST", body: JSON.stringify(request), headers: { "Content-Type": "application/json" } });
