# Shortcuts; each target is one command that also works without make.
.PHONY: build test check format lexicon

build:
	swift build -c release

test:
	sh Scripts/test.sh

check: test
	sh Scripts/guards.sh

format:
	swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests

# Needs `pip install -r Tools/lexicon/requirements.txt`; TEXT=DIR also tags a corpus.
LEXICON ?= .build-lexicon
lexicon:
	python3 Tools/lexicon/build.py --out $(LEXICON) $(if $(TEXT),--text $(TEXT))
