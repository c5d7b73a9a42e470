// Tasklist keeps drafts of forms in the browser: on "save" and whenever the session has ended while
// a form is open. A draft is an applicant's data on a counter's machine, shown to the next clerk.
// Nothing under these keys is ever written, and what an earlier version left is removed.
const drafts = ['camunda-form:', 'camForm:'];
const isDraft = key => drafts.some(prefix => String(key).startsWith(prefix));

const write = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!isDraft(key)) {
    write.call(this, key, value);
  }
};

Object.keys(localStorage).filter(isDraft).forEach(key => localStorage.removeItem(key));
