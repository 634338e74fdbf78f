SWIFT ?= swift
ARGS ?=
SECONDS ?= 60
TABLES ?= 10000
PREFIX ?= /usr/local
DESTDIR ?=

export SWIFT PREFIX DESTDIR

.PHONY: help deps demo release test check fuzz soak format install uninstall dist deb try-deb bench

help:
	@echo 'make demo     build Lookout and show it on a sample'
	@echo '              (make demo ARGS="--help" passes options on)'
	@echo 'make test     run the tests'
	@echo 'make check    everything that has to hold before a change is accepted'
	@echo 'make fuzz     try what reads files on made-up bytes'
	@echo '              (SECONDS=60 for each check; TARGET=csv for one of them)'
	@echo 'make soak     try what hides small counts on made-up tables (TABLES=10000 of each kind)'
	@echo 'make format   format the code'
	@echo 'make release  build .build-release/release/lookout'
	@echo 'make bench    measure it beside btop, htop and tig (SECONDS=60 each is left alone)'
	@echo 'make deps     install the libraries that are missing'
	@echo 'make install  install what was built: PREFIX=/usr/local DESTDIR='
	@echo '              (make uninstall takes it away again)'
	@echo 'make dist     pack the sources, and the program, into .build-dist'
	@echo 'make deb      pack the program for Debian, into .build-dist'
	@echo 'make try-deb  try that package in a new Debian; as root, with a network'

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

fuzz:
	@scripts/fuzz $(SECONDS) $(TARGET)

# A folder of its own, as the release tests are built unlike the release.
soak:
	@LOOKOUT_TABLES=$(TABLES) $(SWIFT) test --disable-xctest --filter HiddenTablesPropertyTests

format:
	@$(SWIFT) format --in-place --parallel --recursive Sources Tests themes Package.swift

# Built where it is not there yet only: root, who installs, may have no compiler.
.build-release/release/lookout:
	@$(MAKE) --no-print-directory release

install: .build-release/release/lookout
	@scripts/install

uninstall:
	@scripts/install --remove

dist: release
	@scripts/dist

deb: release
	@scripts/check-binary
	@scripts/deb

try-deb: deb
	@scripts/try-deb

bench: deps release
	@scripts/bench --idle-seconds $(SECONDS) $(ARGS)
