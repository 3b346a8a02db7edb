//go:build !unix

package newstext_test

import "time"

var started = time.Now()

// cpuTime returns how long this process has been there, where the system does not tell how long it has run.
func cpuTime() time.Duration { return time.Since(started) }
