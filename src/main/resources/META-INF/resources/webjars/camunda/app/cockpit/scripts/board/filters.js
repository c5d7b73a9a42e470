import {el} from './dom.js';
import {changed, go} from './place.js';

// Which district, office and, where the view has no choice of its own, matter are looked at, within what the
// reader may see.
export function filters(me, query, withMatter) {
  const choose = (changes) => go(changed(query, changes));
  return el('div', {class: 'huju-filters', role: 'search', 'aria-label': '范围'},
    select('district', '区', query.district, '全部', me.districts.map(one => [one.key, one.name]),
      district => choose({district, office: ''})),
    select('office', '单位', query.office, '全部', officesOf(me, query.district),
      office => choose({office})),
    withMatter && select('matter', '事项', query.matter, '全部', me.matters.map(one => [one.key, one.name]),
      matter => choose({matter})));
}

function officesOf(me, district) {
  const within = me.offices.filter(one => !district || !one.district || one.district === district);
  return within.map(one => [one.id, one.name]);
}

// Days and ages are counted by where a case was taken in; an office that only works on cases of others has none of
// its own, and is told whose these are.
export function countedByIntake(me, query) {
  const office = me.offices.find(one => one.id === (query.office || me.scope.office));
  return office && !['CENTRE', 'TALENT'].includes(office.kind)
    && el('p', {class: 'huju-quiet'}, '按收件计：是本范围所收的全部案件，不只是这个单位经手的。');
}

// A choice that acts at once; nothing is shown where there is nothing to choose.
export function select(name, label, chosen, none, options, choose) {
  if (options.length < 2 && !chosen) {
    return undefined;
  }
  const id = `huju-${name}`;
  const all = none === undefined ? options : [['', none], ...options];
  return el('label', {for: id}, `${label} `,
    el('select', {id, class: 'form-control input-sm', change: event => choose(event.target.value)},
      all.map(([value, text]) => el('option', {value, selected: value === (chosen ?? '')}, text))));
}
