import { EXTENSION } from "../../runs/ask/runLink.ts";

/** Address of the view in which a client shows a run. */
export const RUN_VIEW = "ui://subnet-explorer/run.html";
/** What such views are, by the MCP Apps extension. @source modelcontextprotocol/ext-apps, specification 2026-01-26 */
export const VIEW_TYPE = "text/html;profile=mcp-app";
/** Under which the answer of a tool carries its chart, for the view and not for the model. */
export const CHART = "subnet-explorer/chart";

const style = `
:root { color-scheme: light dark; }
body { background: var(--color-background-primary, Canvas); color: var(--color-text-primary, CanvasText); font: 14px/1.5 var(--font-sans, system-ui, sans-serif); margin: 0; padding: 12px; }
h1 { font-size: 1.15em; margin: 0 0 6px; } h2 { font-size: 1em; margin: 14px 0 4px; } p { margin: 0 0 6px; max-width: 76ch; }
.muted { color: var(--color-text-secondary, color-mix(in srgb, CanvasText 72%, Canvas)); } .answer { font-size: 1.1em; }
dl { display: grid; gap: 4px 20px; grid-template-columns: repeat(auto-fill, minmax(160px, 1fr)); margin: 0; } dt { color: var(--color-text-secondary, color-mix(in srgb, CanvasText 72%, Canvas)); font-size: .92em; } dd { margin: 0; }
ul { margin: 0; padding-left: 18px; } svg { display: block; height: auto; max-width: 640px; width: 100%; } svg text { fill: currentColor; font-size: 12px; }
code { font-family: var(--font-mono, monospace); overflow-wrap: anywhere; } a { color: var(--color-text-info, LinkText); }
.c0 { --c: #0b6bcb; } .c1 { --c: #b4540a; } .c2 { --c: #2e8540; } .c3 { --c: #8250c4; } .c4 { --c: #b8255f; } .c5 { --c: #6b7280; }
.line { fill: none; stroke: var(--c); stroke-width: 2; } .bar { fill: var(--c); } .axis { stroke: currentColor; opacity: .5; }
`;

