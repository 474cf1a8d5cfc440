// One sign-in for everything: the webapps' own sign-in page is never shown; whoever is out goes to ours and comes back.
// Shared by Tasklist, Cockpit and Admin. What was typed has been kept by then, since Tasklist saves the form first.

const ROOT = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function leave(address) {
  return event => {
    event.preventDefault();
    window.location.assign(address());
  };
}

export function guard(module) {
  window.angular.module(module).run(['$rootScope', $rootScope => {
    $rootScope.$on('authentication.logout.success', leave(() => `${ROOT}/login?logout`));
    $rootScope.$on('authentication.login.required', leave(() => window.location.pathname));
  }]);
}

guard('cam.commons');

// Without a default export, or with one that is no list, an application would stay blank.
export default [];
