// The first set of rules: the tokens of a letter as simple HTML that Outlook shows as meant (tables, inline styles).
import type { Token } from 'markdown-it';
import { changed, markdown } from './markdown.ts';

const FONT = 'font-family:Segoe UI,Arial,sans-serif';
const STYLES: Readonly<Record<string, string>> = {
  p: `margin:0 0 14px;${FONT};font-size:15px;line-height:22px;color:#1f2933`,
  h2: `margin:8px 0 14px;${FONT};font-size:20px;line-height:26px;color:#102a43`,
  h3: `margin:22px 0 8px;${FONT};font-size:16px;line-height:22px;color:#102a43`,
  ul: `margin:0 0 14px;padding:0 0 0 22px;${FONT};font-size:15px;line-height:22px;color:#1f2933`,
  li: 'margin:0 0 4px',
  table: `margin:0 0 14px;border-collapse:collapse;${FONT};font-size:14px;line-height:20px;color:#1f2933`,
  th: 'padding:4px 12px 4px 0;border-bottom:2px solid #829ab1;text-align:left',
  td: 'padding:4px 12px 4px 0;border-bottom:1px solid #d9e2ec;text-align:left;vertical-align:top',
  a: 'color:#0b5cad',
  hr: 'border:0;border-top:1px solid #d9e2ec;margin:22px 0 14px',
  code: 'font-family:Consolas,monospace;font-size:13px',
};

/** A command to type, in a block of its own. */
const COMMAND =
  'display:block;margin:0 0 14px;padding:10px;background:#f0f4f8;font-family:Consolas,monospace;font-size:13px;white-space:pre-wrap';

/** A token with its style. Done once per template: filling keeps attributes, and plain text does not read them. */
export function styled(token: Token): Token {
  if (token.children) return changed(token, { children: token.children.map(styled) });
  const style = token.type === 'fence' ? COMMAND : token.nesting >= 0 ? STYLES[token.tag] : undefined;
  if (style === undefined) return token;
  const scope: [string, string][] = token.tag === 'th' ? [['scope', 'col']] : [];
  return changed(token, { attrs: [...(token.attrs ?? []), ...scope, ['style', style]] });
}

/** A paragraph that is one link is the button: Outlook fills a cell, not a link. */
function button(inline: Token | undefined): Token | undefined {
  const [open, label, close, ...rest] = inline?.children ?? [];
  const alone =
    open?.type === 'link_open' && label?.type === 'text' && close?.type === 'link_close' && rest.length === 0;
  if (!inline || !alone) return undefined;
  const { escapeHtml } = markdown.utils;
  const cell = 'background:#0b5cad;border-radius:4px;padding:12px 22px';
  const text = `${FONT};font-size:15px;font-weight:bold;color:#ffffff;text-decoration:none`;
  return changed(inline, {
    type: 'html_block',
    children: null,
    content:
      `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:18px 0"><tr>` +
      `<td bgcolor="#0b5cad" style="${cell}"><a href="${escapeHtml(String(open.attrGet('href') ?? ''))}" style="${text}">` +
      `${escapeHtml(label.content)}</a></td></tr></table>\n`,
  });
}

/** Puts a button where a paragraph is one link. */
function withButtons(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const found = token?.type === 'paragraph_open' ? button(tokens[index + 1]) : undefined;
    if (found) {
      result.push(found);
      index += 2;
    } else if (token) result.push(token);
  }
  return result;
}

/** A letter as an HTML page in Dutch; its tokens are {@link styled}, the subject is its title. */
export function toHtml(subject: string, tokens: readonly Token[]): string {
  const body = markdown.renderer.render(withButtons(tokens), markdown.options, {});
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markdown.utils.escapeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:0;background:#ffffff">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:20px">',
    '<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="max-width:640px"><tr><td align="left">',
    `${body}</td></tr></table>`,
    '</td></tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
