// Score sheets: the sum while typing. The server computes its own.
document.querySelectorAll('[data-items]').forEach(table => {
  const sum = table.querySelector('[data-sum]');
  table.addEventListener('input', () => {
    const total = [...table.querySelectorAll('[data-points]')].reduce((all, field) => all + Math.round((parseFloat(field.value) || 0) * 1000), 0);
    sum.textContent = (total / 1000).toFixed(total % 10 === 0 ? 2 : 3);
  });
});
