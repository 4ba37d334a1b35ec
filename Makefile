# Shortcuts; each target is one command that also works without make.
.PHONY: build test check format

build:
	swift build -c release

test:
	sh Scripts/test.sh

check: test
	sh Scripts/guards.sh

format:
	swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests
