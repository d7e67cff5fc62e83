                         llllllll                  lllllllll
                        lllllllllll              llllllllllll
                       lllllwwwllllll           llllllwwwlllll
                      lllll    wllllll         lllllw    wllll
                      llllw     wwllll        lllllw     wlllll
                      llllw       lllll      lllllw       wllll
                     lllllw  ppp  wlllll     llllw   pp   wllll
                     lllll   p     wllll    lllll   p  p  wllll
                     lllll         wlllll   llllw  p   p  wllll
                      llll       p  wllll  lllllw      p  wllll
                 llll llllw         wllll  llllw  p    p  lllllllll
               lllllllllllw  p    p  lllll llllw  p    p  lllllllllll
               llllllllllllw p    p  lllll llllw      p  wllllllllllll
              lllllffllllllww     p  lllll llllw p    p wllllllfffllll
             lllllffffffllllw p   p  lllll llllw p   p wlllllfff flllll
             llllffffffflllllw p  p  llllllllll      p wllllfffffffllll
             llllfffffffflllllw p p wllllllllllww p p wllllfffffffflllllllllllll
            lllllffffffffflllllw   wllllllllllllw   wwllllffffffffffllllllllllllllllll
            llllfffffffffffllllllwwlllllsssslllllwwwlllllff ffffffffffffflllllllllllllllll
            llllfffffffffffffllllllllllfssssslllllllllllfffffffffffffff ffffffffssslllllllllll
            llllfffffffffffffffllllllfffsssssfflllllllfffffffffffffffffffffffffssssssfffllllllll
            llllfffffffffffff fffssfffffssssfffffssffff fffffffffffffffffffffffssssssfffffflllllll
           lllllfffffffffffffff fffffffffsssffffffffffffffffffffffffffffffffffssssssfffffffffsllllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssfffffffffssssllllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffffssssssfllllll
         llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffssssssfffllllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssff ffflllll
        llllfffffffffffffflllllffffffffffffffffffffffllllllfffffffffffffffffffffffffffffffssssfffffffflllll
       lllllfffffffffffflllllllllfffffffffffffffffffllllllllffffffffffffffffffffffffffffffsssfffffffffflllll
lllllllllllffffffffffffflllllllllffffffffffffffffffllllllllllfffffffffllllllllllllfffffffffffffffffffffflllll
llllllllllllllllllfffffflllllllllffffffffffffffffffllllllllllffflllllllllllllllllffffffffffffffffffffffffllll
      llllfflllllfffffffflllllllffffffffffffffffffffflllllllffffllllllffffffffflllllllllffffffffffffffffflllll
      llllfffffffffffffffffffffffflffffffffffffffflffffffffffffffffffffffffllllllllllllllllfffffffffffffffllll
 lllllllllllllllllffffffffffffffllllffffllllffffllllfffffffffffflllllllllllllllllppppplllllllffffffffffffflllll
lllllllllllllllllffffffffffffffflllllffllllllfffllllfffffffffffffllllllllllllppp       pplllllfffffffffffffllll
 llll llllfffffffffffffffffffffffllllllllllllllllllffffffffffff fffffllllllpp            ppllllffffffffffffllll
      llllffffffffffffffffffffffffflllllllflllllllfffffffffffffffffllllllpp               ppllllfffffffffffllllllll
      llllfffffffffffffffffffffff ffffffffffffffffffffffffffffffflllllppp         p        ppllllffffffffffllllllllll
      llllfffffffffffffffffffffffffff fffffff ffffffffffffffffffllllllllpp   pppllllpp      ppllllfffffffffllllwlllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllpppllllllllllpp     plllllffffffffllll  wwlllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllppllllllllllllllllllppp ppplllllffffffffllll    wllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffllllpp pplllllllpppppplllllllllllllllffffffffllll     llll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllpp   pppppp      pplllllllllllllllf fffffllll    wllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllpp                 ppllllppppllllfffffffllllw   wlllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffllllp                    pp   ppllllfffffffllllw wllllll
       lllllfffffffffffffllllllllllffffffffffffffllllllllllfffflllllp                        plllllfffffflllllllllllll
        llllllfffffffffllllllllllllllffffffffffllllllllllllllffflllllpp                    pplllllffffflllllllllllll
         lllllllfffffflllllfffffflllllfffffffflllllfffffflllllffflllllppp                ppllllllfffflllllllll
           lllllllllffllllfffff ffllllffffffffllllfffff fffllllffffllllllppp          pppllllllfflllllllll
             lllllllllllllllfffffffllllfffffffllllfffffffffllllfffffllllllllllppppppllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
