            llllll      lllllll
           lllwwlll    llllwwll
           llw  wlll  lllww wlll
          lllw pwwll  lllwpp lll
           llw p wllllllwp  wlll
        lllllwp  pllllllw  pwllllll
       lllllllwp pwlllllp  pwllllll
      lllfffllwp pwlllllp pwllffflll
      lllf ffllwpwllllllwpwlllfffflllllllll
      llffffffllllllssllllllfffffffffflllllllll
      llffffffffllffssfflllfffffffff ffssssflllll
     lllfffffffffffffsfffffffffffffffffsssffffsllll
    lllffffffffffffffffffffffffffffffffssffffsssfllll
    llfffffffllffffffffffffllffffffffffffffffssfffllll
llllllfffffflllllffffffffflllllffffffllllffffsffffffll
lllllllllfffllllffffffffffllllffllllllllllllfffffffflll
 llllllllfffffffllffllffllffffffllllllllllllllffffffflll
lllllllfffff fffllllllllllffffffffllllppp ppplllffffflll
   llff ffffffffffllfflllfffffffflllppp pp  ppllfffffllllll
   llfffffffffff fffffffffffffffllllpplllllp ppllfffflllllll
   llffffffffffffffffffffffffffllpplllllllllllllllfffllwwwll
   lllfffffffffffffffffffffffffllpppppp  pplllllllfffllwwwll
   lllfffffffllllffffffffllllfflllpp       pppplllffllllllll
    llllfffllllllllffffllllllllflllpp       pplllfflllllll
     llllllllffffllffffllffffllfflllllpppppllllllllll
        llllllllllllllllllllllllllllllllllllllllll
