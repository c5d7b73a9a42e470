// Chinese whatever the browser speaks; see tasklist/scripts/config.js.
export default {
  app: {name: '首页', vendor: '沪居'},
  locales: {availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN'},
  disableWelcomeMessage: true
};
