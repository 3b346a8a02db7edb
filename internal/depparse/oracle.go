package depparse

// costs returns how many arcs of the gold heads each legal move puts out of reach (Goldberg and Nivre 2013), and a number
// beyond all others for a move that is not legal. Gold holds the heads of the nodes.
func (st *state) costs(gold []int32) [moves]int {
	const never = 1 << 30
	out := [moves]int{never, never, never}
	legal := st.legal()
	top := len(st.stack) - 1
	s0, s1 := st.stack[top], st.stack[top-1]
	if legal>>shift&1 != 0 {
		c := 0
		for _, k := range st.stack[bottom:] {
			// The next word cannot get a head on the stack but the top, nor anything of the stack as a dependent.
			if gold[st.next] == k && k != s0 || gold[k] == st.next {
				c++
			}
		}
		out[shift] = c
	}
	// What comes is lost to the top of the stack when it leaves.
	lost, later := 0, 0
	for k := st.next; k < st.root; k++ {
		if gold[k] == s0 {
			lost++
		}
	}
	if gold[s0] >= st.next && st.top == 0 {
		later = 1
	}
	if legal>>leftward&1 != 0 {
		c := lost + later
		if gold[s0] == st.next {
			c -= later
		} else if gold[s0] == s1 && s1 != 0 {
			c++
		}
		if st.next == st.root && st.top == 0 { // there is only one root
			for _, k := range st.stack[bottom:top] {
				if gold[k] == st.root {
					c++
				}
			}
		}
		out[leftward] = c
	}
	if legal>>rightward&1 != 0 {
		out[rightward] = lost + later
	}
	return out
}
