/* Runs in the browser: shows who fits what is typed; arrows go through them, Enter takes the first. */
import { matches } from './match.mjs';

const typed = document.querySelector('#typed');
const items = [...document.querySelectorAll('#people li')];
const nobody = document.querySelector('#nobody');
const shown = () => items.filter((item) => !item.hidden).map((item) => item.querySelector('button'));

typed.addEventListener('input', () => {
  for (const item of items) item.hidden = !matches(item.textContent, typed.value);
  nobody.hidden = shown().length > 0;
});

document.addEventListener('keydown', (event) => {
  const buttons = shown();
  const at = buttons.indexOf(document.activeElement);
  if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
  else if (event.key === 'ArrowUp') (buttons[at - 1] ?? typed).focus();
  else if (event.key === 'Enter' && document.activeElement === typed) buttons[0]?.click();
  else return;
  event.preventDefault();
});

typed.focus();
