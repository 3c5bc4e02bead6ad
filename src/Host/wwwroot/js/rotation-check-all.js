// One box that ticks all boxes of a name. Without this script each box is ticked by hand.
for (const all of document.querySelectorAll('[data-check-all]')) {
  all.addEventListener('change', () => {
    for (const box of document.getElementsByName(all.dataset.checkAll)) box.checked = all.checked;
  });
}
