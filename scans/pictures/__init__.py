"""Looking into pictures: faces drawn from head scans, text read from frames. For the sandboxed child, with numpy; on the
server only, and only when a person asks. Imports nothing of Django.
"""
