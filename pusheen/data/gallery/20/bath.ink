  ll llllwwllllwww
 lwwllllwwwwlllwwll
   lll  llll  llllw
   ll   l   l  ll
lllllllllllllwwwwlll
lwbbbbbbbbbbbbwwwbwl
 lbbbbbbbbbbbbbbbbl
  lobbbbbbbbbbbbol
