// Elements are made of text only, never of markup: a name that is script stays text.
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    put(node, name, value);
  }
  node.append(...children.flat(Infinity).filter(there).map(asNode));
  return node;
}

function there(child) {
  return child !== undefined && child !== null && child !== false;
}

function asNode(child) {
  return child instanceof Node ? child : String(child);
}

function put(node, name, value) {
  if (!there(value)) {
    return;
  }
  if (typeof value === 'function') {
    node.addEventListener(name, value);
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

// Only to addresses of this application; anything else (javascript:, another host) stays words.
export function link(href, attributes, ...children) {
  const own = /^(#\/|\/(?!\/))/.test(href ?? '');
  return own ? el('a', {...attributes, href}, ...children) : el('span', attributes, ...children);
}

// A list with a heading for each column; says so where there is nothing in it.
export function table(name, columns, rows, attributes = {}) {
  const head = columns.map(column => el('th', {scope: 'col', class: column.number && 'huju-number'}, column.title));
  const body = rows.map(row => el('tr', {}, columns.map((column, i) => cell(column, row, i === 0))));
  const empty = el('tr', {}, el('td', {colspan: columns.length, class: 'huju-quiet'}, '没有'));
  return el('div', {class: 'huju-table', tabindex: 0, role: 'region', 'aria-label': name},
    el('table', attributes,
      el('caption', {class: 'sr-only'}, name),
      el('thead', {}, el('tr', {}, head)),
      el('tbody', {}, rows.length ? body : empty)));
}

function cell(column, row, first) {
  const content = column.show(row);
  return first
    ? el('th', {scope: 'row'}, content)
    : el('td', {class: column.number && 'huju-number'}, there(content) && content !== '' ? content : '—');
}

export function section(title, ...content) {
  return el('section', {class: 'huju-section'}, el('h2', {}, title), ...content);
}

export function words(text, kind = 'huju-quiet') {
  return el('p', {class: kind}, text);
}
