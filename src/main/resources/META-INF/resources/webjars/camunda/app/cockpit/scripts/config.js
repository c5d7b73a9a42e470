// Cockpit is for supervisors and operators; its texts are not translated yet.
export default {
  app: {name: '运行监控', vendor: '沪居'},
  disableWelcomeMessage: true
};
