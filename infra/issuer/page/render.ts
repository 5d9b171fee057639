import type { DemoPerson } from '../people.ts';

/** The page may load and call nothing but this server, and send its form nowhere but here and on to the page that asked. */
export const pagePolicy = (gatewayOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${gatewayOrigin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Everybody whom one may be, to choose from: without a script by the list alone, with it by typing. */
export const signInPage = (people: readonly DemoPerson[]): string =>
  page(
    'Bạn là ai? / Who are you?',
    `<p>Hệ thống trình diễn: ai cũng đăng nhập được, không cần mật khẩu. <span lang="en">A demonstration: anybody signs in, without a password.</span></p>
<input type="search" id="typed" autocomplete="off" placeholder="Gõ tên hoặc việc làm / type a name or a purpose" aria-label="Tìm / search" aria-controls="people">
<form method="post">
<ul id="people">
${people.map(choice).join('\n')}
</ul>
</form>
<p id="nobody" role="status" hidden>Không có ai / nobody</p>
<script type="module" src="/sign-in.mjs"></script>`,
  );

/** What went wrong with a sign-in, and what to do. */
export const errorPage = (why: string): string =>
  page(
    'Không đăng nhập được / the sign-in failed',
    `<p>Hãy quay lại trang trước và đăng nhập lại. <span lang="en">Go back to the page that you came from and sign in again.</span></p>
<p lang="en"><small>${escaped(why)}</small></p>`,
  );

const choice = ({ name, role, purpose: { vi, en } }: DemoPerson): string =>
  `<li><button name="person" value="${escaped(name)}"><b>${escaped(name)}</b> ${escaped(vi)} <span lang="en">${escaped(en)}</span> <small>${escaped(role)}</small></button></li>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? '');
