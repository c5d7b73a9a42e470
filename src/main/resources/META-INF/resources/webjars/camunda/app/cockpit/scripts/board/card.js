import {ask} from './api.js';
import {el, link, words} from './dom.js';
import {to} from './place.js';
import {tiles} from './now.js';
import {MAIN} from './positions.js';

// The four positions on Cockpit's dashboard.
export const card = {
  render(container) {
    const node = el('section', {class: 'huju-board huju-card'}, words('正在载入…'));
    container.append(node);
    ask('now').then(
      ({positions}) => node.replaceChildren(
        el('h3', {}, link(to({}), {}, '时限看板')),
        tiles(positions.filter(one => MAIN.includes(one.position)), to)),
      refusal => node.replaceChildren(words(refusal.message)));
  }
};
