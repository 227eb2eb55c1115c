import { window, workspace } from "vscode";

const sample = `在街道消防安全工作会议上的讲话

同志们：
　　入冬以后天干物燥，火灾进入高发期。下面，我讲三点意见。
　　一、看清形势，绷紧安全这根弦
　　上个月全街道接报火情六起，四起因为楼道里堆放杂物。
　　二、抓住要害，补上管理的短板
　　（一）清理楼道。各社区本周内清完，一户不漏。
　　（二）检查线路。老旧小区要请电工逐栋检查。
　　（二）备足器材。每个单元配齐灭火器，并且写明有效期。
　　四、压实责任，守住每一道门
　　各社区书记是第一责任人。第一、要有人管；第二、要有人查。
　　谢谢大家！
`;

/** A short speech with some defects, to try things out on. */
export async function openSample(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: "plaintext", content: sample }));
}
