// Sealing a seed: the browser makes it and hashes it, so that it never travels. Without this script, or without a secure
// connection, the same link lets the page make it.
(() => {
  const link = document.querySelector('[data-draw-generate]');
  const sheet = document.querySelector('[data-draw-sheet]');
  if (!link || !sheet || !window.crypto?.subtle) return;
  const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  link.addEventListener('click', async event => {
    event.preventDefault();
    const seed = crypto.getRandomValues(new Uint8Array(32));
    const hash = hex(await crypto.subtle.digest('SHA-256', seed));
    sheet.querySelector('[data-draw-seed]').textContent = hex(seed);
    sheet.querySelector('[data-draw-hash]').textContent = hash;
    document.querySelectorAll('[data-draw-fill]').forEach(field => { field.value = hash; });
    sheet.hidden = false;
    sheet.scrollIntoView({ block: 'nearest' });
  });
})();
