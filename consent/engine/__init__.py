"""Pure engine: the text of a consent form in, clauses, promises, missing elements and readability out."""
