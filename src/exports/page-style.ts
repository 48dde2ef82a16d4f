/**
 * How the report looks on paper: A4 on its side, every table from a new page, its headings at the top of each page, page
 * numbers at the foot. Black on white; a line under each row instead of a ground.
 */
export const pageStyle = `
@page { size: A4 landscape; margin: 8mm 10mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7pt sans-serif; } }
body { margin: 0; font: 8pt/1.3 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #000; }
h1 { margin: 0 0 1mm; font-size: 13pt; }
h2 { margin: 0 0 1mm; font-size: 11pt; break-after: avoid; }
dl { margin: 0 0 3mm; columns: 3; }
dl div { break-inside: avoid; }
dt { display: inline; font-weight: bold; }
dt::after { content: ": "; }
dd { display: inline; margin: 0; }
section + section { break-before: page; }
table { border-collapse: collapse; }
caption { text-align: left; padding-bottom: 1mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.4mm 1.2mm; border-bottom: 0.1mm solid #999; text-align: left; vertical-align: top; }
thead th { border-bottom: 0.3mm solid #000; vertical-align: bottom; }
tbody th { font-weight: normal; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; }
.total th, .total td { font-weight: bold; border-top: 0.3mm solid #000; }
.upright { font-size: 6.5pt; inline-size: 100%; }
.upright th, .upright td { padding: 0.1mm 0.8mm; }
.upright thead th { font-size: 6.5pt; }
.upright thead .n span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-block-size: 7mm; max-inline-size: 34mm; }
.chart { margin-block-end: 2.5mm; }
.chart.narrow { display: inline-grid; box-sizing: border-box; inline-size: 138mm; padding-inline-end: 4mm; grid-template-columns: minmax(0, 79mm) minmax(min-content, 1fr); column-gap: 4mm; vertical-align: top; }
.chart h3, .chart p { grid-column: 1 / -1; margin: 0 0 0.5mm; }
.chart h3 { font-size: 9.5pt; }
.wide > .chart-drawn, .wide.whole { display: inline-block; inline-size: 100%; vertical-align: top; }
.chart-drawn > svg { display: block; inline-size: 100%; block-size: auto; max-block-size: 150mm; }
.wide.halves > .chart-numbers { columns: 2; column-gap: 7mm; }
.timed tbody th, .timed td:nth-child(n + 3) { white-space: nowrap; }
.chart caption, .chart thead { break-after: avoid; }
.chart ul { display: flex; flex-wrap: wrap; gap: 0 4mm; margin: 0.5mm 0 1mm; padding: 0; list-style: none; font-size: 7.5pt; }
.chart li { display: flex; align-items: center; gap: 1mm; }
.chart table { font-size: 6.8pt; }
.chart th, .chart td { padding: 0.1mm 1mm; line-height: 1.1; }
.chart tbody tr:first-child > * { padding-block-start: 0.4mm; }
.chart-text, .chart-number { font-size: 12px; }
.chart-number { font-weight: bold; }
.chart-line, .chart-cell { fill: none; stroke: #bbb; }
.chart-axis, .chart-edge { fill: none; stroke: #555; }
.chart-solid, .chart-zero { fill: #1f4e79; stroke: #1f4e79; }
.chart-ground { fill: #fff; }
.chart-hatch { fill: none; stroke: #1f4e79; stroke-width: 2px; }
.chart-thread, .chart-rim { fill: none; stroke: #1f4e79; }
.chart-closed { fill: none; stroke: #777; stroke-width: 0.75px; }
.chart-unstaffed { fill: none; stroke: #a11; stroke-width: 2.5px; stroke-linecap: round; }
.chart-before { fill: none; stroke: #000; stroke-dasharray: 3 2; }
`;