/* Runs in the client's sandbox: no library, no network, text only as text. */
const script = `
const SVG = "http://www.w3.org/2000/svg", DASH = ["", "6 3", "2 3", "8 3 2 3", "1 2", "10 4"];
const main = document.querySelector("main");
const make = (space, tag, attributes, ...children) => {
  const element = space ? document.createElementNS(space, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
};
const h = (tag, attributes, ...children) => make(undefined, tag, attributes, ...children);
const s = (tag, attributes, ...children) => make(SVG, tag, attributes, ...children);
const say = (value, unit) => (value === null || value === undefined ? "–" : Number(value.toPrecision(3)).toLocaleString("en-GB").replace("-", "−") + (unit ? " " + unit : ""));
const send = (message) => parent.postMessage({ jsonrpc: "2.0", ...message }, "*");
let next = 1;
function chart(data) {
  const W = 640, H = 280, L = 64, R = 12, T = 12, B = 40, bars = data.kind === "bars";
  const scale = (logarithmic) => (value) => (logarithmic ? Math.log10(value) : value);
  const ofX = scale(data.x.logarithmic), ofY = scale(data.y.logarithmic);
  const xs = data.x.values.map((value, i) => (bars || typeof value !== "number" ? i : ofX(value)));
  const stacked = data.y.stacked, sums = xs.map(() => 0);
  const tops = data.series.map(({ values }) => values.map((value, i) => (stacked ? (sums[i] += value || 0) : value)));
  const known = tops.flat().filter((value) => value !== null && (!data.y.logarithmic || value > 0)).map(ofY);
  const fine = (value) => Number.isFinite(value);
  let low = Math.min(...known), high = Math.max(...known);
  if (!data.y.logarithmic) { low = Math.min(0, low); high = Math.max(0, high); }
  if (low === high) high = low + 1;
  const left = Math.min(...xs.filter(fine)), right = Math.max(...xs.filter(fine));
  const slot = (W - L - R) / xs.length;
  const px = (x) => (bars ? L + slot * x : right === left ? L : L + ((x - left) / (right - left)) * (W - L - R));
  const py = (y) => H - B - ((y - low) / (high - low)) * (H - T - B);
  const parts = [s("line", { class: "axis", x1: L, x2: W - R, y1: H - B, y2: H - B }), s("line", { class: "axis", x1: L, x2: L, y1: T, y2: H - B })];
  const unit = data.series[0].unit, back = (value, logarithmic) => (logarithmic ? 10 ** value : value);
  for (const share of [0, 0.5, 1]) {
    const value = low + share * (high - low);
    parts.push(s("text", { x: L - 6, y: py(value) + 4, "text-anchor": "end" }, say(back(value, data.y.logarithmic), "")));
  }
  const plain = (value) => (data.x.unit === "year" ? String(value) : Number.isInteger(value) ? value.toLocaleString("en-GB") : say(value, ""));
  const name = (i) => (typeof data.x.values[i] === "number" ? plain(data.x.values[i]) : String(data.x.values[i]));
  const said = [data.x.label, data.x.label + "s"].some((word) => word.toLowerCase() === data.x.unit.toLowerCase());
  const shown = bars && xs.length <= 8 ? xs.map((_, i) => i) : [0, xs.length - 1];
  for (const i of new Set(shown)) parts.push(s("text", { x: px(xs[i]) + (bars ? slot / 2 : 0), y: H - B + 16, "text-anchor": bars ? "middle" : i === 0 ? "start" : "end" }, name(i).slice(0, 14)));
  parts.push(s("text", { x: (L + W - R) / 2, y: H - 6, "text-anchor": "middle" }, data.x.label + (data.x.unit && !said ? " (" + data.x.unit + ")" : "")));
  tops.forEach((values, k) => {
    const wide = bars ? (slot * 0.8) / (stacked ? 1 : tops.length) : 0;
    if (bars) values.forEach((value, i) => {
      if (value === null) return;
      const from = py(stacked && k > 0 ? tops[k - 1][i] : 0), to = py(value);
      parts.push(s("rect", { class: "bar c" + (k % 6), x: px(i) + slot * 0.1 + (stacked ? 0 : wide * k), width: wide, y: Math.min(from, to), height: Math.abs(from - to) }));
    });
    else {
      let pen = "M";
      const path = values.map((value, i) => {
        if (value === null || !fine(ofY(value)) || !fine(xs[i])) { pen = "M"; return ""; }
        const step = pen + px(xs[i]).toFixed(1) + " " + py(ofY(value)).toFixed(1); pen = "L"; return step;
      }).join("");
      parts.push(s("path", { class: "line c" + (k % 6), d: path, "stroke-dasharray": DASH[k % 6] }));
    }
  });
  const legend = data.series.map(({ label }, k) => s("svg", { class: "c" + (k % 6), width: 24, height: 10, viewBox: "0 0 24 10", role: "presentation" }, bars ? s("rect", { class: "bar", x: 4, y: 0, width: 14, height: 10 }) : s("path", { class: "line", d: "M0 5L24 5", "stroke-dasharray": DASH[k % 6] })));
  const text = data.title + ". " + data.description + " " + data.series.map(({ label, values }) => label + ": from " + say(values[0], unit) + " to " + say(values[values.length - 1], unit) + ".").join(" ");
  return [h("h2", {}, data.title + (unit ? " (" + unit + ")" : "")), s("svg", { viewBox: "0 0 " + W + " " + H, role: "img", "aria-label": text }, ...parts),
    h("p", { class: "legend" }, ...data.series.flatMap(({ label }, k) => { legend[k].style.cssText = "display:inline-block;width:24px;height:10px"; return [legend[k], " " + label + "   "]; }))];
}
function link(section, text) {
  const url = "vscode://${EXTENSION}/section/" + section;
  const element = h("a", { href: url }, text);
  element.addEventListener("click", (event) => { event.preventDefault(); send({ id: next++, method: "ui/open-link", params: { url } }); });
  return element;
}
function show(result) {
  const run = result.structuredContent, drawing = (result._meta || {})["${CHART}"];
  if (result.isError || !run) { main.replaceChildren(h("p", {}, (result.content || []).map(({ text }) => text || "").join(" "))); return; }
  const { manifest } = run;
  main.replaceChildren(
    h("h1", {}, run.question), h("p", { class: "answer" }, run.answer), ...run.detail.map((line) => h("p", { class: "muted" }, line)),
    ...(run.illustrative ? [h("p", { class: "muted" }, "Illustrative: the direction counts, not the size.")] : []),
    ...(run.stoppedAt === undefined ? [] : [h("p", { class: "muted" }, "Stopped before its end: partial figures.")]),
    ...(drawing ? chart(drawing) : [h("p", { class: "muted" }, "This run has no chart of lines or bars; the editor draws its others.")]),
    h("h2", {}, "Figures"),
    h("dl", {}, ...run.figures.map(({ label, value, unit, low, high }) => h("div", {}, h("dt", {}, label), h("dd", {}, say(value, unit) + (low === undefined || high === undefined ? "" : " (" + say(low, "") + " to " + say(high, unit) + ")"))))),
    h("h2", {}, "What this says about the essay"),
    ...(run.findings.length === 0 ? [h("p", {}, "This run judges no claim.")] : [h("ul", {}, ...run.findings.map((one) => h("li", {}, h("strong", {}, one.verdict), ": " + one.statement + " ", link(one.section, "§" + one.section + " " + one.sectionTitle), h("span", { class: "muted" }, " (" + one.basis + "; " + one.reason + " " + one.counts + ")"))))]),
    h("h2", {}, "To repeat it"),
    h("p", {}, h("code", {}, run.repeat)),
    h("p", { class: "muted" }, "Outcome ", h("code", {}, manifest.outcomeHash)),
  );
  size();
}
function context(given) {
  if (!given) return;
  if (given.theme) document.documentElement.style.colorScheme = given.theme;
  for (const [name, value] of Object.entries((given.styles || {}).variables || {})) if (value) document.documentElement.style.setProperty(name, value);
}
const size = () => send({ method: "ui/notifications/size-changed", params: { width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight } });
addEventListener("message", ({ source, data }) => {
  if (source !== parent || !data || data.jsonrpc !== "2.0") return;
  if (data.id === 0 && data.result) { context(data.result.hostContext); send({ method: "ui/notifications/initialized", params: {} }); size(); }
  else if (data.method === "ui/notifications/tool-result") show(data.params);
  else if (data.method === "ui/notifications/host-context-changed") context(data.params);
  else if (data.method && data.id !== undefined) send(data.method === "ping" || data.method === "ui/resource-teardown" ? { id: data.id, result: {} } : { id: data.id, error: { code: -32601, message: "Not known here." } });
});
send({ id: 0, method: "ui/initialize", params: { appInfo: { name: "subnet-explorer", version: "1" }, appCapabilities: { availableDisplayModes: ["inline"] }, protocolVersion: "2026-01-26" } });
`;

/**
 * A run as a page of its own, for clients that show such views: question, answer, chart, figures, findings with links to
 * their sections, and the line that repeats it. It loads nothing and reaches nothing but the client that shows it.
 */
export const runView = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A run of Subnet Explorer</title><style>${style}</style></head>
<body><main aria-live="polite"><p class="muted">The run is on its way …</p></main><script>${script}</script></body>
</html>
`;
