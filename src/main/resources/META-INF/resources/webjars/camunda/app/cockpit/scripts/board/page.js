import {ask, Refusal} from './api.js';
import {clearCharts} from './charts.js';
import {el, link, words} from './dom.js';
import {filters} from './filters.js';
import {from, here, ROUTE} from './place.js';
import {clearDiagrams} from './viewer.js';
import * as alerts from './alerts.js';
import * as oneCase from './case.js';
import * as cases from './cases.js';
import * as forecast from './forecast.js';
import * as heat from './heat.js';
import * as now from './now.js';
import * as risk from './risk.js';
import * as trend from './trend.js';

const TABS = {
  now: ['当前', now], risk: ['今日风险', risk], trend: ['趋势', trend], heat: ['热力图', heat],
  cases: ['案件', cases], forecast: ['预测', forecast], alerts: ['提醒', alerts]
};
const HIDDEN = {case: ['一件', oneCase]};
const MINUTE = 60 * 1000;

let visit = 0;
let refresh;

// Every change of the address draws the page anew: Cockpit renders the route again.
export const page = {
  render(container, {api} = {}) {
    const query = here();
    const root = el('div', {class: `huju-board${query.wall ? ' huju-wall' : ''}`});
    document.body.classList.toggle('huju-wall-page', Boolean(query.wall));
    container.append(root);
    show(root, query, ++visit, api);
    if (query.wall) {
      refresh = setInterval(() => show(root, query, visit, api), MINUTE);
    }
  },
  unmount() {
    visit++;
    clearInterval(refresh);
    document.body.classList.remove('huju-wall-page');
    clearCharts();
    clearDiagrams();
  }
};

// @param said what is to be told of an act that has just been done
async function show(root, query, mine, api, said) {
  const focused = document.activeElement?.id || lastFocus;
  if (!root.childElementCount) {
    root.append(words('正在载入…'));
  }
  const again = news => show(root, query, mine, api, news);
  const content = await draw({query, api, said, again}).catch(failed);
  if (mine === visit) {
    root.replaceChildren(...content);
    document.getElementById(focused)?.focus();
  }
}

let lastFocus = '';
document.addEventListener('focusin', event => (lastFocus = event.target.id));

function failed(refusal) {
  if (!(refusal instanceof Refusal)) {
    console.error(refusal);
  }
  return [el('div', {class: 'alert alert-danger', role: 'alert'},
    refusal instanceof Refusal ? refusal.message : '页面没有载入，请刷新。', '　', link(`#${ROUTE}`, {}, '回到看板首页'))];
}

async function draw(around) {
  const {query} = around;
  const name = query.tab in HIDDEN || query.tab in TABS ? query.tab : 'now';
  const [, view] = TABS[name] ?? HIDDEN[name];
  const me = await ask('me');
  const board = {...around, me, to: from(query)};
  document.title = '时限看板 · 沪居运行监控';
  const body = await view.show(board).catch(failed);
  return [
    el('header', {class: 'huju-head'},
      el('h1', {}, '时限看板'),
      el('span', {class: 'huju-scope'}, `${me.scope.name}　${me.today}`),
      filters(me, query, name !== 'heat' && name !== 'case'),
      wallLink(query, board)),
    tabs(name, board),
    el('main', {class: `huju-view huju-${name}`}, body)
  ];
}

function tabs(current, {to}) {
  return el('nav', {class: 'huju-tabs', 'aria-label': '看板'}, Object.entries(TABS).map(([name, [title]]) =>
    link(to({tab: name}), {id: `huju-tab-${name}`, 'aria-current': name === current && 'page'}, title)));
}

function wallLink(query, {to}) {
  return query.wall
    ? link(to({wall: ''}), {class: 'huju-wall-link'}, '退出大屏')
    : link(to({wall: 1}), {class: 'huju-wall-link'}, '大屏');
}
