// The engine's REST API puts "Cannot submit task form <id>: " before a message. A clerk reads only
// our own sentence; a technical message without any Chinese becomes one general sentence, and a form
// that did not pass its own checks (it has no message) points to the marked fields.
const technicalPrefix = /^Cannot (?:submit task form|complete task|instantiate process definition) \S+?: /;
const chinese = /\p{Script=Han}/u;
const general = '系统没有完成这一步。请稍后再试；仍然不行的，请告知管理员。';

function plain(message) {
  if (!message) {
    return document.querySelector('.fjs-form-field-error') ? '请更正标红的各项。' : '';
  }
  const own = message.replace(technicalPrefix, '');
  return chinese.test(own) ? own : general;
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    $provide.decorator('Notifications', [
      '$delegate',
      notifications => {
        const addError = notifications.addError;
        notifications.addError = function (error) {
          error.message = plain(error.message);
          return addError.call(this, error);
        };
        return notifications;
      }
    ])
]);
