// Asks the board of the application, as whoever is logged in to Cockpit.
const CHINESE = /\p{Script=Han}/u;
const BY_STATUS = {
  400: '地址中的条件不对，请从看板的列表中选择。',
  401: '登录已经超时，请重新登录。',
  403: '您没有权限查看这些数据。',
  404: '没有找到。可能已经不在您的范围内。',
  409: '这件刚刚有变化，请刷新以后再试。',
  429: '查询太多，请稍后再试。'
};
const GENERAL = '系统没有答复。请稍后再试；仍然不行的，请告知管理员。';

// What is told to the reader; status 0 if there was no answer at all.
export class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const base = () => document.querySelector('base');

// Where this application is: "/camunda", with a context path before it if there is one.
export const home = () => base().getAttribute('app-root');

export function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given).toString();
  return `${home()}/api/board/${path}${search && '?'}${search}`;
}

export const ask = (path, query) => answer(address(path, query));

// The engine's own interface, with the engine's own authorizations.
export const askEngine = path => answer(`${base().getAttribute('engine-api')}engine/default/${path}`);

export function tell(path, body) {
  return answer(address(path), {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token()},
    body: JSON.stringify(body)
  });
}

function token() {
  const cookie = document.cookie.split('; ').find(one => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function answer(url, options = {}) {
  let response;
  try {
    response = await fetch(url, {credentials: 'same-origin', headers: {Accept: 'application/json'}, ...options});
  } catch {
    throw new Refusal(GENERAL, 0);
  }
  const text = await response.text();
  if (!response.ok) {
    throw new Refusal(reason(response.status, text), response.status);
  }
  return text ? JSON.parse(text) : undefined;
}

function reason(status, text) {
  try {
    const {detail, message} = JSON.parse(text);
    const own = detail ?? message ?? '';
    return CHINESE.test(own) ? own : BY_STATUS[status] ?? GENERAL;
  } catch {
    return BY_STATUS[status] ?? GENERAL;
  }
}
