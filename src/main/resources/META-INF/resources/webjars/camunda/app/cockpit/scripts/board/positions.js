import {el} from './dom.js';

// A sign and a word beside each colour.
export const SIGNS = {OVERDUE: '▲', DUE_SOON: '◆', ON_TIME: '●', RUNNING: '●', PAUSED: '‖', WAITING: '◷', NONE: '○'};

// Coming first is what has to be done first.
const ORDER = ['OVERDUE', 'DUE_SOON', 'ON_TIME', 'RUNNING', 'PAUSED', 'WAITING', 'NONE'];
export const MAIN = ['OVERDUE', 'DUE_SOON', 'ON_TIME', 'PAUSED'];

export function sorted(positions) {
  return [...positions].sort((a, b) => ORDER.indexOf(a.position) - ORDER.indexOf(b.position));
}

export function sign(position) {
  return el('span', {class: `huju-sign huju-${position}`, 'aria-hidden': 'true'}, SIGNS[position] ?? '○');
}

export function badge(position, name) {
  return el('span', {class: 'huju-badge'}, sign(position), ` ${name}`);
}

export const count = n => Number(n ?? 0).toLocaleString('zh-CN');
export const percent = rate => (rate === null || rate === undefined ? '—' : `${(rate * 100).toFixed(1)}%`);
export const days = n => (n === null || n === undefined ? '—' : `${n}天`);
