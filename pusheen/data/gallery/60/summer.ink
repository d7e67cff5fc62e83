                                             l   llll  ll
                                            lllllllllllll
                llll                  llll lllllllyyllllll
               llllllll            lllllllllllly     yylllll
               llfffllllllllllllllllllfflllllyy       yyllll
              lllfffffllllllllllllllfffffllllyy       yyllll
             llllfffffffssffssffssffffffflllllly     yylllll
           llllffffffffffsffssffsfffffffffflllllllyylllll
          lllfff ffffffffffffffffffffffff fffllllllllllll
         lllff ffffffffffff fffffffffffffff ffllllll
      lllllffffffffflllllfffffffflllllffffffffflllll
      llllllllffffflllflllfffffflllflllfffflllllllll
       lllllllfffffffffffllllllllffffffffffflllllll
      llllllllfffffffffffllllllllfff fffffffllllllll
      lllfffffffffffffffffllllllffffffffffffffffflll
    lllllllllllfffffffffffffllffffffffffffllllllllllll
   lllrrrwwwllllllllllllllllllllllllllllllllllwww wwlll
   llrrrr    wrrrrrrllllllllllllllllllrrrrrrw       wll
   lllrrw    rrrrrrrr     rrrrrrw    rrrrrrrr      wlll
    llllllwwwrrrrrrrr     rrrrrrw    rrrrrrrrwwlllllll
  llllllllllllllllllllllw rrrrrrwwllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llbbbbbbbbblllllllbbbbbbbllllllllbbbbbbblllllllbbbbbbbbbll
lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
 lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
   llllllllllllllllllllllllllllllllllllllllllllllllllll
