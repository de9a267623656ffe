"""The negotiation kit: what a person does not accept, the redline, the limited text, the way to the letter."""
