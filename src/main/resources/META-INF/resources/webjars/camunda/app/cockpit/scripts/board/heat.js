import {ask} from './api.js';
import {el, link, section, table, words} from './dom.js';
import {select} from './filters.js';
import {changed, go} from './place.js';
import {count, days} from './positions.js';
import {diagram} from './viewer.js';
import {level, paint} from './overlay.js';

const LEVELS = ['没有等候', '在限内', '接近期限', '超过期限'];

// 热力图: where cases wait now, and how long a step takes against its limit.
export async function show(board) {
  const {me, query, to} = board;
  const matter = query.matter || me.matters[0].key;
  const heat = await ask(`heat/${encodeURIComponent(matter)}`, {district: query.district, office: query.office, months: query.months || 12});
  return [
    el('div', {class: 'huju-filters'},
      select('model', '流程', matter, undefined, me.matters.map(one => [one.key, one.name]), key => go(changed(query, {matter: key}))),
      select('months', '统计', query.months || '12', undefined, [['3', '近3个月'], ['12', '近12个月'], ['24', '近24个月']],
        months => go(changed(query, {months}))),
      legend()),
    section('瓶颈', bottlenecks(heat.bottlenecks)),
    diagram(matter, `${heat.name}的流程图，各环节的数字见下表`, viewer => paint(viewer, heat, to)),
    section('各环节', steps(heat, matter, to))
  ];
}

function legend() {
  return el('span', {class: 'huju-legend'}, LEVELS.map((name, i) => el('span', {}, el('i', {class: `huju-heat-${i}`}), name)));
}

function bottlenecks(found) {
  return found.length ? el('ul', {}, found.map(one => el('li', {}, one))) : words('目前没有明显的瓶颈。');
}

function steps({steps: rows}, matter, to) {
  const list = (step, position, n) => link(to({tab: 'cases', matter, step: step.activity, position}), {}, count(n));
  return table('各环节', [
    {title: '环节', show: step => step.name},
    {title: '等候', number: true, show: step => list(step, '', step.open)},
    {title: '其中超期', number: true, show: step => list(step, 'OVERDUE', step.overdue)},
    {title: '中位', number: true, show: step => days(step.median)},
    {title: '九成在', number: true, show: step => (step.ninety === null ? '—' : `${step.ninety}天内`)},
    {title: '期限', number: true, show: step => (step.limit ? `${step.limit}天` : '—')},
    {title: '依据', show: step => step.limitName},
    {title: '样本', number: true, show: step => count(step.n)},
    {title: '说明', show: step => step.words || LEVELS[level(step)]}
  ], rows);
}
