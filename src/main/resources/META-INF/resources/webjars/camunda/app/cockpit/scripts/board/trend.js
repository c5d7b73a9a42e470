import {address, ask} from './api.js';
import {bars, category, chart, COLOURS, line, value} from './charts.js';
import {el, link, section, table, words} from './dom.js';
import {countedByIntake} from './filters.js';
import {changed, go} from './place.js';
import {count, percent} from './positions.js';
import {before, starts, weekOf} from './days.js';

const UNITS = {day: '按日', week: '按周', month: '按月'};
const SPAN = {day: 31, week: 7 * 16, month: 365};

// 趋势: accepted, finished and in time, over days, weeks or months, and beside it the districts.
export async function show({me, query, to}) {
  const unit = query.unit in UNITS ? query.unit : 'week';
  const until = query.until || me.today;
  const since = query.since || before(until, SPAN[unit]);
  const scope = {district: query.district, office: query.office, matter: query.matter};
  const {points: told, districts} = await ask('trend', {unit, from: since, to: until, ...scope});
  const points = starts(unit, since, until).map(from => told.find(point => point.from === from) ?? nothing(from));
  return [
    range(query, unit, since, until),
    el('div', {class: 'huju-columns huju-two'},
      el('div', {}, section('受理和办结', countedByIntake(me, query), volumes(points)), section('按时办结率', rates(points))),
      el('div', {},
        section('各区比较', byDistrict(districts, to)),
        section('明细', el('details', {}, el('summary', {}, '各时段的数字'), byPoint(points))),
        weekly(me, query),
        section('满意度和投诉', words('评价和投诉的数据尚未接入本看板。'))))
  ];
}

// The answer leaves out when nothing happened; the chart does not.
const nothing = from => ({from, accepted: 0, finished: 0, inTime: 0, rate: null});

function range(query, unit, since, until) {
  const form = el('form', {class: 'huju-filters', submit: event => {
    event.preventDefault();
    go(changed(query, Object.fromEntries(new FormData(form))));
  }},
  el('label', {}, '统计单位 ', el('select', {name: 'unit', id: 'huju-unit', class: 'form-control input-sm'},
    Object.entries(UNITS).map(([key, name]) => el('option', {value: key, selected: key === unit}, name)))),
  date('since', '从', since), date('until', '到', until),
  el('button', {type: 'submit', class: 'btn btn-default btn-sm'}, '查看'));
  return form;
}

function date(name, label, day) {
  return el('label', {}, `${label} `, el('input', {type: 'date', name, id: `huju-${name}`, value: day, class: 'form-control input-sm', required: true}));
}

function volumes(points) {
  return chart('受理和办结的件数，数字见明细', 210, {
    legend: {top: 0},
    xAxis: category(points.map(point => point.from)),
    yAxis: value('件'),
    series: [bars('受理', points.map(point => point.accepted), COLOURS.main), bars('办结', points.map(point => point.finished), COLOURS.calm)]
  });
}

function rates(points) {
  return chart('按时办结率，数字见明细', 190, {
    xAxis: category(points.map(point => point.from)),
    yAxis: value('%', {min: 0, max: 100}),
    series: [line('按时办结率', points.map(point => (point.rate === null ? null : Math.round(point.rate * 1000) / 10)), COLOURS.other)]
  });
}

const FIGURES = [
  {title: '受理', number: true, show: row => count(row.accepted)},
  {title: '办结', number: true, show: row => count(row.finished)},
  {title: '按时', number: true, show: row => count(row.inTime)},
  {title: '按时率', number: true, show: row => percent(row.rate)}
];

function byDistrict(districts, to) {
  const name = {title: '区', show: row => (row.code ? link(to({tab: 'trend', district: row.code, office: ''}), {}, row.name) : row.name)};
  return table('各区比较', [name, ...FIGURES], districts);
}

function byPoint(points) {
  return table('明细', [{title: '自', show: row => row.from}, ...FIGURES], points);
}

// The page of a week, of the office or district that is looked at.
function weekly(me, {district, office}) {
  const weeks = [weekOf(me.today), weekOf(before(me.today, 7))];
  return section('一页周报', el('p', {}, weeks.map((week, i) =>
    [link(address('week.pdf', {district, office, week}), {target: '_blank'}, `${i ? '上周' : '本周'}（${week}，PDF）`), '　'])));
}
