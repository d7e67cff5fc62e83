         llllllllllllllll
      lllllwww       wwlllll
    llllwww             wwwlll
   lllwlllllw         wllllwwlll
  llwwwllfflllllllllllllffllwwlll
 llwwwllffffflllllllllffffllwwwlll
llwwlllffff ffsffsffsfffffflllwwll
llwllfffffffffffffffffffffffflllll
llllfffffflllllfffffllllffffffflll
llllllfffflllllfffffllllfffflllllll
llllllfffffflffflllffflffffflllllll
llfffffffffffffflllfffffffffffffll
lllllllllllllffffffffflllllllllllll
llllleeeeellllllllllllllleeeeelllll
llwllllllllllllllllllllllllllllwwll
llbbb     wwlerreeyyellww    wbbblllll
lllww      wlllllllllllw      wlllllllll
  llllw   wwlllllllllllw   wllllbwwbbbll
     lllllllllllllllllllllllllllllllllll
