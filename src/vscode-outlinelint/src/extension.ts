import type { ExtensionContext } from "vscode";
import { createOutput } from "./client.js";
import { registerCommands } from "./commands/register.js";
import { provideRulePages } from "./commands/ruleDocs.js";
import { decorateRows } from "./outline/decorations.js";
import { SectionMover } from "./outline/move.js";
import { OutlineStore } from "./outline/store.js";
import { OutlineView } from "./outline/view.js";
import { ServerSession } from "./server/session.js";
import { StatusBar } from "./statusBar.js";

let session: ServerSession | undefined;

export function activate(context: ExtensionContext): void {
  const output = createOutput();
  session = new ServerSession(context.extensionPath, output);
  const store = new OutlineStore(session, output);
  context.subscriptions.push(
    output,
    session,
    store,
    new OutlineView(store, new SectionMover(session, store)),
    new StatusBar(store),
    decorateRows(),
    provideRulePages(session),
    ...registerCommands({ session, store, output }),
  );
  session.startWhenNeeded();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
