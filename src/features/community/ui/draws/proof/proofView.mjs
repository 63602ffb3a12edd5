// Shows the steps of a draw's check, in the reader's language, and again after the list was edited.
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const proof = read('proof');
  const words = read('words');
  const page = document.getElementById('page');
  let language = document.documentElement.lang;
  let list = proof.list;
  const published = { hash: '', commitment: '' };

  /** An element with attributes and children; text is only ever set as text. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }
  const t = (key) => words[language][key] || key;
  const MARKS = { true: '✓', false: '✗', null: '?' };

  function stepItem({ id, ok, stated, computed }) {
    const state = make('strong', { class: 'state' }, `${MARKS[ok]} ${t('state.' + ok)}`);
    const item = make('li', { 'data-step': id, 'data-ok': String(ok) });
    item.append(make('h3', {}, t('step.' + id), ' ', state), make('p', {}, t('about.' + id)));
    if (id === 'value') {
      const spelled = proof.method === 'weighted' && proof.source.kind === 'other';
      if (spelled) item.append(make('p', {}, t('about.spelling')));
      item.append(make('p', {}, sourceWords()));
    }
    const values = make('dl', {});
    if (stated) values.append(make('dt', {}, t('stated')), make('dd', {}, stated));
    if (computed) values.append(make('dt', {}, t('computed')), make('dd', {}, computed));
    if (stated || computed) item.append(values);
    return item;
  }

  function sourceWords() {
    const { source } = proof;
    if (source.kind !== 'drand') return `${source.name} ${source.address}`.trim();
    const address =
      'https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public/' +
      source.round;
    const words = make('span', {}, `${t('source.drand')} ${source.round}: `);
    words.append(make('a', { href: address, rel: 'noreferrer' }, address));
    return words;
  }

  /** What decides the draw beside list and seed, and is bound to it by the announcement alone. */
  function toldItems() {
    const { prizes, groupCap } = proof;
    const pieces = prizes.map(({ name, pieces }) => `${name} × ${pieces}`).join(', ');
    const told = [
      ['source', sourceWords()],
      ['prizes', pieces],
      ['cap', groupCap === 0 ? t('told.noCap') : String(groupCap)],
    ];
    return make(
      'dl',
      { id: 'told' },
      ...told.flatMap(([key, value]) => [
        make('dt', {}, t('told.' + key)),
        make('dd', { 'data-told': key }, value),
      ]),
    );
  }

  /** What was published elsewhere before the draw, which nobody can change in this file. */
  function publishedItem(key, actual) {
    const field = make('input', { id: 'published-' + key, value: published[key] });
    const said = make('output', { for: field.id });
    const compare = () => {
      published[key] = field.value;
      const typed = field.value.trim().toLowerCase();
      const ok = typed === '' ? null : typed === actual;
      said.textContent = ok === null ? '' : `${MARKS[ok]} ${t('state.' + ok)}`;
      said.setAttribute('data-ok', String(ok));
    };
    field.addEventListener('input', compare);
    compare();
    const label = make('label', { for: field.id }, t('published.' + key));
    return make('p', { class: 'field' }, label, field, said);
  }

  function winnerRows(awards) {
    const names = new Map(proof.prizes.map((prize) => [prize.id, prize.name]));
    return awards.map(({ prize, entry, place, forfeited }) =>
      make(
        'tr',
        {},
        make('td', {}, names.get(prize) || prize),
        make('td', {}, entry === null ? t('nobody') : entry),
        make('td', {}, place === null ? '–' : String(place)),
        make('td', {}, forfeited.join(', ') || '–'),
      ),
    );
  }

  function languageButtons() {
    return make(
      'p',
      { class: 'languages' },
      ...Object.keys(words).map((each) => {
        const button = make('button', { type: 'button', lang: each }, words[each].language);
        button.setAttribute('aria-pressed', String(each === language));
        button.addEventListener('click', () => {
          language = each;
          show();
        });
        return button;
      }),
    );
  }

  function listField() {
    const field = make('textarea', { id: 'list', rows: '10', spellcheck: 'false' });
    field.value = list;
    const again = make('button', { type: 'button' }, t('again'));
    again.addEventListener('click', () => {
      list = field.value;
      show();
    });
    const label = make('label', { for: field.id }, t('list'));
    return make('section', {}, make('h2', {}, t('try')), label, field, make('p', {}, again));
  }

  function show() {
    document.documentElement.lang = language;
    document.title = `${proof.name} · ${t('title')}`;
    const { steps, ok, awards } = huitouDraw.check({ ...proof, list });
    const verdict = make('p', { role: 'status', 'data-ok': String(ok) });
    verdict.append(`${MARKS[ok]} ${t(ok ? 'verdict.true' : 'verdict.false')}`);
    const heads = ['prize', 'entry', 'place', 'forfeited'].map((key) =>
      make('th', { scope: 'col' }, t('head.' + key)),
    );
    const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads)));
    table.append(make('tbody', {}, ...winnerRows(awards)));
    const before = make(
      'section',
      {},
      make('h2', {}, t('before')),
      make('p', {}, t('about.before')),
    );
    before.append(publishedItem('hash', huitouDraw.sha256(list)));
    if (proof.commitment) before.append(publishedItem('commitment', proof.commitment));
    before.append(make('p', {}, t('about.told')), toldItems());
    page.replaceChildren(
      languageButtons(),
      make('h1', {}, proof.name),
      make('p', {}, t('lead.' + proof.method)),
      verdict,
      make('section', {}, make('h2', {}, t('steps')), make('ol', {}, ...steps.map(stepItem))),
      make(
        'section',
        {},
        make('h2', {}, t('winners')),
        make(
          'div',
          { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('winners') },
          table,
        ),
      ),
      before,
      listField(),
    );
  }
  show();
})();
