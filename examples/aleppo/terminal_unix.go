//go:build linux || darwin

package main

import (
	"os"
	"syscall"
	"unsafe"
)

// terminal reports whether f is a terminal, and its width in columns, 0 where it does not tell.
func terminal(f *os.File) (width int, ok bool) {
	var size struct{ rows, columns, x, y uint16 }
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&size)))
	return int(size.columns), errno == 0
}
