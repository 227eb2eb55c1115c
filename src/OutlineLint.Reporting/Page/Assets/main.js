import { one } from "./dom.js";
import { startDocuments } from "./documents.js";
import { startFindings } from "./findings.js";
import { startKeys } from "./keys.js";
import { startReading } from "./reading.js";
import { startTheme } from "./theme.js";

document.documentElement.classList.add("enhanced");
one(".tools").hidden = false;
startReading();
startFindings();
startTheme();
startKeys();
startDocuments();
