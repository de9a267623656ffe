"""Documents become running text: a module for each kind of source. Pure Python, for a child and a browser tab alike."""
