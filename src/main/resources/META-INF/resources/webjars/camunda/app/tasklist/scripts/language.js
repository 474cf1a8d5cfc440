// The language of the page: English for a browser that asks for it first, Japanese for everybody else.
const wanted = navigator.languages?.[0] ?? navigator.language ?? '';

export default wanted.toLowerCase().startsWith('en') ? 'en' : 'ja';
