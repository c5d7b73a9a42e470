// Dates are written year-month-day whatever the browser's language, and read only if they are:
// 2026-02-03, 2026/2/3, 2026年2月3日, 20260203. Anything else, or a day that does not exist, leaves
// the field empty, so that a guess never becomes a date of the case.
const written = /^(\d{4})(?:(\d{2})(\d{2})|[-/.年](\d{1,2})[-/.月](\d{1,2})日?)$/;

function read(text) {
  const [, year, ...parts] = written.exec(text.trim()) ?? [];
  const [month, day] = parts.filter(Boolean).map(Number);
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : undefined;
}

const numbers = Array.from({length: 12}, (_, month) => `${month + 1}月`);
const days = [...'日一二三四五六'];

window.flatpickr.localize({
  weekdays: {shorthand: days, longhand: days.map(day => '星期' + day)},
  months: {shorthand: numbers, longhand: numbers},
  firstDayOfWeek: 1,
  yearAriaLabel: '年',
  monthAriaLabel: '月'
});
window.flatpickr.setDefaults({
  onReady: (dates, text, picker) => {
    picker.set({dateFormat: 'Y-m-d', parseDate: read});
    picker.input.placeholder = '年-月-日，如 2026-02-03';
  }
});
