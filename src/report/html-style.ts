/** The look of a report page: calm, dense enough for paper, signs beside every colour. */
export const htmlStyle = `:root {
  --ink: #22302c;
  --muted: #5a6864;
  --line: #d9dfdb;
  --ground: #f4f5f1;
  --paper: #ffffff;
  --accent: #9b2d23;
  --pass: #1c6b47;
  --fail: #a12b22;
  --open: #855300;
  --gold: #b57400;
  --slate: #46627f;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 2rem 1rem 4rem;
  background: var(--ground);
  color: var(--ink);
  font: 16px/1.65 "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
    "Microsoft YaHei", "WenQuanYi Micro Hei", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
html:lang(en) body {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
}
html:lang(en) h1 { font-family: Georgia, "Times New Roman", "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
main {
  max-width: 64rem;
  margin: 0 auto;
  padding: 2.5rem 3rem 3rem;
  background: var(--paper);
  border: 1px solid var(--line);
  border-top: 4px solid var(--accent);
  border-radius: 4px;
}
header { margin-bottom: 1.75rem; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.35; font-weight: 600; text-wrap: balance; break-after: avoid; }
h1 {
  font-family: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", SimSun, Georgia, serif;
  font-size: 1.9rem;
  letter-spacing: 0.02em;
}
h2 { font-size: 1.3rem; }
h3 { font-size: 1.08rem; }
h4, h5, h6 { font-size: 1rem; }
section { margin-top: 2.25rem; }
.level-2 > h2 { padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); }
.page { margin-top: 3.5rem; }
.page > h2 { padding-bottom: 0.5rem; border-bottom: 2px solid var(--accent); font-size: 1.5rem; }
p { margin: 0.75rem 0; }
.subtitle { margin: 0.4rem 0 0; color: var(--muted); }
.note { margin: 0.6rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); color: var(--muted); font-size: 0.9rem; }
ul, ol { margin: 0.5rem 0; padding-left: 1.5rem; }
li { margin: 0.3rem 0; }
li::marker { color: var(--muted); }
dl { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; margin: 1rem 0; border-top: 1px solid var(--line); }
dl > div { display: flex; gap: 1rem; padding: 0.45rem 0; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 7.5rem; color: var(--muted); }
dd { flex: 1; margin: 0; }
.table { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.94rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.5rem 0.7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th {
  border-bottom: 2px solid var(--ink);
  color: var(--muted);
  font-size: 0.86rem;
  white-space: nowrap;
  vertical-align: bottom;
}
th.end, td.end { text-align: end; white-space: nowrap; }
th.center, td.center { text-align: center; white-space: nowrap; }
.records tbody th, .records td { min-width: 6em; }
.grid tbody tr:nth-child(even) { background: #fafbf9; }
.group th { padding-top: 0.9rem; background: #f7f8f5; }
tr:has(+ .continued) > :first-child { border-bottom-color: transparent; }
.total th, .total td { border-top: 2px solid var(--ink); font-weight: 600; }
.pass, .fail, .incomplete, .inapplicable { font-weight: 600; }
.pass { color: var(--pass); }
.fail { color: var(--fail); }
.incomplete { color: var(--open); }
.inapplicable, .muted { color: var(--muted); }
.muted { font-weight: 400; }
.strong { font-weight: 600; }
.star-lit, .star-lost, .star-open { font-size: 1.1em; line-height: 1; letter-spacing: 0.08em; white-space: nowrap; }
.star-lit { color: var(--gold); }
.star-lost { color: var(--muted); }
.star-open { color: var(--slate); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 44rem) {
  body { padding: 0; background: var(--paper); }
  main { padding: 1.25rem 1rem 2rem; border: 0; border-top: 4px solid var(--accent); border-radius: 0; }
  h1 { font-size: 1.5rem; }
  dl { grid-template-columns: 1fr; }
  .records thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .records table, .records tbody, .records tr, .records th, .records td { display: block; }
  .records tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .records th, .records td { padding: 0.1rem 0; border: 0; }
  .records tbody th { font-weight: 600; }
  .records .group th { padding: 0.3rem 0.6rem; font-weight: 400; }
  .records td:empty, .records .continued th { display: none; }
  .records td { display: flow-root; padding-left: 6.8em; text-align: start; white-space: normal; }
  .records td::before { content: attr(data-head); float: left; width: 6.4em; margin-left: -6.8em; color: var(--muted); font-weight: 400; }
  .grid { margin-right: -1rem; }
  .grid th, .grid td { white-space: nowrap; }
  .grid tbody th { min-width: 5.5em; white-space: normal; overflow-wrap: break-word; }
  .grid th:first-child { position: sticky; left: 0; background: var(--paper); }
  .grid tbody tr:nth-child(even) > :first-child { background: #fafbf9; }
}
@page { size: A4; margin: 15mm 13mm; }
@media print {
  body { padding: 0; background: none; font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; border: 0; }
  h1 { font-size: 20pt; }
  section { margin-top: 14pt; }
  .page { margin-top: 0; break-before: page; }
  .table { overflow: visible; }
  dt { flex-basis: 6rem; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, li, dl > div, .note { break-inside: avoid; }
  .group { break-after: avoid; }
  .table:has(tbody > tr:last-child:nth-child(-n + 7)), ul:has(> li:last-child:nth-child(-n + 7)), ol:has(> li:last-child:nth-child(-n + 7)) { break-inside: avoid; }
  th, td { padding: 2.6pt 5pt; line-height: 1.35; }
  .star-lit, .star-lost, .star-open { font-size: 1em; line-height: 1; }
  .grid tbody tr:nth-child(even), .group th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
