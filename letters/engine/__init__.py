"""Letters under health privacy law: details in, a `Letter` out. Pure Python, no clock, no files."""
