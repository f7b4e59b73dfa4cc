// Numbers on a computer. Where there is a mouse and no finger, a browser that is to call or text asks first whether to
// open a program; its question covers the exit and names this site. So a number is text there, to read and to copy. What
// opens the program comes after it, as a second link with a word on what will happen.
{
  const computer = matchMedia('(pointer: fine) and (not (any-pointer: coarse))');
  const pressed = event => {
    const link = event.target.closest && event.target.closest('a[href^="tel:"],a[href^="sms:"]'), after = link && link.nextElementSibling;
    if (!link || event.button > 1 || !computer.matches || link.closest('.by-hand')) return;
    event.preventDefault();
    // Who has marked a part of it wants to copy that.
    if (!getSelection().isCollapsed) return;
    if (after && after.matches('.by-hand')) return after.remove();
    const said = document.getElementById('by-hand').content.firstElementChild.cloneNode(true);
    said.querySelector('a').href = link.href;
    link.after(said);
    said.focus();
  };
  addEventListener('click', pressed);
  addEventListener('auxclick', pressed);
}
