// Reads aloud what is looked at, with the device's own voices alone: another voice would send the text to its maker.
// The button comes with the page, hidden. A first press says that it can be heard, the next one begins: with what stands at
// the top of the screen, and from there on.
{
  const speech = self.speechSynthesis, doc = document;
  const blocks = 'h1,h2,h3,h4,p,li,label,legend,summary,dt,dd,button,.act,.what';
  const box = () => doc.getElementById('listen');
  const say = id => { const said = box().querySelector('.said'); said.textContent = id ? box().dataset[id] : ''; };
  const tongue = tag => (tag || '').toLowerCase().replace('_', '-').split('-')[0].replace('tl', 'fil');
  const voiceOf = tag => speech.getVoices().find(voice => voice.localService && tongue(voice.lang) === tongue(tag));
  let told, running, queue, marked;

  const mark = (block, from, to) => {
    if (marked) marked.removeAttribute('data-read');
    marked = block;
    if (self.Highlight && CSS.highlights) CSS.highlights.delete('read');
    if (!block) return;
    if (!(self.Highlight && CSS.highlights)) return block.setAttribute('data-read', '');
    const range = new Range(), walker = doc.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let at = 0, begun;
    for (let node; (node = walker.nextNode()); at += node.length) {
      if (!begun && from < at + node.length) { range.setStart(node, from - at); begun = true; }
      if (begun && to <= at + node.length) { range.setEnd(node, to - at); break; }
    }
    CSS.highlights.set('read', new Highlight(range));
  };
  const stop = () => {
    if (!running) return;
    running = 0;
    speech.cancel();
    mark();
    box().removeAttribute('data-on');
  };
  const visible = it => it.getClientRects().length > 0 && !it.closest('[hidden],.out') && getComputedStyle(it).visibility === 'visible';
  const next = mine => {
    if (mine !== running) return;
    const item = queue.shift();
    if (!item) return stop();
    const [block, text, from, to, voice] = item;
    if (!block.isConnected || !visible(block)) return next(mine);
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.rate = box().querySelector('select').value / 10;
    spoken.onend = () => next(mine);
    spoken.onerror = event => { if (mine === running && event.error !== 'interrupted') stop(); };
    mark(block, from, to);
    const { top, bottom } = block.getBoundingClientRect();
    if (top < 100 || bottom > innerHeight) block.scrollIntoView({ block: 'center' });
    speech.speak(spoken);
  };
  const sentences = (text, tag) => self.Intl && Intl.Segmenter
    ? [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(it => [it.segment, it.index])
    : [[text, 0]];
  const begin = () => {
    queue = [];
    const bars = doc.getElementById('top').getBoundingClientRect().bottom;
    for (const block of doc.querySelectorAll(`main :is(${blocks})`)) {
      if (block.querySelector(blocks) || !visible(block) || block.getBoundingClientRect().bottom <= bars) continue;
      const tag = block.closest('[lang]').lang, voice = voiceOf(tag);
      if (voice) for (const [text, at] of sentences(block.textContent, tag)) if (text.trim()) queue.push([block, text, at, at + text.length, voice]);
    }
    if (!queue.length) return say('none');
    say();
    box().dataset.on = '';
    next(running = {});
  };
  addEventListener('click', event => {
    if (!event.target.closest || !event.target.closest('#listen button')) return;
    if (running) return stop();
    if (!voiceOf(doc.documentElement.lang)) return say('none');
    if (!told) { told = true; return say('heard'); }
    begin();
  });
  doc.addEventListener('DOMContentLoaded', () => {
    if (!speech || !box()) return;
    // The list of voices comes late in some browsers; asking for it makes it come.
    speech.getVoices();
    box().hidden = false;
  });
  // The exit, another screen, a page out of view.
  ['app:leave', 'app:depth', 'app:hush', 'visibilitychange'].forEach(name => doc.addEventListener(name, stop));
  addEventListener('pagehide', stop);
}
