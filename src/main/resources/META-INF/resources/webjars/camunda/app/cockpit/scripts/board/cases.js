import {address, ask} from './api.js';
import {el, link, table, words} from './dom.js';
import {select} from './filters.js';
import {changed, go} from './place.js';
import {caseColumns} from './caselist.js';
import {count} from './positions.js';

const SIZE = 50;
const ASKED = ['position', 'matter', 'step', 'district', 'office', 'clerk', 'risk', 'order'];
const POSITIONS = [['OVERDUE', '已超期'], ['DUE_SOON', '临期'], ['ON_TIME', '期限内'], ['PAUSED', '已中止'], ['WAITING', '等申请人'], ['NONE', '无期限']];
const ORDERS = [['due', '期限'], ['age', '收件先后']];
const FARTHEST = 10000;

// 案件: the list behind a figure.
export async function show(board) {
  const {query} = board;
  const asked = Object.fromEntries(ASKED.map(name => [name, query[name]]));
  const found = await ask('cases', {...asked, page: query.page, size: SIZE});
  return [
    el('div', {class: 'huju-filters'},
      select('position', '状态', query.position, '全部', POSITIONS, position => go(changed(query, {position}))),
      select('order', '排列', query.order ?? 'due', undefined, ORDERS, order => go(changed(query, {order}))),
      narrowed(query),
      link(address('cases.csv', asked), {class: 'btn btn-default btn-sm', download: true}, '导出 CSV')),
    words(`共${count(found.total)}件${found.total > FARTHEST ? `，最多翻到第${count(FARTHEST)}件，请用条件缩小范围` : ''}`),
    table('案件', caseColumns(board), found.rows),
    pages(query, found)
  ];
}

// What a figure has narrowed the list to, and how to get rid of it.
function narrowed(query) {
  const parts = [['step', `环节：${query.step}`], ['clerk', `经办人：${query.clerk}`], ['risk', '今日风险']];
  return parts.filter(([name]) => query[name]).map(([name, said]) =>
    link(changed(query, {[name]: ''}), {class: 'huju-narrowed', title: '取消这个条件'}, `${said} ✕`));
}

function pages(query, {total, page, rows}) {
  const last = Math.max(0, Math.ceil(Math.min(total, FARTHEST) / SIZE) - 1);
  if (last === 0) {
    return undefined;
  }
  const at = Number(page ?? query.page ?? 0);
  return el('nav', {class: 'huju-pages', 'aria-label': '翻页'},
    at > 0 && link(changed(query, {page: at - 1}), {rel: 'prev'}, '上一页'),
    el('span', {}, `第${at + 1}页，共${last + 1}页`),
    at < last && rows.length > 0 && link(changed(query, {page: at + 1}), {rel: 'next'}, '下一页'));
}
