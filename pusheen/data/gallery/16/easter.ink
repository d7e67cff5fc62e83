  wwllww
 lwpwwpwl
lllwllwllllll
ll          lll
l  l l llppplll
l      lppppplww
llllllllppppplll
