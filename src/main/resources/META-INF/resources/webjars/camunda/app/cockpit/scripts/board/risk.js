import {ask} from './api.js';
import {el, link, section, table, words} from './dom.js';
import {caseColumns} from './caselist.js';

const SHOWN = 50;

// 今日风险: the list to work from, the likeliest to miss its date first.
export async function show(board) {
  return [
    words('下列案件尚未超期，按“可能超期”的概率从高到低排列。概率由各单位以往在同类环节所用的时间算得，方法和检验见“预测”。'),
    await atRisk(board, SHOWN, ['case', 'matter', 'step', 'holder', 'clerk', 'due', 'chance', 'likelyOn']),
    el('p', {}, link(board.to({tab: 'cases', risk: true}), {}, '全部风险案件，可翻页、可导出'))
  ];
}

// @param names of the columns; on the wall there is room for few
export async function atRisk(board, size, names = ['case', 'holder', 'due', 'chance']) {
  const {district, office, matter} = board.query;
  const found = await ask('cases', {risk: true, size, district, office, matter});
  const title = `今日风险案件（${found.total}件）`;
  return section(title, table(title, caseColumns(board, names), found.rows));
}
