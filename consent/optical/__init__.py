"""Reads pictures of pages: photos and scans. On a server alone, inside the sandboxed child; imports nothing of Django."""
