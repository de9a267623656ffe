"""Words that patients don't know, and plain ones for them."""
