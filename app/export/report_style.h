// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::app::exporting {

/// The report's style sheet: the studio's light palette, on paper as on screen.
inline constexpr const char* reportStyle = R"css(
:root{--window:#F5F6F8;--panel:#FFFFFF;--line:#E2E5EA;--text:#1B2230;--muted:#667085;--accent:#0F766E;--soft:#E3F2F0;
--orange:#C2410C;--yellow:#EAB308;--indigo:#6366F1;--slate:#64748B;--cyan:#0891B2;--pink:#BE185D;--warning:#B54708}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:13.5px/1.5 Inter,"Segoe UI","Helvetica Neue","DejaVu Sans",sans-serif;
-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:1080px;margin:0 auto;padding:32px 24px 48px}
h1{font-size:25px;line-height:1.2;margin:0 0 4px;font-weight:650;letter-spacing:-.01em}
h2{font-size:16px;margin:34px 0 12px;font-weight:620}
.sub{color:var(--muted);margin:0 0 22px}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}
.tile,.card{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:14px 16px}
.tile .name{color:var(--muted);font-size:12px}
.tile .value{font-size:23px;font-weight:640;font-variant-numeric:tabular-nums;margin:2px 0}
.tile .range{color:var(--muted);font-size:11.5px;font-variant-numeric:tabular-nums}
.card+.card{margin-top:12px}
.bottleneck{border-left:4px solid #DE5A3C;margin-top:12px}
.bottleneck p{margin:0 0 6px}.bottleneck p:last-child{margin:0}
.diagram svg{display:block;width:100%;height:auto;max-height:620px}
.diagram .glow{filter:drop-shadow(0 0 3px #0F766E) drop-shadow(0 0 7px rgba(15,118,110,.55))}
.legend{display:flex;align-items:center;gap:8px;color:var(--muted);font-size:11.5px;margin-top:8px;flex-wrap:wrap}
.legend .scale{width:130px;height:8px;border-radius:4px;background:linear-gradient(90deg,#FFF7DC,#FED98E,#FDA050,#DE5A3C,#AA1E3C)}
.legend i{width:10px;height:10px;border-radius:3px;display:inline-block;margin:0 4px 0 8px}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th{font-weight:600;color:var(--muted);font-size:11.5px;text-align:right;padding:0 10px 8px;border-bottom:1px solid var(--line);vertical-align:bottom}
td{padding:7px 10px;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
tr:last-child td{border-bottom:0}
th:first-child,td:first-child{text-align:left;padding-left:0;white-space:normal}
th:last-child,td:last-child{padding-right:0}
td small{display:block;color:var(--muted);font-size:11px;line-height:1.3}
.bars{display:grid;grid-template-columns:minmax(110px,max-content) 1fr max-content;gap:8px 12px;align-items:center}
.bars .track{position:relative;height:16px;background:var(--window);border-radius:4px;display:flex;overflow:hidden}
.bars .track span{height:100%}
.bars .whisker{position:absolute;top:3px;bottom:3px;border-left:1.5px solid var(--text);border-right:1.5px solid var(--text);opacity:.55}
.bars .amount{text-align:right;font-variant-numeric:tabular-nums;color:var(--muted)}
.chart svg{display:block;width:100%;height:auto}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:12px}
ul{margin:0;padding-left:18px}li{margin:3px 0}
.warnings li{color:var(--warning)}
footer{color:var(--muted);font-size:11.5px;margin-top:34px;border-top:1px solid var(--line);padding-top:12px}
.left td,.left th{text-align:left;white-space:normal}
@media(max-width:760px){.columns{grid-template-columns:1fr}.tiles{grid-template-columns:1fr 1fr}}
@media print{body{background:#fff;font-size:11.5px}main{max-width:none;padding:0}.tile,.card,tr{break-inside:avoid}h2{break-after:avoid}
@page{size:A4 landscape;margin:14mm}}
)css";

} // namespace millrace::app::exporting
