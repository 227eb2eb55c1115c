import { NotificationType, RequestType, type Position, type TextDocumentIdentifier, type WorkspaceEdit } from "vscode-languageclient/node";
import type { Outline } from "./outline/outline.js";

/** What the server offers beyond the Language Server Protocol. */
export const OutlineRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, Outline | null, void>("outlinelint/outline");

interface MoveSectionParams {
  textDocument: TextDocumentIdentifier & { version: number };
  /** Where the markers of the two sections begin. */
  from: Position;
  target: Position;
  placement: "before" | "after" | "inside";
}

export const MoveSectionRequest = new RequestType<MoveSectionParams, WorkspaceEdit | null, void>("outlinelint/moveSection");

export const DidChangeOutline = new NotificationType<{ uri: string; version: number | null }>("outlinelint/didChangeOutline");
