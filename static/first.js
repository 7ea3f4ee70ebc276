// Runs before anything is drawn: the reader's theme, whether an earlier visit may be continued, and
// whether a scenario in the address is still to be restored, so that a shared link never shows another
// picture first.
(function (root) {
	try {
		var theme = localStorage.getItem('chipcast:theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		// The line that offers to continue comes late; its place is kept, so that nothing moves.
		if (!location.search && /chipcast:last:/.test(Object.keys(localStorage).join()))
			root.dataset.offer = '';
	} catch (_) {
		// Storage is blocked: the system's setting stands.
	}
	if (location.search.length > 1) root.dataset.pending = '';
	// A figure keeps its place and shows once it has been measured for this window.
	root.dataset.unmeasured = '';
})(document.documentElement);
