// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::app::exporting {

/// What the handbook adds to the report's style sheet.
inline constexpr const char* handbookStyle = R"css(
.diagram h3{margin:0 0 10px}
.diagram{overflow-x:auto}.diagram svg{width:auto;max-width:100%;max-height:none}.diagram svg a:hover{opacity:.7}
ol{margin:0;padding-left:18px}
.step{border-left:2px solid var(--line);padding:1px 0 1px 14px;margin:0 0 12px;break-inside:avoid}
.step:target{border-left-color:var(--accent)}
h3{font-size:13.5px;font-weight:600;margin:0 0 2px}
h3 .no{color:var(--muted);font-weight:500;margin-right:8px;font-variant-numeric:tabular-nums}
.step p,.words p{margin:0 0 4px}
.words{margin:0 0 12px}.step .words{margin:0}
.facts{color:var(--muted);font-size:12px}
.when{color:var(--accent);font-size:12px}
code{font:12px "DejaVu Sans Mono",monospace}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
.wide{overflow-x:auto}
.roles td,.roles th{text-align:center;white-space:normal}.roles td:first-child,.roles th:first-child{text-align:left}
.step,.words,td,th,h1,h2{overflow-wrap:anywhere}
.l1{margin-left:22px}.l2{margin-left:44px}.l3{margin-left:66px}.l4{margin-left:88px}.l5{margin-left:110px}.l6{margin-left:132px}
@media print{@page{size:A4 portrait}.diagram svg{min-width:0!important;max-height:240mm}}
)css";

/// The colours of the dark theme, in the place of the report's.
inline constexpr const char* handbookDarkStyle = R"css(
:root{--window:#14171D;--panel:#1D2129;--line:#323844;--text:#E7EAF0;--muted:#98A2B3;--accent:#2DD4BF;--soft:#133B38}
@media print{body{background:var(--window)}}
)css";

/// The same for text documents, which know little of style sheets, and lengths in pixels alone.
inline constexpr const char* handbookPlainStyle = R"css(
body{color:#1B2230}
h1{font-size:22pt;margin-top:0px;margin-bottom:2px}
h2{font-size:14pt;margin-top:26px;margin-bottom:8px}
h3{font-size:10.5pt;margin-top:12px;margin-bottom:1px}
p{margin-top:0px;margin-bottom:4px}
.sub,.facts{color:#667085}
.sub{margin-bottom:14px}
.when{margin-top:10px;margin-bottom:0px}
.when,a{color:#0F766E}
a{text-decoration:none}
.l1{margin-left:20px}.l2{margin-left:40px}.l3{margin-left:60px}.l4{margin-left:80px}.l5{margin-left:100px}.l6{margin-left:120px}
)css";

} // namespace millrace::app::exporting
