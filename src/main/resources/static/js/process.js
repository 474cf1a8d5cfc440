// Draws the process into its figure and marks where the change is; without it the list above says the same.
(async () => {
  const canvas = document.querySelector('[data-bpmn]');
  const narrow = window.matchMedia('(max-width: 48rem)').matches;
  if (!canvas || narrow || !window.BpmnJS) return;
  const answer = await fetch(canvas.dataset.bpmn, { credentials: 'same-origin' });
  if (!answer.ok) return;
  canvas.closest('figure').hidden = false;
  const viewer = new window.BpmnJS({ container: canvas });
  await viewer.importXML(await answer.text());
  // the wheel belongs to the page
  viewer.get('zoomScroll').toggle(false);
  const drawing = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  for (const id of canvas.dataset.active.split(' ')) {
    if (id && known.get(id)) drawing.addMarker(id, 'here');
  }
  drawing.zoom('fit-viewport', 'auto');
})();
