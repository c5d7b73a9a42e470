import {ask} from './api.js';
import {bars, category, chart, COLOURS, line, value} from './charts.js';
import {el, section, table, words} from './dom.js';
import {count, percent} from './positions.js';

// 预测: how the probabilities come about, and how right they were on months that were held out.
export async function show() {
  const found = await ask('forecast');
  return el('div', {class: 'huju-columns huju-two'},
    el('div', {}, section('方法', [found.method].flat().map(one => words(one, ''))), scores(found)),
    el('div', {}, section('校准', ...calibration(found.calibration ?? []))));
}

function scores({brier, brierOfAverage, heldOut, n}) {
  if (brier === null || brier === undefined) {
    return section('检验', words('已办结的案件还不够多，没有作回测。'));
  }
  return section('检验',
    words(`回测：${heldOut.from} 至 ${heldOut.to}办结的${count(n)}件预测，每件只用它以前各月的数据。`),
    table('Brier 分数', [
      {title: '方法', show: row => row.name},
      {title: 'Brier 分数（越低越好）', number: true, show: row => row.score.toFixed(4)}
    ], [{name: '本看板的预测', score: brier}, {name: '总是预测平均值', score: brierOfAverage}]));
}

function calibration(rows) {
  if (!rows.length) {
    return [words('没有可以对照的案件。')];
  }
  const names = rows.map(row => `${Math.round(row.from * 100)}–${Math.round(row.to * 100)}%`);
  const hundred = rate => Math.round(rate * 1000) / 10;
  return [
    words('预测的概率与实际超期的比例越接近越好。'),
    chart('预测与实际对照，数字见下表', 260, {
      legend: {top: 0},
      xAxis: category(names),
      yAxis: value('%', {min: 0, max: 100}),
      series: [bars('实际超期', rows.map(row => hundred(row.observed)), COLOURS.main), line('预测', rows.map(row => hundred(row.expected)), COLOURS.soon)]
    }),
    table('校准', [
      {title: '预测的概率', show: row => names[rows.indexOf(row)]},
      {title: '件数', number: true, show: row => count(row.n)},
      {title: '平均预测', number: true, show: row => percent(row.expected)},
      {title: '实际超期', number: true, show: row => percent(row.observed)}
    ], rows)
  ];
}
