// 我的志愿: drag and arrow keys on top of a form that works without them. The server keeps the order; here it is only rearranged
// and sent. What was saved, or why not, is read out.
(() => {
  const aloud = document.createElement('div');
  aloud.className = 'visually-hidden';
  aloud.setAttribute('aria-live', 'polite');
  document.body.append(aloud);
  const say = text => { aloud.textContent = ''; requestAnimationFrame(() => { aloud.textContent = text; }); };

  const rows = list => [...list.children];
  const renumber = list => rows(list).forEach((row, at) => {
    const rank = row.querySelector('.wf-rank');
    if (rank) rank.value = at + 1;
  });
  const save = form => form.requestSubmit(form.querySelector('button[name="Form.Act"][value="save"]'));

  function enhance() {
    const list = document.querySelector('[data-choices]');
    if (!list || list.dataset.enhanced) return;
    list.dataset.enhanced = '1';
    const form = list.closest('form');
    const handles = list.querySelectorAll('[data-handle]');
    handles.forEach(handle => { handle.hidden = false; });
    if (handles.length === 0) return;
    form.querySelectorAll('[data-drag-help]').forEach(help => { help.hidden = !window.Sortable; });

    if (window.Sortable) new Sortable(list, {
      handle: '[data-handle]', animation: 150,
      onEnd: event => { if (event.oldIndex !== event.newIndex) { renumber(list); save(form); } },
    });

    let before = null;
    let moving = false;
    // A row that is moved loses its focus for a moment; that is not leaving the list.
    const move = (handle, act) => { moving = true; act(); renumber(list); handle.focus(); moving = false; };
    list.addEventListener('keydown', event => {
      const handle = event.target.closest('[data-handle]');
      if (!handle) return;
      const row = handle.closest('li');
      const other = event.key === 'ArrowUp' ? row.previousElementSibling : event.key === 'ArrowDown' ? row.nextElementSibling : null;
      if (other) {
        before ??= rows(list);
        move(handle, () => { if (event.key === 'ArrowUp') other.before(row); else other.after(row); });
        const at = rows(list).indexOf(row) + 1;
        say(form.dataset.moved.replace('{0}', row.dataset.name).replace('{1}', at).replace('{2}', rows(list).length));
      } else if (event.key === 'Enter' && before) {
        before = null;
        save(form);
      } else if (event.key === 'Escape' && before) {
        move(handle, () => before.forEach(kept => list.append(kept)));
        before = null;
        say(form.dataset.restored);
      } else {
        return;
      }
      event.preventDefault();
    });
    // Leaving the handle keeps what was arranged: nothing is lost by tabbing on.
    list.addEventListener('focusout', event => {
      if (!before || moving || list.contains(event.relatedTarget)) return;
      before = null;
      save(form);
    });
  }

  // The whole page comes back and only its middle is exchanged; a refusal (422) is shown like any answer.
  document.body.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status === 422) { event.detail.shouldSwap = true; event.detail.isError = false; }
  });
  document.body.addEventListener('htmx:afterRequest', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
  document.body.addEventListener('htmx:afterSwap', event => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    const told = answer.querySelector('main > .container-xl > .alert') ?? answer.querySelector('#choosing [role="alert"]');
    document.querySelectorAll('main > .container-xl > .alert').forEach(old => old.remove());
    if (told) {
      if (told.getAttribute('role') === 'status') document.querySelector('main > .container-xl').prepend(document.importNode(told, true));
      say(told.textContent.trim());
    }
    enhance();
  });
  enhance();
})();
