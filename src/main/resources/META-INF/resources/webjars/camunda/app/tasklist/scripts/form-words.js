// Camunda Forms speak English only: their own words are replaced where they appear.
const words = [
  [/^Field is required\.$/, '此项必填'],
  [/^Field must match pattern .*$/, '格式不对，请按提示填写'],
  [/^Field must have minimum length of (\d+)\.$/, '至少填$1个字'],
  [/^Field must have maximum length of (\d+)\.$/, '最多填$1个字'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于$1'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于$1'],
  [/^Nothing to show\.$/, '没有记录'],
  [/^Select$/, '请选择'],
  [/^Search$/, '输入文字查找'],
  [/^Nothing found\.?$|^No results\.?$/, '没有找到'],
  [/^(\d+) of (\d+)$/, '第$1页，共$2页'],
  [/^Previous page$/, '上一页'],
  [/^Next page$/, '下一页'],
  [/^Click to sort by (.*) ascending$/, '按$1升序排列'],
  [/^Click to sort by (.*) descending$/, '按$1降序排列'],
  [/^Click to remove sorting$/, '取消排序']
];
const places = [
  '.fjs-form-field-error li',
  '.fjs-table-td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist'
].join(',');
const attributes = ['placeholder', 'aria-label'];

function inChinese(text) {
  const found = words.find(([english]) => english.test(text.trim()));
  return found ? text.trim().replace(found[0], found[1]) : text;
}

function put(current, write) {
  const wanted = inChinese(current);
  if (wanted !== current) {
    write(wanted);
  }
}

function translate(form) {
  form.querySelectorAll(places).forEach(place => {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      put(node.data, text => (node.data = text));
    }
  });
  attributes.forEach(name =>
    form
      .querySelectorAll(`[${name}]`)
      .forEach(node => put(node.getAttribute(name), text => node.setAttribute(name, text)))
  );
}

new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(translate)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: attributes
});
