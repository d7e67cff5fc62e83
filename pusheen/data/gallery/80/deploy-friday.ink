                                                                 lllll
              llll                        lllll                 lllllll
             llllllll                   llllllll               llllwllll
            llllfllllll               lllllfflll              llllw  wllll
            lllffffflllllllllllllllllllllffffflll            llllw    wllll
           llllfff ffflllllllllllllllllfff ffflll           llllw      wlll
          llllffffffffffsssffsssffsssfff fffffllll         llllw        wlll
        llllllffffffffffsssffsssffssfffffffffffllllll      lllw         wlll
      lllllffffffffffffffffffssfffffffffffffffffffllll     lllw wllllllwwwlll
     llllffffffffffffffffffffffffffffffffffffff fffllll   llllwlllllllllwwlll
    llllff fffffffffffffffffffffffffffffffffffffffffflll  llllwlllbbbblllwlll
    lllffffffffffffllllllfffffffffflllllllfffffffffffflll llllwllllbllllwwlll
llllllllffffffffffllllllllfffffffffllllllllfffffffffflllllllllwwlllllllwwwlll
lllllllllllfffffffllllllllffffffffflllllllffffffflllllllllllll    wwww   wlll
  llllfflllfffffffffllllffffllllfffflllllffffffffflllfflll lll           llll
lllllllllllfffffff ffffffflllllllllfffffff fffffflllllllllllllw          lll
 lllfffffffffffffffffffffllllffflllfffffffffffffffffffffllllllw          lll
llllffffffffffffffffffffffffff ffffffffffffffffffffff fffllllll         wllll
lllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllw        llllll
lllfffffffffffffffffflllffflllflllffflllfffffffffffffffffllllllw        lllllll
lllsssssffffffffffffflllf fllllllfffflllfffffffffffffssslllrrlllw      wlllrllll
lllssssssfffffffffffflllfffllllllfffflllf fffffffffsssslllllllllllllllllllllllll
lllfffffffffffffffffffllllllllfllllllllfffffffffffffffffllllllllllllllllllllllll
lllsssssffffffffffffffflllllffffllllllfffffffffffffffssssllllllloooooooolll
llllssssfffffffffffffffffffff ffffffffffffffffffffffsssssllllllooooooooolll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffllllllllooooooollll
  llllllfffffffffffffffffffffffffffffffffffffffffffffllllll  llllloooollll
    lllllllffffffffffffffffffffffffffffffffffffffflllllll      llllllllll
       lllllllfffllllllllllllllllllllllllllffflllllll            llllll
         llllllllllllllllllllllllllllllllllllllllll                l
