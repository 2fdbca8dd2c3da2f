import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { runAudit } from '../../utils/audit/run-audit';
import { pageType } from '../../utils/signals/page-type';
import { jsonLd } from '../../utils/signals/json-ld';
import { authors } from '../../utils/signals/authors';
import { snapshotOf } from '../fixtures/snapshot';
import a from '../../utils/rules/linkability/canonical-present';
import b from '../../utils/rules/linkability/canonical-well-formed';
import c from '../../utils/rules/linkability/canonical-equals-og-url';
import d from '../../utils/rules/linkability/shared-url-undecorated';
import e from '../../utils/rules/linkability/no-fragment-router';
import f from '../../utils/rules/bookmarking/title-element-ok';
import g from '../../utils/rules/reward-links/fediverse-creator';
import h from '../../utils/rules/mashup/license-declared';
import i from '../../utils/rules/community/author-identified';
const rules = [a,b,c,d,e,f,g,h,i].map((r) => ({ ...r, dependsOn: [] }));
test('x', () => {
  const root = '/work/shared/corpus';
  const man = JSON.parse(readFileSync(`${root}/manifest.json`, 'utf8'));
  const list = (Array.isArray(man) ? man : man.pages).filter((_: unknown, n: number) => n % 1 === 0);
  const out: string[] = [];
  for (const p of list) {
    if (p.bytes > 900_000) continue;
    try {
      const html = new TextDecoder(p.read_as || 'utf-8').decode(readFileSync(`${root}/pages/${p.file}`));
      const s = snapshotOf({ html, url: p.url || 'https://unknown.test/x' });
      const t = pageType(s);
      out.push(`TYPE ${t.type}\t${p.file}\t${p.url}\t${t.because.join('; ')}`);
      const j = jsonLd(s);
      if (j.broken || j.tolerated.length) out.push(`LD\t${p.file}\tbroken ${j.broken}\t${j.tolerated}`);
      for (const x of runAudit(rules, s)) {
        out.push(`RULE ${x.rule} ${x.status}\t${p.file}\t${x.because ?? ''}${JSON.stringify(x.problems)}`);
      }
      out.push(`AUTH\t${p.file}\t${JSON.stringify(authors(s).map((q) => [q.from, q.name, q.url?.slice(0, 60), q.flaw]))}`);
    } catch (err) { out.push(`ERR ${p.file} ${String(err)}`); }
  }
  writeFileSync('/tmp/zz-out.txt', out.join('\n'));
}, 500_000);
