"""Gives up this process's rights, for good: files, network, new privileges, memory beyond a limit.

Linux: Landlock (kernel 5.13 and later), a network namespace of its own, PR_SET_NO_NEW_PRIVS. Elsewhere only the
resource limits. The standard library and the installed packages stay readable, since codecs and the like are
imported late; nothing personal lies there.
"""

import ctypes
import os
import resource
import signal
import struct
import sys
import sysconfig
from collections.abc import Iterable
from contextlib import suppress

LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
LANDLOCK_CREATE_RULESET_VERSION = 1
LANDLOCK_RULE_PATH_BENEATH = 1
ACCESS_FS_READ_FILE, ACCESS_FS_READ_DIR = 1 << 2, 1 << 3
# How many file-system rights each version of the Landlock ABI knows (kernel: include/uapi/linux/landlock.h).
FS_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
NET_RIGHTS = 0b11  # bind and connect TCP, from ABI 4
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


def confine(memory_bytes: int, readable_paths: Iterable[str]) -> dict[str, bool]:
    """Confine this process; gives what this system could enforce, by name."""
    _limit_resources(memory_bytes)
    if not sys.platform.startswith("linux"):
        return {"file and network isolation": False}
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    has_no_network = libc.unshare(CLONE_NEWNET) == 0 or libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return {
        "network isolation": has_no_network,
        "file isolation (Landlock)": _restrict_files(libc, [*_library_paths(), *readable_paths]),
    }


def _limit_resources(memory_bytes: int) -> None:
    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_AS, memory_bytes)]
    for kind, value in limits:
        # macOS refuses RLIMIT_AS; the parent's clock still holds there.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (value, value))


def _library_paths() -> list[str]:
    paths = sysconfig.get_paths()
    return [*{paths["stdlib"], paths["platstdlib"], paths["purelib"], paths["platlib"]}]


def _restrict_files(libc: ctypes.CDLL, readable_paths: Iterable[str]) -> bool:
    abi = libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, LANDLOCK_CREATE_RULESET_VERSION)
    if abi < 1:
        return False
    rights = (1 << FS_RIGHTS_BY_ABI.get(abi, 16)) - 1
    attributes = struct.pack("=QQ", rights, NET_RIGHTS) if abi >= 4 else struct.pack("=Q", rights)
    ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, attributes, len(attributes), 0)
    if ruleset < 0:
        return False
    for path in readable_paths:
        _allow_reading(libc, ruleset, path)
    is_restricted = libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0
    os.close(ruleset)
    return is_restricted


def _allow_reading(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    try:
        descriptor = os.open(path, os.O_PATH)
    except FileNotFoundError:
        return
    rights = ACCESS_FS_READ_FILE | (ACCESS_FS_READ_DIR if os.path.isdir(path) else 0)  # noqa: PTH112
    # struct landlock_path_beneath_attr is packed: 8 bytes of rights, 4 of descriptor.
    rule = struct.pack("=Qi", rights, descriptor)
    libc.syscall(LANDLOCK_ADD_RULE, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0)
    os.close(descriptor)
