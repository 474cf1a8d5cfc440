// The list of what is wrong calls each input as its label does; without it the list only leads there.
for (const link of document.querySelectorAll('.alert.error a[href^="#"]')) {
  const input = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const group = input?.matches('[type=radio], [type=checkbox], fieldset') && input.closest('fieldset');
  const label = group ? group.querySelector('legend') : input?.labels?.[0];
  const name = (label?.querySelector('span') ?? label)?.textContent.trim();
  if (name && !link.textContent.includes(name)) {
    link.prepend(name + (document.documentElement.lang === 'ja' ? '：' : ': '));
  }
}
