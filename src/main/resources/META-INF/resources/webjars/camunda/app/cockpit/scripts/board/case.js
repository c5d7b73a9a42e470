import {ask} from './api.js';
import {el, link, section, table, words} from './dom.js';
import {clocks} from './clocks.js';
import {actions} from './actions.js';
import {badge, days} from './positions.js';
import {diagram} from './viewer.js';

// 一件: its clocks with ledger and explanation, its path, and what may be done about it.
export async function show(board) {
  const {query, to} = board;
  const found = await ask(`cases/${encodeURIComponent(query.case)}`, {matter: query.of});
  return [el('p', {}, link(to({tab: 'cases'}), {}, '← 案件')), ...parts(found, board)];
}

// Also for the tab of a process instance, where the diagram is there already.
// @param found the answer about the case
// @param around what has just been done (said), and how to look again (again)
export function parts(found, around, drawn = true) {
  return [
    head(found.head),
    actions(found, around),
    section('期限', clocks(found.clocks, found.head.due)),
    section('经过', path(found.path), drawn && way(found))
  ];
}

const FACTS = [
  ['事项', head => head.matterName], ['案件', head => head.caseNo], ['环节', head => head.stepName],
  ['在何处', head => head.holderName], ['经办人', head => head.clerk], ['期限', head => head.due],
  ['可能超期', head => head.chance != null && `${Math.round(head.chance * 100)}%`], ['大约办结', head => head.likelyOn]
];

function head(head) {
  const facts = FACTS.map(([name, of]) => [name, of(head)]).filter(([, value]) => value);
  return el('div', {class: 'huju-case-head'},
    badge(head.position, head.positionName ?? ''),
    el('dl', {}, facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))));
}

function path(steps) {
  return table('经过', [
    {title: '环节', show: step => step.name},
    {title: '单位', show: step => step.officeName},
    {title: '经办人', show: step => step.clerk},
    {title: '进入', show: step => step.entered},
    {title: '离开', show: step => step.left ?? '在办'},
    {title: '用时（工作日）', number: true, show: step => days(step.days)}
  ], steps);
}

// The path on the diagram; a case that has ended shows it too.
function way({head, path: steps}) {
  return diagram(head.matter, '案件经过的环节，见上表', viewer => {
    const canvas = viewer.get('canvas');
    const there = steps.filter(step => step.definition === head.matter && viewer.get('elementRegistry').get(step.activity));
    there.forEach(step => canvas.addMarker(step.activity, step.left ? 'huju-passed' : 'huju-present'));
  });
}

export const nothing = () => words('这个流程实例没有对应的案件，或者不在您的范围内。');
