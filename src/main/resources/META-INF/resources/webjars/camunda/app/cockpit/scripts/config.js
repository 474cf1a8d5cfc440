export default {
  customScripts: ['../tasklist/scripts/door.js'],
  disableWelcomeMessage: true
};
