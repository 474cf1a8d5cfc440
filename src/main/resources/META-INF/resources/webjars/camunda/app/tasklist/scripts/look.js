// What config.js, the locale and the styles cannot reach: the page's language, the calendar, and the few
// words that stand in English inside Tasklist's own templates. Runs before the application starts; a word
// that a template does not hold is simply not replaced.

import language from './language.js';

const WORDS = {
  camWidgetHeader: {
    '{{ app.label }}': "{{ appName.toUpperCase() + '_APP' | translate }}"
  },
  camWidgetBpmnViewer: {
    'title="zoom in"': 'title="拡大" aria-label="拡大"',
    'title="zoom out"': 'title="縮小" aria-label="縮小"',
    'title="reset zoom"': 'title="全体を表示" aria-label="全体を表示"'
  }
};

const CALENDAR = 'uib/template/datepicker/day.html';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

function replaceWords($provide, directive, words) {
  $provide.decorator(`${directive}Directive`, ['$delegate', ([first, ...others]) => {
    if (typeof first.template === 'string') {
      Object.entries(words).forEach(([from, to]) => (first.template = first.template.replaceAll(from, to)));
    }
    return [first, ...others];
  }]);
}

function speakJapanese($provide) {
  $provide.decorator('$locale', ['$delegate', locale => {
    Object.assign(locale.DATETIME_FORMATS, {
      DAY: WEEKDAYS.map(day => `${day}曜日`), SHORTDAY: WEEKDAYS,
      MONTH: MONTHS, SHORTMONTH: MONTHS, STANDALONEMONTH: MONTHS, AMPMS: ['午前', '午後']
    });
    return locale;
  }]);
  Object.entries(WORDS).forEach(([directive, words]) => replaceWords($provide, directive, words));
}

function setCalendar(calendar, clock) {
  Object.assign(calendar, { formatDayTitle: "yyyy'年'M'月'", formatMonthTitle: "yyyy'年'", startingDay: 0, showWeeks: false });
  clock.showMeridian = false;
}

function nameArrows($templateCache) {
  const page = $templateCache.get(CALENDAR);
  if (typeof page === 'string') {
    $templateCache.put(CALENDAR, page.replace('>previous<', '>前の月<').replace('>next<', '>次の月<'));
  }
}

// The footer leads to the maker's site; in a closed network it leads nowhere, in neither language.
function leadNowhere($provide) {
  $provide.decorator('camWidgetFooterDirective', ['$delegate', ([footer, ...others]) => {
    if (typeof footer.template === 'string') {
      footer.template = footer.template.replace(/<a href="http[^"]*">([^<]*)<\/a>/g, '$1');
    }
    return [footer, ...others];
  }]);
}

document.documentElement.lang = language;

window.angular.module('camunda.common.widgets').config(['$provide', leadNowhere]);

if (language === 'ja') {
  window.angular.module('camunda.common.widgets')
    .config(['$provide', speakJapanese])
    .config(['uibDatepickerConfig', 'uibTimepickerConfig', setCalendar])
    .run(['$templateCache', nameArrows]);
}

// Tasklist takes the default export for a list of its plugins; without it the page stays blank.
export default [];
