"""A server and its clients, for the tests of battc serve."""
import json
import os
import select
import signal
import socket
import subprocess
import time

PATIENCE = 120  # seconds for an answer, of a machine that has much to do


class Client:
    """One connection: lines out, lines in."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(PATIENCE)
        self.socket.connect(path)
        self.buffer = b""

    def send(self, *requests):
        self.send_bytes(b"".join(json.dumps(r).encode() + b"\n"
                                 for r in requests))

    def send_bytes(self, data):
        self.socket.sendall(data)

    def line(self):
        """The next line as it is; b"" at the end."""
        while b"\n" not in self.buffer:
            more = self.socket.recv(1 << 16)
            if not more:
                return b""
            self.buffer += more
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line

    def until_closed(self, name):
        """All lines of a request, the last one is its end."""
        lines = []
        while True:
            line = self.line()
            if not line:
                return lines
            one = json.loads(line)
            if one["id"] != name:
                continue
            lines.append(one)
            if "status" in one:
                return lines

    def ask(self, **request):
        self.send(request)
        return self.until_closed(request.get("id"))

    def end(self):
        self.socket.shutdown(socket.SHUT_WR)

    def close(self):
        self.socket.close()


class Server:
    """battc serve at a socket of its own."""

    def __init__(self, battc, folder, *options):
        self.path = os.path.join(folder, "s")
        self.err = open(os.path.join(folder, "err"), "w+b")
        self.process = subprocess.Popen(
            [battc, "serve", "--socket", self.path, *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=self.err)
        self.wait_for(self.can_connect)

    def can_connect(self):
        if self.process.poll() is not None:
            return True
        try:
            Client(self.path).close()
        except OSError:
            return False
        return True

    def wait_for(self, what):
        """Until it is so; False: it takes too long."""
        end = time.monotonic() + PATIENCE
        while not what():
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def client(self):
        return Client(self.path)

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def resident(self):
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as f:
            return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def stats(self):
        client = self.client()
        (stats,) = client.ask(op="stats", id="stats")
        client.close()
        return stats

    def idle(self):
        """Nobody is there but who asks."""
        s = self.stats()
        return s["clients"] == 1 and s["running"] == 0

    def messages(self):
        self.err.seek(0)
        return self.err.read().decode(errors="replace")

    def end(self, sig=signal.SIGTERM):
        self.process.send_signal(sig)
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "it does not end"


def readable(client, seconds):
    return bool(select.select([client.socket], [], [], seconds)[0])
