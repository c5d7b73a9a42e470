// Read by Tasklist before it starts; nothing starts if an import below fails.
import './no-drafts.js';

export default {
  app: {name: '待办', vendor: '沪居'},
  // Tasklist compares only the first part of the browser's language ("zh") with this list,
  // so "zh-CN" is never matched and always the fallback: Chinese whatever the browser speaks.
  locales: {availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN'},
  dateFormat: {monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL'},
  customScripts: ['scripts/form-words', 'scripts/form-dates', 'scripts/plain-errors', 'scripts/start-form-values', 'scripts/demo-clock'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '签收当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '跳到第一个筛选器'},
    focusList: {key: 'ctrl+alt+l', description: '跳到列表中的第一件'},
    focusForm: {key: 'ctrl+alt+f', description: '跳到表单的第一项'},
    startProcess: {key: 'ctrl+alt+p', description: '打开收件窗口'}
  }
};
