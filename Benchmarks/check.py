#!/usr/bin/env python3
"""Fails where a workload has become slower than it was recorded.

usage: check.py SHELL [--record]

The ratios of recorded.json are to the Python counterparts, so that they hold on other machines too. A workload may take 1.5 times its recorded
ratio; one that takes more is tried twice again before that counts, because machines are busy at times. With --record the ratios are recorded.
"""
import json, os, subprocess, sys, tempfile

here = os.path.dirname(os.path.abspath(__file__))
record = os.path.join(here, 'recorded.json')
LIMIT = 1.5


def measure(shell, names):
    with tempfile.NamedTemporaryFile(suffix='.json') as out:
        command = [sys.executable, os.path.join(here, 'compare.py'), shell, '--json', out.name] + (['--only', ','.join(names)] if names else [])
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        print(done.stdout, end='')
        if 'WRONG ANSWER' in done.stdout:
            sys.exit('a workload gives a wrong answer')
        return json.load(open(out.name))['ratios']


def main():
    shell = sys.argv[1]
    ratios = measure(shell, [])
    if '--record' in sys.argv:
        json.dump(ratios, open(record, 'w'), indent=1, sort_keys=True)
        return
    known = json.load(open(record))
    slow = [name for name in ratios if ratios[name] > LIMIT * known.get(name, float('inf'))]
    for _ in range(2):
        if not slow:
            break
        again = measure(shell, slow)
        slow = [name for name in slow if again[name] > LIMIT * known[name]]
    for name in slow:
        print(f'{name}: more than {LIMIT} times its recorded ratio of {known[name]}')
    print('speed as recorded' if not slow else f'{len(slow)} workloads slower than recorded')
    sys.exit(1 if slow else 0)


main()
