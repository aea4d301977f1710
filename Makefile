# Two commands do everything on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
# Two workers: the suite is written for the two cores of a small laptop.
WORKERS ?= 2
TOUR   ?= tour

.PHONY: run test check format bench docs translations package setup system clean

run: setup
	@sh packaging/run.sh $(BIN) $(TOUR)

test: setup
	@sh packaging/system-libraries.sh $(BIN)/python test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup $(PYTEST_ARGS)

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(BENCH_ARGS)

docs: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m ui.pictures docs

translations: setup
	$(BIN)/python packaging/translations.py

package: setup
	@sh packaging/package.sh $(BIN)/python

setup: $(STAMP) system

$(STAMP): packaging/requirements-dev.txt pyproject.toml
	@sh packaging/setup.sh $(PYTHON) $(VENV) $(STAMP)

system: $(STAMP)
	@sh packaging/system-libraries.sh $(BIN)/python

clean:
	rm -rf $(VENV) build dist $(TOUR)
