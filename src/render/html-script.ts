/** The page's script: sorting, filtering, opening. Its hash stands in the page's policy; a test computes it. */
export const SCRIPT = `
'use strict';
const value = (row, i) => {
  const cell = row.cells[i];
  return cell.dataset.v === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.v);
};
const sort = (head, button) => {
  const i = head.cellIndex;
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const body = head.closest('table').tBodies[0];
  const rows = [...body.rows].sort((a, b) => {
    const [x, y] = [value(a, i), value(b, i)];
    return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1);
  });
  body.append(...rows);
  button.focus();
};
for (const button of document.querySelectorAll('.heat thead button')) {
  button.addEventListener('click', () => sort(button.closest('th'), button));
}
const form = document.querySelector('.filter');
if (form) {
  form.hidden = false;
  const plans = [...document.querySelectorAll('.plan')];
  const rows = [...document.querySelectorAll('.heat tbody tr')];
  const filter = () => {
    const words = form.elements.path.value.trim().toLowerCase();
    const hides = (item, text) =>
      (form.elements.short.checked && item.dataset.result === 'pass') || !text.toLowerCase().includes(words);
    for (const row of rows) row.hidden = hides(row, row.cells[0].textContent);
    for (const plan of plans) plan.hidden = hides(plan, plan.querySelector('.path').textContent);
    const left = plans.filter(plan => !plan.hidden).length;
    form.querySelector('output').textContent = left === plans.length ? '' : left + ' of ' + plans.length + ' plans';
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
}
const openTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.hidden = false;
    target.open = true;
    target.querySelector('summary').focus({preventScroll: true});
    target.scrollIntoView();
  }
};
addEventListener('hashchange', openTarget);
openTarget();
const closed = [];
addEventListener('beforeprint', () => {
  closed.push(...document.querySelectorAll('.plan:not([open])'));
  for (const plan of closed) plan.open = true;
});
addEventListener('afterprint', () => {
  for (const plan of closed.splice(0)) plan.open = false;
});
`

/** SHA-256 of the script, in Base64. */
export const SCRIPT_HASH = 'vLxqIOYs76QlnRCzXVl3cH3EpO4muECdES5ajP/ji8Q='
