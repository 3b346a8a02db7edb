//go:build !(linux || darwin)

package main

import "os"

// terminal reports no terminal: elsewhere COLUMNS gives the width, and the report comes without color.
func terminal(*os.File) (width int, ok bool) { return 0, false }
