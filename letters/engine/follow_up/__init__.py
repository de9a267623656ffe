"""What happened to a letter, what is due when, and what can be done next. Dates come in, dates go out; no clock is read."""
