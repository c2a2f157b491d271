/** The exported page's own look: follows the reader's light or dark setting, narrow screens, and paper. */
export const scorecardCss = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #fff; --line: #d1d9e0; --link: #0a58b5; --good: #1a7f37; --part: #9a6700; --bad: #c21e2b; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --muted: #a3adb8; --page: #15191e; --line: #39414a; --link: #7ab4ff; --good: #56d364; --part: #e3b341; --bad: #ff8078; } }
* { box-sizing: border-box; }
body { background: var(--page); color: var(--text); font: 16px/1.55 system-ui, sans-serif; margin: 0; overflow-wrap: break-word; padding: 0 20px; }
main { margin: 0 auto; max-width: 820px; padding: 32px 0 64px; }
h1 { font-size: 1.7em; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h2 { border-top: 2px solid var(--text); font-size: 1.3em; margin: 48px 0 16px; padding-top: 12px; }
h3 { font-size: 1.1em; margin: 32px 0 8px; }
h4 { font-size: 1em; margin: 0 0 6px; }
a { color: var(--link); text-underline-offset: 2px; }
h3 a, h4 a { color: inherit; text-decoration-color: var(--line); }
p { margin: 0 0 8px; }
.summary { font-size: 1.08em; }
.problem { border-left: 3px solid var(--bad); padding: 4px 12px; }
.made, .muted { color: var(--muted); font-size: 0.92em; }
.table { margin: 24px 0 12px; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
caption { color: var(--muted); padding-bottom: 6px; text-align: start; }
th { font-weight: 500; text-align: start; }
td { text-align: end; }
th, td { padding: 3px 8px; vertical-align: baseline; }
thead th + td ~ th { text-align: end; }
tbody { border-top: 1px solid var(--line); }
tbody:last-child { border-top: 2px solid var(--text); }
tbody tr th:last-of-type { color: var(--muted); font-weight: normal; }
article { border-top: 1px solid var(--line); break-inside: avoid; padding: 14px 0 10px; scroll-margin-top: 12px; }
dl, dd { margin: 0; }
dt { color: var(--muted); }
dd p { margin: 4px 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
dl > div { padding: 3px 0; }
.verdict { white-space: nowrap; }
.verdict span { display: inline-block; font-weight: 700; width: 1.1em; }
.yes span, .leans-yes span { color: var(--good); }
.depends span { color: var(--part); }
.no span, .leans-no span { color: var(--bad); }
.differs { color: var(--part); font-size: 0.92em; margin-bottom: 4px; }
@media (min-width: 600px) { dl > div { display: grid; gap: 0 16px; grid-template-columns: 110px minmax(0, 1fr); } }
@media print { :root { --text: #000; --muted: #444; --page: #fff; --line: #bbb; --link: #000; --good: #000; --part: #000; --bad: #000; } body { font-size: 10.5pt; padding: 0; } main { max-width: none; padding: 0; } h2, h3, h4 { break-after: avoid; } .table { overflow: visible; } }
`;
