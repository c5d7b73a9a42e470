// The engine's REST API puts "Cannot submit task form <id>: " before a message. A clerk reads only
// our own sentence; a technical message without any Chinese becomes one general sentence.
const technicalPrefix = /^Cannot (?:submit task form|complete task|instantiate process definition) \S+?: /;
const chinese = /\p{Script=Han}/u;
const general = '系统没有完成这一步，没有保存任何内容。请稍后再试；仍然不行的，请告知管理员。';

function plain(message) {
  const own = String(message ?? '').replace(technicalPrefix, '');
  return own === '' || chinese.test(own) ? own : general;
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    $provide.decorator('Notifications', [
      '$delegate',
      notifications => {
        const add = notifications.add;
        notifications.add = function (notification) {
          notification.message = plain(notification.message);
          return add.call(this, notification);
        };
        return notifications;
      }
    ])
]);
