import {ask} from './api.js';
import {el, link, section, table} from './dom.js';
import {countedByIntake} from './filters.js';
import {bars, category, chart, COLOURS, value} from './charts.js';
import {count, MAIN, sign, sorted} from './positions.js';
import {atRisk} from './risk.js';

// 当前: what is open at this moment, and where. Every figure leads to its list.
export async function show(board) {
  const {query, to} = board;
  const scope = {district: query.district, office: query.office, matter: query.matter};
  const [now, risky] = await Promise.all([ask('now', scope), query.wall ? atRisk(board, 8) : undefined]);
  const list = (place, n) => link(to({tab: 'cases', ...place}), {}, count(n));
  return [
    tiles(now.positions, to),
    el('div', {class: 'huju-columns'},
      el('div', {},
        section('按事项', byMatter(now, list)),
        section('案件时间', countedByIntake(board.me, query), ages(now.ages), el('p', {}, link(to({tab: 'cases', order: 'age'}), {}, '最久的案件')))),
      el('div', {}, risky, section('按环节', bySteps(now.byStep, list))),
      el('div', {}, offices('按单位', now.byOffice, 'office', list),
        offices('按区', now.byDistrict.length > 1 && now.byDistrict, 'district', list), offices('按经办人', now.byClerk, 'clerk', list)))
  ];
}

export function tiles(positions, to) {
  return el('ul', {class: 'huju-tiles'}, sorted(positions).map(one =>
    el('li', {class: MAIN.includes(one.position) ? 'huju-main' : undefined},
      link(to({tab: 'cases', position: one.position}), {class: `huju-tile huju-on-${one.position}`},
        el('strong', {}, count(one.n)), el('span', {}, sign(one.position), ` ${one.name}`)))));
}

function byMatter({byMatter, positions}, list) {
  const columns = sorted(positions).filter(({position}) => MAIN.includes(position)).map(({position, name}) => ({
    title: name,
    number: true,
    show: row => list({matter: row.key, position}, of(row, position))
  }));
  return table('按事项', [{title: '事项', show: row => row.name},
    {title: '合计', number: true, show: row => list({matter: row.key}, row.n)}, ...columns], byMatter);
}

const of = (row, position) => row.positions.find(one => one.position === position)?.n ?? 0;

// A line of the answer with its three figures; where() says what its list is narrowed to, and nothing
// where there is no such list.
function lines(title, first, rows, list, where) {
  const figure = (name, of, position) => ({
    title: name, number: true, show: row => (where(row) ? list({...where(row), position}, of(row)) : count(of(row)))
  });
  return table(title, [first, figure('在办', row => row.n), figure('超期', row => row.overdue, 'OVERDUE'),
    figure('临期', row => row.dueSoon, 'DUE_SOON')], rows);
}

function bySteps(steps, list) {
  const most = Math.max(1, ...steps.map(step => step.n));
  const bar = step => el('span', {class: 'huju-bar', style: `width:${(step.n / most) * 100}%`});
  return lines('按环节', {title: '环节', show: step => [bar(step), step.name]}, steps, list,
    step => step.step && {matter: step.matter, step: step.step});
}

// Districts, offices and clerks, those with the most overdue cases first, as the answer has them.
function offices(title, rows, parameter, list) {
  return rows?.length > 0 && section(title, lines(title, {title: title.slice(1), show: row => row.name || row.key || '无人签收'},
    rows, list, row => row.key && {[parameter]: row.key}));
}

function ages(rows) {
  const names = rows.map((row, i) => (row.upTo ? `${i ? rows[i - 1].upTo + 1 : 0}–${row.upTo}天` : `${rows[i - 1]?.upTo ?? 0}天+`));
  const said = rows.map((row, i) => `${names[i]}${row.n}件`).join('，');
  return chart(`在办案件已历时间：${said}`, 170, {
    xAxis: {...category(names), axisLabel: {interval: 0, fontSize: 11}},
    yAxis: value('件'),
    series: [bars('在办', rows.map(row => row.n), COLOURS.main, {label: {show: true, position: 'top'}})]
  });
}
