"""The letter's pages, from the person's wish to the PDF. Each works without JavaScript."""
