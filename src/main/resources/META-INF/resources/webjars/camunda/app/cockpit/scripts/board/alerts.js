import {ask} from './api.js';
import {el, link, table, words} from './dom.js';

const WHEN = new Intl.DateTimeFormat('zh-CN', {dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai'});
const when = instant => el('span', {class: 'huju-day'}, WHEN.format(new Date(instant)));

// 提醒: what the reader has been told, the latest first; nobody reads what was addressed to others.
export async function show({to}) {
  const {alerts} = await ask('alerts', {size: 100});
  return [
    words('发给您的提醒：可能超期、已超期、运行事故、作业积压和部门系统中断。'),
    table('提醒', [
      {title: '时间', show: alert => when(alert.at)},
      {title: '类型', show: alert => alert.kindName},
      {title: '内容', show: alert => about(alert, to)},
      {title: '现状', show: alert => (alert.over ? ['已解除 ', when(alert.over)] : '仍在')}
    ], alerts)
  ];
}

function about({words: said, caseId, matter}, to) {
  return caseId ? link(to({tab: 'case', case: caseId, of: matter}), {}, said) : said;
}
