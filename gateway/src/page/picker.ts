import { readFileSync } from 'node:fs';

const style = `#picker { position: fixed; right: 1rem; bottom: 1rem; z-index: 10; display: flex; gap: 0.5rem; align-items: center;
  padding: 0.5rem; border-radius: 0.4rem; background: Canvas; color: CanvasText; box-shadow: 0 0 0.5rem GrayText;
  font: 14px/1.4 system-ui, sans-serif; color-scheme: light dark; }
#picker input, #picker select { font: inherit; padding: 0.3rem; }`;

/** Where somebody chooses which demo person asks, and by which of his capacities, for GraphiQL's page. */
export const picker = (): string => `<style>${style}</style>
<form id="picker" autocomplete="off" onsubmit="return false">
<label for="person">Ai hỏi? / Who asks?</label>
<input id="person" list="people" placeholder="analyst, intake-08 …" />
<datalist id="people"></datalist>
<select id="capacity" aria-label="Tư cách / capacity" hidden></select>
<span id="person-status" role="status"></span>
</form>
<script>{${readFileSync(new URL('picker.mjs', import.meta.url), 'utf8')}}</script>
`;
