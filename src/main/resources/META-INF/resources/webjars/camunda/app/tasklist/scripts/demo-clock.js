// Only the demonstration has this address. While its clock is ahead of the real one, the time in the
// house stands at the top of the page; where there is no such clock, nobody is asked a second time.
const bar = document.createElement('div');
bar.id = 'huju-demo-clock';
bar.setAttribute('role', 'status');

function show({words, moved, moving}) {
  bar.textContent = `${moving ? '演示时钟正在拨动' : '演示时间'} ${words}`;
  bar.hidden = !moved && !moving;
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
  setTimeout(ask, time?.moving ? 500 : 3000);
}

bar.hidden = true;
document.body.append(bar);
ask();
