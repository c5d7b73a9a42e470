import {tell} from './api.js';
import {el, link} from './dom.js';

// What the reader may do about a case; nothing where nothing may be done.
export function actions({actions: may}, caseId) {
  const said = el('p', {class: 'huju-said', role: 'status', 'aria-live': 'polite'});
  const at = `cases/${encodeURIComponent(caseId)}`;
  const parts = [
    may?.reassign?.length && may.taskId && reassign(may, at, said),
    may?.extension && link(may.extension, {class: 'btn btn-default btn-sm'}, '决定延长'),
    may?.urge && urge(at, said)
  ].filter(Boolean);
  return parts.length ? el('div', {class: 'huju-actions'}, parts, said) : undefined;
}

function reassign({reassign: users, taskId}, at, said) {
  return form('改派', said, '已改派。', data => tell(`${at}/assign`, {taskId, userId: data.get('userId')}),
    el('label', {}, '改派给 ', el('select', {name: 'userId', class: 'form-control input-sm', required: true},
      users.map(user => el('option', {value: user}, user)))));
}

function urge(at, said) {
  return form('催办', said, '已催办，对方会收到通知。', data => tell(`${at}/urge`, {text: data.get('text') || undefined}),
    el('label', {}, '催办留言 ',
      el('input', {name: 'text', class: 'form-control input-sm', maxlength: 200, placeholder: '可以不填；不要写申请人的信息'})));
}

function form(title, said, done, send, ...fields) {
  const button = el('button', {type: 'submit', class: 'btn btn-primary btn-sm'}, title);
  const node = el('form', {submit: async event => {
    event.preventDefault();
    button.disabled = true;
    said.textContent = await send(new FormData(node)).then(() => done, refusal => refusal.message);
    button.disabled = false;
  }}, ...fields, button);
  return node;
}
