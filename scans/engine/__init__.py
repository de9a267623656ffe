"""Bytes in, what the files hold and whom it identifies out. Pure Python: runs on a server and in a browser tab."""
