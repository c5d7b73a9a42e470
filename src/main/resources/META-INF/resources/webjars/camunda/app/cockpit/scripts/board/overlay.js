import {ask} from './api.js';
import {el, link} from './dom.js';
import {to} from './place.js';
import {count} from './positions.js';

const CLOSE = 0.7;

// How hot a step is: 0 nobody waits, 1 within, 2 near and 3 beyond the limit. A step without a limit is
// hot only by what is overdue in it.
export function level({open, overdue, ninety, limit}) {
  if (overdue > 0 || (limit && ninety > limit)) {
    return 3;
  }
  if (limit && ninety > limit * CLOSE) {
    return 2;
  }
  return open > 0 ? 1 : 0;
}

// Colours the steps of a diagram and writes their figures beside them. @param at makes addresses of lists
export function paint(viewer, heat, at = to) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  heat.steps.filter(step => registry.get(step.activity)).forEach(step => {
    canvas.addMarker(step.activity, `huju-heat-${level(step)}`);
    FIGURES.forEach(({show, scale, html}) => {
      const content = html(step, {tab: 'cases', matter: heat.definition, step: step.activity}, at);
      content.childElementCount && overlays.add(step.activity, 'huju-heat', {position: {top: 0, left: 0}, show, scale, html: content});
    });
  });
}

// Of a whole model only what waits can be read; nearer, also how long a step takes.
const READABLE = 0.6;
const FIGURES = [
  {show: {maxZoom: READABLE}, scale: {min: 1}, html: (step, place, at) => frame(step, waiting(step, place, at))},
  {show: {minZoom: READABLE}, scale: {min: 0.9}, html: (step, place, at) => frame(step, waiting(step, place, at), times(step))}
];

const frame = (step, ...content) => el('div', {class: `huju-figures huju-figures-${level(step)}`, title: said(step)}, ...content);

function waiting(step, place, at) {
  return [
    step.open > 0 && link(at(place), {}, `等${count(step.open)}`),
    step.overdue > 0 && link(at({...place, position: 'OVERDUE'}), {}, ` 超${count(step.overdue)}`)
  ];
}

function times({n, median, ninety, limit}) {
  return n > 0 && el('span', {}, ` 中位${median} 九成${ninety}${limit ? ` 限${limit}` : ''}天`);
}

function said(step) {
  const times = step.n > 0 ? `中位${step.median}天，九成在${step.ninety}天内` : '没有已办的样本';
  return `${step.name}：等候${step.open}件，超期${step.overdue}件；${times}${step.limit ? `；期限${step.limit}天` : ''}`;
}

// Over the diagram of a process definition in Cockpit. Whoever may not see figures sees the diagram as it was.
export const overlay = {
  render(viewer, {processDefinitionId}) {
    const key = processDefinitionId.split(':')[0];
    ask(`heat/${encodeURIComponent(key)}`, {months: 12}).then(heat => paint(viewer, heat), () => {});
  }
};
