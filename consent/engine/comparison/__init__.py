"""Two checked forms compared: what the newer one permits, promises and says that the older one did not."""
