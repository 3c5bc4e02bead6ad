// Small things every page shares. Everything works without them.
document.addEventListener('submit', event => {
  // A second click while the first is on its way does nothing; the server would see the same request key anyway.
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = '1';
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
// A table that scrolls sideways must be reachable by keyboard.
const reachable = () => document.querySelectorAll('.table-responsive').forEach(box => {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; else box.removeAttribute('tabindex');
});
reachable();
window.addEventListener('resize', reachable);
document.addEventListener('toggle', reachable, true);
document.addEventListener('htmx:afterSettle', reachable);
// On a phone the steps of a round scroll sideways; the one that is now on comes into sight.
document.querySelectorAll('.wf-stages').forEach(steps => {
  const now = steps.querySelector('[aria-current=step]');
  if (now) steps.scrollLeft = now.offsetLeft - steps.offsetLeft - 16;
});
