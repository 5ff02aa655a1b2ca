/**
 * Colours of a picture, for light and for dark pages: those of GitHub, where most will see it. Text is laid out larger than it is shown:
 * fonts differ in width from one reader to the next, and none shall leave its box.
 */
const style = `<style>
svg{--ink:#1f2328;--line:#59636e;--faint:#d1d9e0;--fill:#f6f8fa;--bad:#d1242f;--power:#9a6700}
@media(prefers-color-scheme:dark){svg{--ink:#f0f6fc;--line:#9198a1;--faint:#3d444d;--fill:#151b23;--bad:#f85149;--power:#d29922}}
text{fill:var(--ink);font-family:Helvetica,Arial,sans-serif}
.node text{font-size:12px}
.edge text{font-size:11px}
.cluster text{font-size:12px}
.node path,.node polygon,.cluster path{stroke:var(--line);fill:none}
.edge path,.edge polygon{stroke:var(--line)}
.edge polygon{fill:var(--line)}
.power path,.floating path{stroke:var(--faint)}
.feed path,.feed polygon{stroke:var(--power)}
.down{opacity:.35}
.down path,.down polygon{stroke-dasharray:4 3}
.fault path,.fault polygon{stroke:var(--bad);stroke-width:2}
.fault text{fill:var(--bad)}
</style>`;

/** What Graphviz prints, as a picture that stands alone: with colours, without a prologue. */
export function picture(svg: string, title: string): string {
  return svg
    .slice(svg.indexOf("<svg"))
    .replace(/(<svg[^>]*>)/, `$1\n<title>${text(title)}</title>\n${style}`)
    .replaceAll(/<title>(?!Lab )[^<]*<\/title>\n/g, "");
}

/** A page that holds a picture and what is said below it. */
export function page(svg: string, title: string, notes: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>body{font:16px/1.5 Helvetica,Arial,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem}svg{max-width:100%;height:auto}</style>
<h1>${text(title)}</h1>
${svg}
<ul>
${notes.map((note) => `<li>${text(note)}`).join("\n")}
</ul>
</html>
`;
}

const text = (plain: string): string => plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
