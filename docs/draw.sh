#!/usr/bin/env bash
# Draws docs/pictures/*.svg from bpmn/*.bpmn with the viewer that the pages use; run it after a drawing was changed.
# Needs a Chromium (CHROMIUM_PATH, else /usr/bin/chromium). Nothing of this runs in the build.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
viewer=$root/src/main/resources/static/vendor/bpmn-js/bpmn-navigated-viewer.production.min.js
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for model in "$root"/bpmn/*.bpmn; do
    name=$(basename "$model" .bpmn)
    cat >"$work/page.html" <<HTML
<meta charset="utf-8"><div id="sheet" style="width:2400px;height:1200px"></div>
<script type="text/plain" id="model">$(base64 -w0 "$model")</script>
<script src="file://$viewer"></script>
<script>
const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
(async () => {
  const viewer = new BpmnJS({ container: '#sheet' });
  await viewer.importXML(new TextDecoder().decode(bytes(document.getElementById('model').textContent)));
  const { svg } = await viewer.saveSVG();
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  // hit areas and outlines serve an editor only
  picture.querySelectorAll('.djs-hit, .djs-outline').forEach((node) => node.remove());
  let [x, y, w, h] = picture.getAttribute('viewBox').split(' ').map(Number);
  [x, y, w, h] = [Math.floor(x) - 10, Math.floor(y) - 10, Math.ceil(w) + 21, Math.ceil(h) + 21];
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const size = { x, y, width: w, height: h, fill: '#fff' };
  Object.entries(size).forEach(([key, value]) => paper.setAttribute(key, value));
  picture.prepend(paper);
  picture.setAttribute('width', w);
  picture.setAttribute('height', h);
  picture.setAttribute('viewBox', [x, y, w, h].join(' '));
  const text = new TextEncoder().encode(new XMLSerializer().serializeToString(picture));
  document.documentElement.innerHTML = btoa(Array.from(text, (b) => String.fromCharCode(b)).join(''));
})();
</script>
HTML
    "${CHROMIUM_PATH:-/usr/bin/chromium}" --headless --no-sandbox --disable-gpu --virtual-time-budget=20000 \
        --user-data-dir="$work/profile" --dump-dom "file://$work/page.html" 2>/dev/null |
        sed -E 's/<[^>]*>//g' | tr -d '\n' | base64 -d >"$work/picture.svg"
    grep -q '</svg>$' "$work/picture.svg"
    { echo '<?xml version="1.0" encoding="utf-8"?>'; cat "$work/picture.svg"; echo; } >"$root/docs/pictures/$name.svg"
    echo "$name"
done
