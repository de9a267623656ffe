"""How the web server runs. Threads, since an upload may be slow; no access log, since it would name what people open."""

from patientprivacy.settings import LOGGING

worker_class = "gthread"
workers = 2
timeout = 120
graceful_timeout = 10
accesslog = None
logconfig_dict = {**LOGGING, "root": {**LOGGING["root"], "handlers": ["console"]}}
loglevel = "warning"
