// What Cockpit loads of the supervisors' board: a page, its entry in the navigation, a card on the
// dashboard, the heat over a process definition's diagram, and the case of a process instance.
import {card} from './card.js';
import {tab} from './instance.js';
import {overlay} from './overlay.js';
import {page} from './page.js';
import {ROUTE} from './place.js';
import {entry} from './navigation.js';

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = `${document.querySelector('base').getAttribute('app-root')}/app/cockpit/styles/board.css`;
document.head.append(style);

export default [
  {id: 'huju-board-entry', pluginPoint: 'cockpit.navigation', priority: 1000, properties: {path: ROUTE}, ...entry},
  {id: 'huju-board-page', pluginPoint: 'cockpit.route', priority: 0, properties: {path: ROUTE, label: '时限看板'}, ...page},
  {id: 'huju-board-card', pluginPoint: 'cockpit.dashboard', priority: 1000, ...card},
  {id: 'huju-board-heat', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 0, ...overlay},
  {
    id: 'huju-board-case',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 1000,
    properties: {label: '时限'},
    ...tab
  }
];
