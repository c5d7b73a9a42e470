import {el, table, words} from './dom.js';

// Every clock of a case: what it rests on, what its ledger says, and the count day by day.
// @param due the date that counts now; the clock it comes from is unfolded
export function clocks(all, due) {
  return all.length ? all.map(clock => one(clock, all.length === 1 || clock.due === due)) : words('这件没有计算中的期限。');
}

function one(clock, open) {
  return el('details', {class: 'huju-clock', open},
    el('summary', {},
      el('strong', {}, clock.name), `　${clock.state}　自${clock.from}起，至`, el('strong', {}, clock.due),
      el('span', {class: 'huju-quiet'}, `　${clock.article}`)),
    clock.sentence && words(clock.sentence, ''),
    ledger(clock),
    el('details', {}, el('summary', {}, `逐日计算（日历 ${clock.calendar}）`), counted(clock)));
}

function ledger(clock) {
  return table(`${clock.name}的台账`, [
    {title: '日期', show: step => step.on},
    {title: '事项', show: step => step.what},
    {title: '事由', show: step => step.cause},
    {title: '依据', show: step => step.article},
    {title: '文书', show: step => step.notice},
    {title: '期限', show: step => step.due}
  ], clock.ledger);
}

function counted(clock) {
  return table(`${clock.name}的逐日计算`, [
    {title: '日期', show: day => day.date},
    {title: '计入', show: day => (day.counted ? `第${day.nth}` : '不计')},
    {title: '理由', show: day => day.reason}
  ], clock.explanation);
}
