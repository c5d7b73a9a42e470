// Days as the interface writes them: 2026-11-25. Reckoned in UTC, so that no zone moves a day.
const DAY = 24 * 60 * 60 * 1000;

const millis = day => Date.parse(`${day}T00:00:00Z`);
const text = time => new Date(time).toISOString().slice(0, 10);

export const before = (day, n) => text(millis(day) - n * DAY);

// The week of ISO 8601, such as 2026-W48: that of its Thursday.
export function weekOf(day) {
  const time = millis(day);
  const thursday = time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
