#!/usr/bin/env python3
"""The baseline of Python's library: parses the headers of each file named on standard input; no walk, no answer."""
import email.parser
import email.policy
import sys

parser = email.parser.BytesHeaderParser(policy=email.policy.compat32)
fields = 0
for name in sys.stdin:
    with open(name.rstrip("\n"), "rb") as file:
        fields += len(parser.parse(file).get_all("Received") or [])
print(fields, "Received fields", file=sys.stderr)
