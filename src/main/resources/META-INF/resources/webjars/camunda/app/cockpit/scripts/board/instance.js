import {ask, askEngine} from './api.js';
import {el, words} from './dom.js';
import {clearDiagrams} from './viewer.js';
import {nothing, parts} from './case.js';

// The tab of a process instance: the case it is about, whose id is the business key.
export const tab = {
  render(container, {processInstanceId}) {
    const node = el('div', {class: 'huju-board huju-in-tab'}, words('正在载入…'));
    container.append(node);
    const again = said => show(processInstanceId, {said, again}).then(
      content => node.replaceChildren(...content.flat(Infinity).filter(Boolean)),
      refusal => node.replaceChildren(refusal.status === 404 ? nothing() : words(refusal.message)));
    again();
  },
  unmount: clearDiagrams
};

async function show(id, around) {
  const {businessKey, definitionId} = await askEngine(`process-instance/${encodeURIComponent(id)}`);
  if (!businessKey) {
    return [nothing()];
  }
  const found = await ask(`cases/${encodeURIComponent(businessKey)}`, {matter: definitionId.split(':')[0]});
  return parts(found, around, false);
}
