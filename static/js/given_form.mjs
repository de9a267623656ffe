// What a person gave of one consent form: its words, or a file.

// `fileInput` and `textInput` are the two fields. Gives {text}, {file}, {mistake} with the name of a sentence, or null.
export function givenForm(fileInput, textInput) {
  const [file, ...others] = fileInput.files;
  const text = textInput.value;
  if (file && text.trim()) return { mistake: "twice" };
  if (others.length) return { mistake: "several" };
  if (file) return { file };
  return text.trim() ? { text } : null;
}

// Tells of each page that was read.
export function pagesTold(tell) {
  return (event) => {
    const { page, total } = JSON.parse(event);
    tell({ done: page, total });
  };
}
