import {el, link} from './dom.js';
import {badge, days} from './positions.js';

const COLUMNS = {
  case: (board) => ({
    title: '案件',
    show: row => link(board.to({tab: 'case', case: row.caseId, of: row.matter}), {}, row.caseNo ?? '（无编号）')
  }),
  matter: () => ({title: '事项', show: row => row.matterName}),
  step: () => ({title: '环节', show: row => row.stepName}),
  since: () => ({title: '本环节自', show: row => day(row.since)}),
  age: () => ({title: '已历', number: true, show: row => days(row.age)}),
  holder: () => ({title: '在何处', show: row => row.holderName}),
  clerk: () => ({title: '经办人', show: row => row.clerk}),
  due: () => ({title: '期限', show: row => day(row.due)}),
  position: () => ({title: '状态', show: row => badge(row.position, row.positionName)}),
  chance: () => ({title: '可能超期', number: true, show: row => chance(row.chance)}),
  likelyOn: () => ({title: '大约办结', show: row => day(row.likelyOn)})
};

const day = date => date && el('span', {class: 'huju-day'}, date);
const chance = p => (p === null || p === undefined ? undefined : `${Math.round(p * 100)}%`);

// The columns of a list of cases; whoever asks says which.
export const caseColumns = (board, names = Object.keys(COLUMNS)) => names.map(name => COLUMNS[name](board));
