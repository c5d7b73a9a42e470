// Only the demonstration has this address. While its clock is ahead of the real one, the time in the
// house stands at the top of the page and "two days ago" is reckoned from there; where there is no
// such clock, nobody is asked a second time.
const seconds = 1000;
const bar = document.createElement('div');
bar.id = 'huju-demo-clock';
bar.setAttribute('role', 'status');
bar.hidden = true;
document.body.append(bar);

let ahead = 0;
window.angular.module('cam.tasklist.custom').run(['moment', moment => (moment.now = () => Date.now() + ahead)]);

function show({words, aheadMillis, moving}) {
  ahead = aheadMillis > 10 * seconds ? aheadMillis : 0;
  bar.textContent = `${moving ? '演示时钟正在拨动' : '演示时间'} ${words}`;
  bar.hidden = !ahead && !moving;
}

async function ask() {
  const answer = await fetch('/camunda/demo/clock').catch(() => undefined);
  if (answer && !answer.ok) {
    return;
  }
  const time = answer && (await answer.json());
  if (time) {
    show(time);
  }
  setTimeout(ask, (time?.moving ? 0.5 : 3) * seconds);
}

ask();
