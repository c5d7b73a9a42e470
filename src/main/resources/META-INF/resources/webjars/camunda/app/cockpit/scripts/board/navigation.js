import {link} from './dom.js';
import {ROUTE} from './place.js';

export const entry = {
  render(container) {
    container.append(link(`#${ROUTE}`, {}, '时限看板'));
  }
};
