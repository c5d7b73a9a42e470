// Chinese whatever the browser speaks; see tasklist/scripts/config.js.
export default {
  app: {name: '运行监控', vendor: '沪居'},
  locales: {availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN'},
  customScripts: ['scripts/board/board'],
  disableWelcomeMessage: true
};
