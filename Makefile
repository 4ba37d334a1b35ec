# Shortcuts; each target is one command that also works without make.
.PHONY: build test check bench format docs quality lexicon

build:
	swift build -c release

test:
	sh Scripts/test.sh

check: test
	sh Scripts/guards.sh

# Speed of the layers and of checks, growth to 100 MB, hostile text: about three minutes.
bench:
	swift run -c release klarbrief-bench

format:
	swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests

# Writes the German reference of the rules from the rules themselves.
docs:
	swift run klarbrief-dev rule-reference docs/regeln

# Measures the rules on annotated passages, GOLD=<file>; `klarbrief-dev rule-quality --help` says how.
quality:
	$(DEV) rule-quality $(GOLD) docs/regeln/guete.md

# Builds the embedded tables anew: exports the packages' data, packs it, learns the tagger's weights.
# Needs `pip install -r Tools/lexicon/requirements.txt` and TEXT, a folder of German text files.
LEXICON ?= .build-lexicon
DEV = swift run -c release klarbrief-dev
lexicon:
	python3 Tools/lexicon/build.py --out $(LEXICON) --text $(TEXT)
	$(DEV) lexicon $(LEXICON) Sources/CLexicon
	$(DEV) compounds $(LEXICON) Sources/CLexicon/compounds.bin
	$(DEV) tagger $(LEXICON)/silver.tsv --output Sources/CLexicon/tagger.bin --epochs 8
