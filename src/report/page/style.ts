/** How the page looks: one sheet, light and dark by the reader's setting, from a phone's width up. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#f6f7f5;--card:#fff;--ink:#1d2320;--soft:#566059;--line:#dfe3de;--good:#2c7a4b;--good-fill:#5fae7f;--warn:#8a5a00;--warn-fill:#e0a93b;--bad:#b3261e;--bad-fill:#d9534a;--calm:#c3cbc5;--tint:#eef1ed;--link:#0b5c8a}
@media(prefers-color-scheme:dark){:root{--paper:#121614;--card:#1a1f1c;--ink:#e6ebe7;--soft:#a0aba4;--line:#2c342f;--good:#6fcf97;--good-fill:#3f8f61;--warn:#e9b949;--warn-fill:#b8862a;--bad:#ff8a80;--bad-fill:#c8453c;--calm:#414b45;--tint:#222925;--link:#7cc4ee}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 20px}
header{padding-top:28px}
h1,h2,h3,p{margin:0}
.brand{display:flex;justify-content:space-between;gap:4px 16px;flex-wrap:wrap;color:var(--soft);font-size:13px}
.brand b{color:var(--ink);letter-spacing:.02em}
.verdict{display:flex;gap:14px;margin:18px 0 4px;align-items:baseline}
.verdict h1{font-size:26px;line-height:1.25;font-weight:650;text-wrap:balance}
.dot{flex:none;width:14px;height:14px;border-radius:50%;transform:translateY(1px)}
.dot.good{background:var(--good-fill)}.dot.attention{background:var(--warn-fill)}.dot.bad{background:var(--bad-fill)}
.also{color:var(--soft);margin-left:28px}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:22px 0}
.tile,section{background:var(--card);border:1px solid var(--line);border-radius:10px}
.tile{padding:14px 16px;display:flex;flex-direction:column}
.tile span{color:var(--soft);font-size:13px}
.tile b{font-size:24px;line-height:1.3;font-weight:650;font-variant-numeric:tabular-nums}
.tile svg{margin-top:auto;padding-top:6px}
section{padding:18px 20px;margin:0 0 16px}
h2{font-size:17px;font-weight:650;margin-bottom:2px}
h3{font-size:14px;font-weight:650;margin:18px 0 6px}
.hint{color:var(--soft);font-size:13px;margin-bottom:10px}
.soft{color:var(--soft)}.good{color:var(--good)}.attention{color:var(--warn)}.bad{color:var(--bad)}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
svg{display:block;width:100%}
.strip{height:12px;border-radius:3px;background:var(--tint)}
.strip .ok,.bars .ok{fill:var(--good-fill)}.strip .hole,.bars .warn{fill:var(--warn-fill)}.strip .lost,.bars .critical{fill:var(--bad-fill)}.strip .before{fill:var(--tint)}.strip .wait{fill:var(--calm)}
.bars{height:30px}.bars .info{fill:var(--calm)}.bars .base{fill:var(--line)}
details>summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.row{display:grid;grid-template-columns:minmax(90px,170px) 1fr 150px;gap:4px 14px;align-items:center;padding:5px 0}
summary.row>b::before{content:"▸ ";color:var(--soft);font-weight:400}
details[open]>summary.row>b::before{content:"▾ "}
summary.fold{color:var(--link);padding:8px 0 2px}
.parts{margin:0 0 10px 6px;padding-left:12px;border-left:2px solid var(--line);font-size:13px}
.parts .row{grid-template-columns:minmax(90px,260px) 1fr 136px}.parts .strip{height:7px}
.axis{display:flex;justify-content:space-between;color:var(--soft);font-size:12px}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;color:var(--soft);font-size:13px;margin-top:10px}
.legend i{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:6px;vertical-align:-1px}
.legend .ok{background:var(--good-fill)}.legend .hole{background:var(--warn-fill)}.legend .lost{background:var(--bad-fill)}.legend .wait{background:var(--calm)}.legend .before{background:var(--tint);border:1px solid var(--line)}
.chip{display:inline-block;font-size:12px;line-height:1.5;padding:0 8px;border-radius:99px;border:1px solid currentColor;font-weight:600;white-space:nowrap}
.list{list-style:none;margin:0;padding:0}
.list>li{padding:12px 0;border-top:1px solid var(--line)}.list>li:first-child{border-top:0;padding-top:4px}
.list h3{margin:0;font-size:15px;display:inline}
.meta{color:var(--soft);font-size:13px}
.change{display:grid;grid-template-columns:112px 1fr;gap:0 14px}
.change .meta{font-variant-numeric:tabular-nums}
code{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--tint);padding:1px 5px;border-radius:4px}
table{border-collapse:collapse;width:100%}
th{font-weight:500;color:var(--soft);font-size:13px;text-align:left}
th,td{padding:5px 10px 5px 0;border-top:1px solid var(--line);vertical-align:middle}
tr:first-child th{border-top:0}
th.num{text-align:right}
.two{display:grid;grid-template-columns:1fr 1fr;gap:16px 32px}
.meter{height:6px;border-radius:3px}.meter .all{fill:var(--tint)}.meter .part{fill:var(--calm)}.meter .warn{fill:var(--warn-fill)}.meter .critical{fill:var(--bad-fill)}
a{color:var(--link)}
footer{color:var(--soft);font-size:13px;padding-top:6px;padding-bottom:32px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
@media(max-width:760px){main,header,footer{padding-left:14px;padding-right:14px}.tiles{grid-template-columns:1fr 1fr}.two{grid-template-columns:1fr}section{padding:16px 14px}.verdict h1{font-size:21px}.row,.parts .row{grid-template-columns:1fr auto}.row>.strip{grid-column:1/-1;grid-row:2}.row.at{display:none}.change{grid-template-columns:1fr}th,td{padding-right:8px}.wide{display:none}}
@media print{body{background:#fff}section,.tile{break-inside:avoid}}
`.trim();
