"""The product's side of the engines in a browser tab: runs in Pyodide, never on the server.

Everything here is packed with the engines by `patientprivacy.engine_archive` and called from `static/engine/worker.mjs`.
"""
