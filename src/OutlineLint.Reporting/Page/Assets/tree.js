import { all, on, one } from "./dom.js";
