SWIFT ?= swift
ARGS ?=

export SWIFT

.PHONY: help deps demo release test check format

help:
	@echo 'make demo     build Lookout and show it on a sample'
	@echo '              (make demo ARGS="--help" passes options on)'
	@echo 'make test     run the tests'
	@echo 'make check    everything that has to hold before a change is accepted'
	@echo 'make format   format the code'
	@echo 'make release  build .build-release/release/lookout'
	@echo 'make deps     install the libraries that are missing'

deps:
	@scripts/deps

demo: release
	@.build-release/release/lookout demo $(ARGS)

# A folder of its own, so that it does not displace the debug build. Debug is 8 times slower to read.
release:
	@scripts/deps --build-only
	@scripts/release

test: deps
	@$(SWIFT) test --disable-xctest

check: deps
	@MAKE='$(MAKE)' scripts/check

format:
	@$(SWIFT) format --in-place --parallel --recursive Sources Tests themes Package.swift
