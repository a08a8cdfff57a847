/* The page that one leaves to: this month, and nothing that can be opened. */
const now = new Date();
const first = new Date(now.getFullYear(), now.getMonth(), 1);
const days = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate();
const offset = (first.getDay() + 6) % 7;
const language = navigator.language;

const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const monday = new Date(2024, 0, 1);
const weekday = (n) =>
  new Date(monday.getTime() + n * 86_400_000).toLocaleDateString(language, { weekday: 'short' });

document.documentElement.lang = language;
document.getElementById('month').textContent = now.toLocaleDateString(language, {
  month: 'long',
  year: 'numeric',
});
document.getElementById('weekdays').append(...[...Array(7).keys()].map((n) => make('th', weekday(n))));
for (let week = 0; week * 7 < offset + days; week += 1) {
  const row = document.createElement('tr');
  for (let n = 0; n < 7; n += 1) {
    const day = week * 7 + n - offset + 1;
    const cell = make('td', day >= 1 && day <= days ? String(day) : '');
    if (day === now.getDate()) cell.setAttribute('aria-current', 'date');
    row.append(cell);
  }
  document.getElementById('weeks').append(row);
}
