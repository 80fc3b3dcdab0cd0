/** The page's style. Its hash stands in the page's policy; a test computes it. */
export const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1f2328,#e6edf3);--quiet:light-dark(#59636e,#9da7b1);--paper:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--edge:light-dark(#d1d9e0,#3d444d);--link:light-dark(#0969da,#6cb6ff);--good:light-dark(#c6ecd0,#1c4a2b);--part:light-dark(#fbe7a8,#5a4710);--none:light-dark(#e4e8ec,#2b323b);--gone:light-dark(#fbd3d0,#67201f);--calm:light-dark(#d9e6f7,#23364f);--good-bar:light-dark(#2da44e,#3fb950);--part-bar:light-dark(#d4a72c,#c69026);--rise:light-dark(#1a7f37,#3fb950);--fall:light-dark(#cf222e,#ff7b72);--focus:light-dark(#0969da,#6cb6ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.page{max-width:1240px;margin:0 auto;padding:0 20px}
header{background:var(--panel);border-bottom:1px solid var(--edge)}
header .page{padding-top:28px;padding-bottom:20px}
h1{font-size:24px;line-height:1.3;margin:0 0 14px}
h2{font-size:20px;margin:32px 0 12px}
h3{font-size:16px;margin:24px 0 8px}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:8px;background:var(--paper);padding:6px 10px;z-index:9}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet{color:var(--quiet);font-size:13px}
.glance .quiet,.points,.up,.down{white-space:nowrap}
.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:0}
.facts dt{color:var(--quiet);font-size:13px}
.facts dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.notices{margin:14px 0 0;padding-left:20px}
.chart{margin:0;max-width:560px}
.chart figcaption{font-weight:600;margin-bottom:4px}
.chart svg{display:block;width:100%;height:auto}
.chart text{fill:var(--quiet);font-size:12px;text-anchor:middle}
.chart .count,.chart .before,.chart .behind{fill:var(--ink)}
.chart .before{text-anchor:end}.chart .behind{text-anchor:start}
.bin{fill:var(--link)}
.needed{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.filter{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;margin:16px 0 0}
.filter[hidden]{display:none}
.filter input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:6px;padding:4px 8px;width:18em;max-width:100%}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;list-style:none;margin:14px 0 0;padding:0;font-size:13px}
.cell{display:inline-block;min-width:34px;text-align:center;border-radius:4px;padding:0 6px}
.scroll{position:relative;overflow:auto;max-height:78vh;border:1px solid var(--edge);border-radius:8px}
.heat{border-collapse:separate;border-spacing:0;font-size:13px;font-variant-numeric:tabular-nums}
.heat th,.heat td{border-right:1px solid var(--paper);border-bottom:1px solid var(--paper)}
.heat thead th{position:sticky;top:0;z-index:2;background:var(--panel);vertical-align:bottom;padding:0;font-weight:600;border-bottom:1px solid var(--edge)}
.heat thead th:first-child{left:0;z-index:3;text-align:left}
.heat button{font:inherit;color:inherit;background:none;border:0;padding:8px;width:100%;height:100%;cursor:pointer;text-align:inherit}
.heat button:hover{color:var(--link);text-decoration:underline}
.heat .cell button,.heat th.cell button{display:flex;align-items:flex-end;justify-content:center}
.heat th.cell{display:table-cell;min-width:44px;border-radius:0}
.heat th.cell span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:190px;text-align:left;line-height:1.15;overflow-wrap:anywhere}
.heat [aria-sort] button{color:var(--link)}
.heat [aria-sort=ascending] span:after{content:" ▲"}
.heat [aria-sort=descending] span:after{content:" ▼"}
.heat tbody th{position:sticky;left:0;z-index:1;background:var(--paper);text-align:left;font-weight:400;padding:4px 12px 4px 8px;min-width:180px;max-width:420px;overflow-wrap:anywhere;border-bottom:1px solid var(--edge)}
.heat td{text-align:center;padding:4px 8px;min-width:44px}
.complete{background:var(--good)}.partial{background:var(--part)}.untouched{background:var(--none)}.missing{background:var(--gone)}.waived{background:var(--calm)}
.plan{border:1px solid var(--edge);border-radius:8px;margin:0 0 10px;content-visibility:auto;contain-intrinsic-size:auto 50px}
.plan>summary{padding:10px 14px;cursor:pointer;overflow-wrap:anywhere}
.plan>summary:hover{background:var(--panel)}
.plan[open]>summary{border-bottom:1px solid var(--edge)}
.path{font-weight:600}
.verdict{color:var(--quiet);margin-left:6px}
.body{padding:4px 16px 16px}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,430px),1fr));gap:8px 40px;align-items:start}
.sections{border-collapse:collapse;width:100%;font-size:14px}
.sections caption{text-align:left;font-weight:600;font-size:16px;padding:8px 0}
.sections th,.sections td{text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid var(--edge);vertical-align:top}
.sections tbody th{font-weight:400}
.sections td{white-space:nowrap;font-variant-numeric:tabular-nums}
.bar{width:72px;height:8px;border-radius:4px;vertical-align:middle;margin-right:6px}
.up,.down{font-size:12px}.up{color:var(--rise)}.down{color:var(--fall)}
.rail{fill:var(--none)}.bar .complete,.bar .waived{fill:var(--good-bar)}.bar .partial{fill:var(--part-bar)}.bar .untouched,.bar .missing{fill:none}
.glance h3{margin-top:8px}
.glance dl{margin:0}
.glance dt{font-weight:600;font-size:14px;margin-top:8px}
.glance dd{margin:2px 0 4px 14px;overflow-wrap:anywhere}
.findings{list-style:none;margin:0;padding:0}
.findings li{display:grid;grid-template-columns:minmax(0,1fr);gap:4px 24px;padding:10px 0 10px 12px;border-left:3px solid var(--edge);margin-bottom:8px}
.findings li:has(pre){grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.findings .error{border-left-color:light-dark(#cf222e,#f85149)}.findings .warning{border-left-color:var(--part-bar)}
.findings p{margin:0 0 2px;overflow-wrap:anywhere}
.where{font-size:13px;color:var(--quiet)}
.where strong{color:var(--ink);font-size:15px}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--panel);border-radius:4px;padding:1px 5px}
pre{background:var(--panel);border-radius:6px;padding:8px 12px;margin:0;overflow:auto}
.skeleton{max-height:420px}
.lines{padding:8px 0;align-self:start}
.lines>span{display:block;padding:0 12px 0 4.5em;text-indent:-4.5em;white-space:pre-wrap;overflow-wrap:anywhere}
.number{display:inline-block;width:4.5em;padding-right:1em;text-align:right;text-indent:0;color:var(--quiet);user-select:none}
.own{background:light-dark(#fff3c4,#3b3011)}
.own .number{color:var(--ink)}
footer{color:var(--quiet);font-size:13px;padding:24px 0}
@media (max-width:640px){.page{padding:0 14px}h1{font-size:20px}.findings li:has(pre){grid-template-columns:minmax(0,1fr)}.verdict{display:block;margin:0}.heat tbody th{position:static;min-width:140px;max-width:200px}.heat thead th:first-child{position:sticky;left:auto}.sections td{white-space:normal}.sections th,.sections td{padding-right:8px}.bar{width:40px}.lines>span{padding-left:3em;text-indent:-3em}.number{width:3em}.body{padding:4px 12px 12px}}
@media print{:root{color-scheme:light}body{font-size:11pt}.filter,.skip{display:none}.scroll{max-height:none;overflow:visible;border:0}.heat{font-size:8pt}.heat thead th,.heat tbody th{position:static}.heat td,.heat th.cell{min-width:0;padding:2px}.heat button{padding:4px 2px}.heat th.cell span{max-height:130px}.heat tbody th{min-width:0;max-width:150px;padding:2px 4px}.plan{content-visibility:visible;border:0;border-top:1px solid #999;border-radius:0}.plan::details-content{content-visibility:visible}.plan>summary{list-style:none}.findings li,tr{break-inside:avoid}pre{overflow:visible;white-space:pre-wrap}.skeleton{max-height:none}.cell,.heat td,.own,rect{print-color-adjust:exact}}
`

/** SHA-256 of the style, in Base64. */
export const STYLE_HASH = 'OR4R8aO/rsAwsn7KRO0LOjZLeZ821uA/44zhRnbAk1c='
