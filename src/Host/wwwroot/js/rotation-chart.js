// Draws a chart from the table beside it, so that both always say the same.
for (const box of document.querySelectorAll('[data-chart-from]')) {
  const table = document.getElementById(box.dataset.chartFrom);
  const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  const stacked = box.dataset.chartKind === 'stack';
  const columns = (box.dataset.chartColumns ?? '1').split(',').map(Number);
  const colours = ['#0b5cad', '#c9d3df'];
  const chart = echarts.init(box, null, { renderer: 'svg' });
  chart.setOption({
    aria: { enabled: true },
    animation: false,
    color: colours,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 8, top: stacked ? 32 : 16, bottom: 8, containLabel: true },
    legend: stacked ? { top: 0, right: 0 } : undefined,
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: rows.map(row => row.cells[0].textContent.trim()), axisLabel: { interval: 0, rotate: stacked ? 40 : 0, width: stacked ? 110 : undefined, overflow: 'truncate' } },
    yAxis: { type: 'value', minInterval: 1 },
    series: columns.map(column => ({
      type: 'bar', name: heads[column], stack: stacked ? 'all' : undefined, barMaxWidth: 36,
      label: { show: !stacked, position: 'top' },
      data: rows.map(row => Number(row.cells[column].textContent)),
    })),
  });
  addEventListener('resize', () => chart.resize());
}
