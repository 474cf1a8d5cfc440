import language from './language.js';
import product from './product.js';

export default {
  // An empty vendor would be read as "not set" and become the maker's name.
  app: { name: product.name, vendor: ' ' },
  // Two loaded languages would race for the words in dates, so the one chosen is its own fallback.
  locales: { availableLocales: ['ja', 'en'], fallbackLocale: language },
  dateFormat: { monthName: 'MMMM', day: 'D日', abbr: 'LLL', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: ['scripts/look.js', 'scripts/door.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '選んでいるタスクを担当する' },
    focusFilter: { key: 'ctrl+shift+f', description: '最初のフィルターに移る' },
    focusList: { key: 'ctrl+alt+l', description: '一覧の最初のタスクに移る' },
    focusForm: { key: 'ctrl+alt+f', description: '最初の入力欄に移る' }
  }
};
