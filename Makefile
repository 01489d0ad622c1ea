# What is done often, by name. Each line is a plain command; none needs make.
PYTHON ?= python3
BIN := .venv/bin
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade \
	pyproject.toml --extra picture --group build

.PHONY: run test fast lint format lock messages picture transcripts audit sbom ci

run: ## the bot: in Telegram with a token, else in this terminal
	$(PYTHON) start.py

test: ## all tests
	$(PYTHON) start.py test

fast: ## the tests that take no time
	$(PYTHON) start.py test -m "not slow"

lint: ## lint, types, layers
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy --strict && $(BIN)/lint-imports

format: ## mend what a tool can mend
	$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

lock: ## choose the dependencies' versions anew (needs uv)
	$(COMPILE) -o requirements.lock
	$(COMPILE) --extra semantic -c requirements.lock -o requirements-semantic.lock
	$(COMPILE) --extra postgres -c requirements.lock -o requirements-postgres.lock
	$(COMPILE) --extra semantic --extra postgres --group dev -c requirements-semantic.lock -c requirements-postgres.lock \
		-o requirements-dev.lock

messages: ## bring the catalogues of translations up to date, and list what they lack
	$(BIN)/python tools/messages.py

picture: ## the pictures in the README and docs/commands.md, from real runs
	$(BIN)/python tools/pictures/chats.py
	$(BIN)/python tools/pictures/commands.py
	$(BIN)/python tools/pictures/answers.py

transcripts: ## the conversations in tests/golden/transcripts, from real runs
	PYTHONPATH=.:tests $(BIN)/python tests/test_transcripts.py

audit: ## known flaws of the packages that are installed (needs uv, and a network that reaches PyPI)
	for lock in requirements-postgres.lock requirements-semantic.lock; do \
		uvx 'pip-audit~=2.9' --strict --disable-pip --require-hashes -r $$lock || exit 1; \
	done

sbom: ## a list of the packages that are installed, as CycloneDX (needs uv)
	uvx --from 'cyclonedx-bom~=7.0' cyclonedx-py requirements requirements-postgres.lock --pyproject pyproject.toml \
		--mc-type application --output-reproducible --of JSON -o dateline.cdx.json

ci: ## everything that must hold before a change goes in
	.ci/run
