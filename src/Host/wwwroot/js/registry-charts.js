// Draws a table that is already on the page as stacked bars: rows are the bars, columns the parts. One source for both.
document.querySelectorAll('[data-stacked-chart]').forEach(place => {
  const table = document.querySelector(place.dataset.stackedChart);
  const heads = [...table.tHead.rows[0].cells].slice(1).filter(cell => !('total' in cell.dataset));
  const rows = [...table.tBodies[0].rows];
  const text = cell => cell.textContent.trim();
  const chart = echarts.init(place, null, { renderer: 'svg' });
  place.style.height = `${Math.max(9, rows.length * 1.5 + 4)}rem`;
  chart.resize();
  chart.setOption({
    aria: { enabled: true },
    color: ['#c9d6e5', '#8fb3da', '#4f8ac4', '#0b5cad', '#083f78', '#e8a33d'],
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
    legend: { type: 'scroll', top: 0, left: 0, itemWidth: 12, itemHeight: 12 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', inverse: true, axisTick: { show: false }, data: rows.map(row => text(row.cells[0])) },
    series: heads.map((head, i) => ({
      type: 'bar', stack: 'all', barMaxWidth: 18, name: text(head), data: rows.map(row => Number(text(row.cells[i + 1]) || 0)),
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(place);
});
