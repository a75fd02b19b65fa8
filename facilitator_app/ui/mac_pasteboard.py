"""Says on a Mac that what is on the pasteboard is confidential, which Qt has no words for.

Written from the description on nspasteboard.org and Apple's of NSPasteboard. No test runs on a Mac, where alone it
does something.
"""

import ctypes
import ctypes.util
import platform

CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Mark what we have just put on the pasteboard; on any other system nothing is done."""
    if platform.system() != "Darwin":
        return
    library = ctypes.util.find_library("objc")
    if library is None:
        return
    objc = ctypes.CDLL(library)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = (ctypes.c_char_p,)

    def send(receiver: int, name: bytes, *arguments: object) -> int:
        kinds = [ctypes.c_char_p if isinstance(one, bytes) else ctypes.c_void_p for one in arguments]
        call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        answer: int = call(("objc_msgSend", objc))(receiver, objc.sel_registerName(name), *arguments) or 0
        return answer

    kind = send(objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", CONCEALED)
    empty = send(objc.objc_getClass(b"NSString"), b"string")
    kinds = send(objc.objc_getClass(b"NSArray"), b"arrayWithObject:", kind)
    board = send(objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    # Added to what stands there: the owner, and so the count of changes, stays what it was.
    send(board, b"addTypes:owner:", kinds, None)
    send(board, b"setString:forType:", empty, kind)
