"""Checks the accounting of disclosures that came back against 45 CFR 164.528: what is missing, late or unclear."""
