import {tell} from './api.js';
import {el, link, section, table} from './dom.js';

// What the reader may do about a case, and what supervisors have done; nothing where nothing may be done.
export function actions({head, actions: may}, {said, again}) {
  const news = el('p', {class: 'huju-said', role: 'status', 'aria-live': 'polite'}, said);
  const at = `cases/${encodeURIComponent(head.caseId)}`;
  const offered = [
    may?.taskId && may.reassign?.length > 0 && reassign(may, at, again, news),
    may?.extension && link(may.extension, {class: 'btn btn-default btn-sm'}, '决定延长'),
    may?.urge && urge(at, again, news)
  ].filter(Boolean);
  return [
    (offered.length > 0 || said) && el('div', {class: 'huju-actions'}, offered, news),
    may?.done?.length > 0 && section('督办记录', acts(may.done))
  ];
}

function reassign({reassign: users, taskId}, at, again, news) {
  return form('改派', again, news, '已改派。', data => tell(`${at}/assign`, {taskId, userId: data.get('userId')}),
    el('label', {}, '改派给 ', el('select', {name: 'userId', class: 'form-control input-sm', required: true},
      users.map(user => el('option', {value: user}, user)))));
}

function urge(at, again, news) {
  return form('催办', again, news, '已催办，对方会收到通知。', data => tell(`${at}/urge`, {text: data.get('text') || undefined}),
    el('label', {}, '催办留言 ',
      el('input', {name: 'text', class: 'form-control input-sm', maxlength: 200, placeholder: '可以不填；不要写申请人的信息'})));
}

// A refusal stays beside the form; what was done shows when the case is looked at again.
function form(title, again, news, done, send, ...fields) {
  const button = el('button', {type: 'submit', class: 'btn btn-primary btn-sm'}, title);
  const node = el('form', {submit: event => {
    event.preventDefault();
    button.disabled = true;
    send(new FormData(node)).then(() => again(done), refusal => {
      news.textContent = refusal.message;
      button.disabled = false;
    });
  }}, ...fields, button);
  return node;
}

function acts(done) {
  return table('督办记录', [
    {title: '日期', show: act => act.on},
    {title: '事项', show: act => act.what},
    {title: '谁', show: act => act.actor},
    {title: '环节', show: act => act.stepName},
    {title: '对谁', show: act => act.givenTo || act.clerk || act.officeName},
    {title: '内容', show: act => act.words}
  ], done);
}
