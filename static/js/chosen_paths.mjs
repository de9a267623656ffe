// Where a chosen file lay. The browser tells it of files from a folder input; of a dropped folder's files only the one
// who unpacked the folder knows, and notes it here.

const droppedPaths = new WeakMap();

export function notePath(file, path) {
  droppedPaths.set(file, path.replace(/^\//, ""));
}

export function pathOf(file) {
  return droppedPaths.get(file) ?? (file.webkitRelativePath || file.name);
}
