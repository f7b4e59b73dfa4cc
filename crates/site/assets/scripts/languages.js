// The browser's own language first among those of the row, before the row is seen: where it is behind the tap, it takes
// the place of the other one. Nothing is kept, and no page is left.
{
  const own = navigator.language.split('-')[0].replace('tl', 'fil'), first = () => {
    const nav = document.getElementById('languages');
    if (!document.getElementById('main')) return requestAnimationFrame(first);
    const link = nav.querySelector(`[hreflang|="${own}"]`), other = nav.querySelector(':scope > a');
    if (!link || document.documentElement.lang.split('-')[0] === own) return;
    if (link.parentNode !== nav) link.after(other);
    nav.insertBefore(link, nav.querySelector(':scope > a, :scope > b'));
  };
  first();
}
