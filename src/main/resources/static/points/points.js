/* 把表单发给 /api/points/estimates，把回答写在页面上。没有别的数据来源，也不保存任何内容。 */
"use strict";

const form = document.getElementById("form");
const answer = document.getElementById("answer");
const problemsBox = document.getElementById("problems");
const bar = document.getElementById("bar");
const NEEDS_BASE = ["SKILL_2", "INTERMEDIATE", "SKILL_1", "SENIOR"];

let asked = false;
let latest = 0;
let waiting;

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
}

function controls() {
  return Array.from(form.elements).filter((control) => control.name);
}

/* 留空的不发送；勾选框只在勾选时发送。文字原样发送，由服务端指出哪里不对。 */
function request() {
  const body = {};
  for (const control of controls()) {
    const value = control.type === "checkbox" ? control.checked || undefined : control.value.trim() || undefined;
    if (value === undefined) continue;
    if (control.name.startsWith("baseMonths.")) {
      body.baseMonths = body.baseMonths || {};
      body.baseMonths[control.name.substring("baseMonths.".length)] = value;
    } else if (control.name !== "titleBaseMonths" || !document.getElementById("titleBaseField").hidden) {
      body[control.name] = value;
    }
  }
  return body;
}

async function estimate(moveFocus) {
  const mine = ++latest;
  let status;
  let body;
  try {
    const response = await fetch("/api/points/estimates", {
      method: "POST",
      credentials: "omit",
      headers: {"Content-Type": "application/json"},
      body: JSON.stringify(request())
    });
    status = response.status;
    body = await response.json();
  } catch (unreachable) {
    status = 0;
  }
  if (mine !== latest) return;
  clearProblems();
  if (status === 200) {
    asked = true;
    show(body);
    if (moveFocus) toResult();
  } else if (status === 400 && body.problems) {
    showProblems(body.problems, moveFocus);
  } else {
    showProblems([{field: "", message: "暂时不能估算，请稍后再试。"}], moveFocus);
  }
}

function toResult() {
  const result = document.getElementById("result");
  const narrow = window.matchMedia("(max-width: 900px)").matches;
  result.focus({preventScroll: !narrow});
  if (narrow) result.scrollIntoView();
}

function clearProblems() {
  problemsBox.hidden = true;
  problemsBox.replaceChildren();
  for (const control of controls()) {
    control.removeAttribute("aria-invalid");
    control.removeAttribute("aria-describedby");
  }
  form.querySelectorAll(".wrong").forEach((old) => old.remove());
}

function showProblems(problems, moveFocus) {
  problemsBox.append(element("strong", "", problems.length === 1 ? "有一处需要更正" : "有" + problems.length + "处需要更正"));
  const list = element("ul");
  let first;
  problems.forEach((problem, index) => {
    const control = controls().find((candidate) => candidate.name === problem.field);
    const line = element("li", "", control ? "" : problem.message);
    if (control) {
      const link = element("a", "", problem.message);
      link.href = "#" + control.id;
      line.append(link);
      mark(control, problem.message, index);
      first = first || control;
    }
    list.append(line);
  });
  problemsBox.append(list);
  problemsBox.hidden = false;
  answer.replaceChildren(element("p", "empty", "更正标出的内容以后，再估算。"));
  bar.hidden = true;
  if (moveFocus) (first || problemsBox).focus();
}

function mark(control, message, index) {
  const field = control.closest(".field") || control.parentElement;
  const details = control.closest("details");
  if (details) details.open = true;
  const text = element("p", "wrong", message);
  text.id = "wrong-" + index;
  field.append(text);
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", text.id);
}

function show(estimate) {
  answer.replaceChildren();
  if (!estimate.eligible) {
    showReasons(estimate);
    return;
  }
  const missing = estimate.standard - estimate.total;
  const score = element("div", estimate.reached ? "score reached" : "score");
  const number = element("p", "total");
  number.append(element("b", "", String(estimate.total)), element("span", "", " 分"));
  const meter = element("progress");
  meter.max = estimate.standard;
  meter.value = Math.min(estimate.total, estimate.standard);
  meter.setAttribute("aria-label", "距离标准分值" + estimate.standard + "分");
  const verdict = estimate.reached
    ? "达到标准分值" + estimate.standard + "分"
    : "标准分值" + estimate.standard + "分，还差" + missing + "分";
  score.append(number, meter, element("p", "verdict", verdict));
  answer.append(score, items([...estimate.items, ...estimate.notCounted]));
  if (estimate.advice.length) answer.append(advice(estimate.advice));
  bar.hidden = false;
  document.getElementById("bar-text").textContent = estimate.total + "分，" + (estimate.reached ? "达到标准" : "还差" + missing + "分");
}

