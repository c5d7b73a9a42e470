// Days as the interface writes them: 2026-11-25. Reckoned in UTC, so that no zone moves a day.
const DAY = 24 * 60 * 60 * 1000;

const millis = day => Date.parse(`${day}T00:00:00Z`);
const text = time => new Date(time).toISOString().slice(0, 10);

export const before = (day, n) => text(millis(day) - n * DAY);

const STARTS = {
  day: date => date,
  week: date => text(millis(date) - ((new Date(millis(date)).getUTCDay() + 6) % 7) * DAY),
  month: date => `${date.slice(0, 8)}01`
};
// Far enough to be in the next one, whatever its length.
const STEP = {day: 1, week: 7, month: 31};

// The first days of all days, weeks (Monday) or months from one day to another.
export function starts(unit, first, last) {
  const found = [];
  for (let start = STARTS[unit](first); start <= last; start = STARTS[unit](before(start, -STEP[unit]))) {
    found.push(start);
  }
  return found;
}

// The week of ISO 8601, such as 2026-W48: that of its Thursday.
export function weekOf(day) {
  const time = millis(day);
  const thursday = time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
