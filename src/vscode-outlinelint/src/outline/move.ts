import { l10n, window, workspace } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient/node";
import { MoveSectionRequest } from "../protocol.js";
import type { ServerSession } from "../server/session.js";
import type { Drop } from "./drop.js";
import { itemAt, type Outline, type Path } from "./outline.js";
import type { OutlineStore } from "./store.js";

/** Moves sections by the server's hand: it knows how to renumber what they leave and where they come. */
export class SectionMover {
  constructor(
    private readonly session: ServerSession,
    private readonly store: OutlineStore,
  ) {}

  /** Moves a section to where `decide` sends it in the outline of this very text. */
  async move(moved: Path, decide: (outline: Outline) => Drop | undefined): Promise<void> {
    const [client, shown] = [this.session.client, this.store.shown];
    if (client === undefined || shown === undefined) return;
    const drop = decide(shown.outline);
    const [from, target] = [itemAt(shown.outline, moved), drop && itemAt(shown.outline, drop.target)];
    if (drop === undefined || from === undefined || target === undefined) return;
    try {
      const edit = await client.sendRequest(MoveSectionRequest, {
        textDocument: { ...client.code2ProtocolConverter.asTextDocumentIdentifier(shown.document), version: shown.outline.version ?? shown.document.version },
        from: from.selectionRange.start,
        target: target.selectionRange.start,
        placement: drop.placement,
      });
      if (edit === null) void window.showInformationMessage(l10n.t("“{0}” cannot be moved there.", from.label));
      else await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
      void window.showInformationMessage(l10n.t("The text changed while the section was being moved. Please try again."));
    }
  }
}
