"""Two forms compared: give them, wait until both are read, see what changed."""
