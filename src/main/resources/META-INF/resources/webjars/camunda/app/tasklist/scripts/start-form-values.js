// Tasklist asks for the values of a task's form, but never for those of a start form. This asks for
// them as well, and puts choices and first values into the form before it is shown. A single choice
// is already chosen: a clerk of one street need not tick it.
const startForm = /\/process-definition\/[^/]+\/deployed-start-form/;
const original = window.fetch.bind(window);

const read = ({type, value}) => (type === 'Json' ? JSON.parse(value) : value);

function fill(component, values) {
  const choices = values[component.valuesKey];
  const single = Array.isArray(choices) && choices.length === 1 ? choices[0].value : undefined;
  const first = values[component.key] ?? single;
  return {
    ...component,
    ...(choices && {valuesKey: undefined, values: choices}),
    ...(first !== undefined && {defaultValue: first}),
    ...(component.components && {components: component.components.map(child => fill(child, values))})
  };
}

async function withValues(url) {
  const valuesUrl = url.replace(/deployed-start-form.*/, 'form-variables?deserializeValues=false');
  const [form, variables] = await Promise.all([original(url), original(valuesUrl)]);
  if (!form.ok || !variables.ok) {
    return form.ok ? variables : form;
  }
  const values = Object.fromEntries(
    Object.entries(await variables.json()).map(([name, variable]) => [name, read(variable)])
  );
  return new Response(JSON.stringify(fill(await form.json(), values)), {status: 200});
}

window.fetch = (resource, options) =>
  typeof resource === 'string' && startForm.test(resource) ? withValues(resource) : original(resource, options);
