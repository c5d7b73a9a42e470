import {ask} from './api.js';
import {el, words} from './dom.js';

// Cockpit's own viewer of diagrams, without what binds it to Cockpit's pages (it would write the
// clipping into the address). It is reached through the widget that Cockpit's pages use.
function blank() {
  const angular = window.angular;
  return angular.element(document.body).injector().invoke(['$compile', '$rootScope', ($compile, $rootScope) => {
    const scope = $rootScope.$new(true);
    scope.control = {};
    $compile('<div cam-widget-bpmn-viewer control="control"></div>')(scope);
    return scope.control.getViewer();
  }]);
}

let shown = [];

function forget(which) {
  shown.filter(which).forEach(one => one.viewer.destroy());
  shown = shown.filter(one => !which(one));
}

export const clearDiagrams = () => forget(() => true);

// The diagram of a process by its key; decorate(viewer) is called once it is there.
export function diagram(definition, label, decorate) {
  const holder = el('div', {class: 'huju-diagram', role: 'img', 'aria-label': label}, words('正在载入流程图…'));
  draw(definition, holder, decorate).catch(() => {
    holder.replaceChildren(words('流程图没有载入，数据见表。'));
    holder.classList.add('huju-diagram-missing');
  });
  return holder;
}

async function draw(definition, holder, decorate) {
  const {xml} = await ask(`diagrams/${encodeURIComponent(definition)}`);
  const viewer = blank();
  // A screen on the wall draws anew each minute, for days.
  forget(one => !one.holder.isConnected);
  shown.push({viewer, holder});
  await viewer.importXML(xml);
  holder.replaceChildren();
  viewer.attachTo(holder);
  const fit = () => viewer.get('canvas').zoom('fit-viewport', 'auto');
  fit();
  decorate(viewer);
  holder.append(el('div', {class: 'huju-zoom'},
    zoom('放大', '+', () => viewer.get('zoomScroll').stepZoom(1)),
    zoom('缩小', '−', () => viewer.get('zoomScroll').stepZoom(-1)),
    zoom('全图', '⤢', fit)));
}

function zoom(label, sign, click) {
  return el('button', {type: 'button', class: 'btn btn-default btn-xs', title: label, 'aria-label': label, click}, sign);
}
