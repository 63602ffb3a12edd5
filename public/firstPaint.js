// Chooses light or dark before anything is drawn, as the theme will when it has loaded: by the
// user's own choice (under MUI's key), else by the system's. A file of its own, because the content
// security policy allows no script in the page.
(function () {
  var mode = null;
  try {
    mode = localStorage.getItem('mui-mode');
  } catch {
    // No storage here: the system's choice stands.
  }
  var systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  var dark = mode === 'dark' || (mode !== 'light' && systemIsDark);
  document.documentElement.setAttribute('data-color-scheme', dark ? 'dark' : 'light');
})();
