// Where the reader is stands in the address, so that every view can be linked to, and Back goes back.
export const ROUTE = '/huju-board';

// What is kept when somebody goes from one view to another.
const KEPT = ['district', 'office', 'matter', 'wall'];

export function here(hash = location.hash) {
  return Object.fromEntries(new URLSearchParams(hash.split('?')[1] ?? ''));
}

export function to(place) {
  const given = Object.entries(place).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `#${ROUTE}?${new URLSearchParams(given)}`;
}

// A link that keeps the offices and the matter that were chosen.
export function from(query) {
  const kept = Object.fromEntries(KEPT.filter(name => query[name]).map(name => [name, query[name]]));
  return place => to({...kept, ...place});
}

// The same view with something else chosen.
export const changed = (query, changes) => to({...query, page: '', ...changes});

export function go(href) {
  location.hash = href;
}
