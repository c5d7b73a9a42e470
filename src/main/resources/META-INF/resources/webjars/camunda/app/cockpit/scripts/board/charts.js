import {home} from './api.js';
import {el} from './dom.js';

// Also named in ChartLibrary.java: the one file of the library that is served.
const LIBRARY = '/webjars/echarts/5.5.0/echarts.esm.min.js';
export const COLOURS = {overdue: '#b3261e', soon: '#b26a00', calm: '#1f6f43', paused: '#5f6b7a', main: '#1f5fa8', other: '#7a4fa0'};

let library;
const drawn = new Set();

function load() {
  library ??= import(home().replace(/\/camunda$/, '') + LIBRARY);
  return library;
}

// A chart; what it shows is also said in words or in a table, for those who do not see it.
export function chart(label, height, option) {
  const node = el('div', {class: 'huju-chart', role: 'img', 'aria-label': label, style: `height:${height}px`});
  load().then(
    echarts => onceThere(node, () => draw(echarts, node, option)),
    () => node.replaceChildren('图表没有载入，数据见下表。'));
  return node;
}

// Drawn when the page has given it room, and again whenever that changes.
function onceThere(node, begin) {
  let made;
  const watch = new ResizeObserver(() => {
    if (made) {
      made.resize();
    } else if (node.clientWidth) {
      made = begin();
      forget(one => !one.node.isConnected);
      drawn.add({node, made, watch});
    }
  });
  watch.observe(node);
}

function forget(which) {
  [...drawn].filter(which).forEach(one => {
    one.watch.disconnect();
    one.made.dispose();
    drawn.delete(one);
  });
}

export const clearCharts = () => forget(() => true);

function draw(echarts, node, option) {
  const made = echarts.init(node, null, {renderer: 'svg', locale: 'ZH'});
  made.setOption({
    animation: false,
    aria: {enabled: true},
    textStyle: {fontFamily: 'inherit'},
    // Text, not markup: names come from data.
    tooltip: {trigger: 'axis', renderMode: 'richText', confine: true},
    grid: {left: 8, right: 8, top: 36, bottom: 4, containLabel: true},
    ...option
  });
  return made;
}

export const category = names => ({type: 'category', data: names, axisLabel: {hideOverlap: true}});
export const value = (name, more = {}) => ({type: 'value', name, minInterval: 1, ...more});
export const bars = (name, data, color, more = {}) => ({type: 'bar', name, data, itemStyle: {color}, barMaxWidth: 36, ...more});
export const line = (name, data, color, more = {}) => ({type: 'line', name, data, color, symbolSize: 6, ...more});
