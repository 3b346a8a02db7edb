//go:build unix

package newstext_test

import (
	"syscall"
	"time"
)

// cpuTime returns how long this process has run, on all cores together. What other processes do does not count.
func cpuTime() time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		panic(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
