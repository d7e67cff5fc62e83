   lwwl lwwl
  lwwww wpwwl
 lllw wlwpwlll
 lllwpwlwpwllllll
 ll lllllll  l lllll
ll                lll
ll  l     l    lll  ll
l      l    lppppppllll
l          lpppppppllwww
ll         lppp pppllwww
 llllllllllllppppplll
