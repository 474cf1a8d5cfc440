// Draws a process at its natural size and marks where the case is; without it the list beside says the same.
(() => {
  const SVG = 'http://www.w3.org/2000/svg';

  function part(name, attributes, text) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text) node.textContent = text;
    return node;
  }

  function mark(viewer, ids, kind, word) {
    const known = viewer.get('elementRegistry');
    for (const id of ids.split(' ')) {
      const element = id && known.get(id);
      if (!element) continue;
      viewer.get('canvas').addMarker(id, kind);
      const wide = word.length * 13 + 10;
      const sign = part('g', { class: `sign ${kind}`, transform: `translate(${element.width - wide + 8},-11)` });
      sign.append(part('rect', { width: wide, height: 22, rx: 4 }), part('text', { x: wide / 2, y: 16 }, word));
      known.getGraphics(id).append(sign);
    }
  }

  // once drawn the picture is an image of fixed shape: the page scrolls it, and paper shrinks it
  function fix(region, viewer) {
    const { inner } = viewer.get('canvas').viewbox();
    // below, the mark of bpmn.io stands clear of the picture
    const [x, y, width, height] = [inner.x - 16, inner.y - 16, inner.width + 32, inner.height + 60];
    const svg = region.querySelector('svg');
    svg.querySelector('.viewport').removeAttribute('transform');
    svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', region.dataset.name);
    const sheet = region.firstElementChild;
    sheet.style.width = `${width}px`;
    sheet.style.aspectRatio = `${width} / ${height}`;
  }

  async function draw(region) {
    const answer = await fetch(region.dataset.bpmn, { credentials: 'same-origin' });
    if (!answer.ok) return;
    region.closest('figure').hidden = false;
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    region.append(sheet);
    // wheel and finger belong to the page
    const still = { zoomScroll: ['value', { toggle() {} }], moveCanvas: ['value', {}] };
    const viewer = new window.BpmnJS({ container: sheet, additionalModules: [still] });
    await viewer.importXML(await answer.text());
    mark(viewer, region.dataset.done ?? '', 'done', '✓');
    mark(viewer, region.dataset.here ?? '', 'here', region.dataset.hereWord);
    fix(region, viewer);
    const here = region.querySelector('.sign.here');
    if (!here) return;
    const [at, around] = [here.getBoundingClientRect(), region.getBoundingClientRect()];
    region.scrollLeft = at.left - around.left - around.width / 2;
  }

  if (window.BpmnJS) document.querySelectorAll('[data-bpmn]').forEach(draw);
})();