function items(list) {
  const table = element("table");
  table.append(element("caption", "", "逐项分值和依据"));
  const head = element("tr");
  for (const title of ["指标和依据", "分值"]) {
    const cell = element("th", "", title);
    cell.scope = "col";
    head.append(cell);
  }
  const thead = element("thead");
  thead.append(head);
  const body = element("tbody");
  for (const item of list) {
    const row = element("tr", item.points < 0 ? "minus" : "");
    const name = element("th");
    name.scope = "row";
    name.append(element("span", "name", item.label), element("span", "source", item.source));
    const points = element("td", "points", { 1: "+", 0: "", "-1": "−" }[Math.sign(item.points)] + Math.abs(item.points));
    row.append(name, points);
    body.append(row);
  }
  table.append(thead, body);
  return list.length ? table : element("p", "empty", "没有可以计分的项目。");
}

function advice(list) {
  const box = element("div", "advice");
  box.append(element("h3", "", "怎样接近标准分值"));
  box.append(element("p", "hint", "每一条都单独按同一套规则重新算过；需要时间的，已经算上年龄增长。"));
  const shown = element("ul");
  const more = element("ul");
  list.forEach((entry, index) => {
    const line = element("li", entry.reached ? "enough" : "");
    line.append(element("b", "", "+" + entry.gain));
    const text = element("span", "", entry.text);
    text.append(element("small", "", "共" + entry.total + "分" + (entry.reached ? "，达到标准" : "")));
    line.append(text);
    (index < 4 ? shown : more).append(line);
  });
  box.append(shown);
  if (more.children.length) {
    const details = element("details");
    details.append(element("summary", "", "还有" + more.children.length + "条"), more);
    box.append(details);
  }
  return box;
}

function showReasons(estimate) {
  const box = element("div", "score refused");
  box.append(element("p", "verdict", estimate.vetoed ? "有一票否决的情形，不能申请积分" : "现在不能申请积分"));
  const list = element("ul");
  for (const reason of estimate.reasons) {
    const line = element("li", "", reason.text);
    line.append(element("small", "source", reason.source));
    list.append(line);
  }
  box.append(list);
  answer.append(box);
  bar.hidden = false;
  document.getElementById("bar-text").textContent = "不能申请积分";
}

function followTitle() {
  document.getElementById("titleBaseField").hidden = !NEEDS_BASE.includes(form.elements.title.value);
}

/* 平均工资和名单随日期变化，向服务端查；查不到的不写。 */
async function explain() {
  const day = form.elements.on.value;
  let basis = {averageWage: null, catalogues: []};
  try {
    const response = await fetch("/api/points/basis?on=" + encodeURIComponent(day), {credentials: "omit"});
    if (response.ok) basis = await response.json();
  } catch (unreachable) {
    /* 没有这些说明也可以填写。 */
  }
  if (day !== form.elements.on.value) return;
  const wage = basis.averageWage;
  document.querySelectorAll(".wage").forEach((place) => {
    place.textContent = wage ? "这一年度比较的平均工资是每月" + wage.yuanPerMonth + "元。" : "";
  });
  for (const list of basis.catalogues) {
    const place = document.getElementById(list.rule);
    if (place) place.textContent = list.entries.length ? "（如" + list.entries.join("、") + "）" : "";
  }
}

form.elements.on.addEventListener("change", explain);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  estimate(true);
});
form.addEventListener("input", () => {
  followTitle();
  if (!asked) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => estimate(false), 500);
});
form.addEventListener("reset", () => setTimeout(() => {
  asked = false;
  latest++;
  clearTimeout(waiting);
  clearProblems();
  start();
  answer.replaceChildren(element("p", "empty", "已清空。"));
  bar.hidden = true;
}));

function start() {
  form.elements.on.value = today();
  form.elements.birthDate.max = today();
  followTitle();
  explain();
}

start();
