                                              lllllllll                          llll
               llll                         llllllllllll                        llllll
               lllll                        llllw  wwlll               l        lllllll        l
      l       llllll       l                llllw  wllll             lllllllll llllylllllllllllll
     llllllllllllllllllllllll                lllllllllll              llllllllllllyylllllllllllll
     lllllllllllrrlllllllllll                 llllllll                 llllllllllyy ylllllylllll
      lllllrlllrrrrlllllllll   ll            lllluullll            lll  llllly  y     y yylllll
       lllllrrrrrrrrrrlllll  lllllll        llllluuullll        lllllllllllllyy         yllllll
     lllllllrrrrrrrrrrlllllllllllllllll    llllluuuuullly     llllllllllllllly          yyllllllll
  llllllllrrrrrrrrrrrrrrlllllllffflllllll  lllluuyyy yyyyy  llllllffflllllyyy             yyylllllll
  lllllllllllrrrrrrrrllllllllllffffffllllllllyy   yyuuulllllllllfff ffllllllllly       yllllllllllll
   llllllllllrrrllrrrlllllllllfffff ffflllllluuuuuuuuuulllllllfff ffffllllllllly yylyyyyllllllllll
          lllrllllllrlll  llllfffffffffflllluuuuuuuuuuuullllffffffffffllll llllyllllllyyllll
          llllllllllllllllllllfffffffffflllluuuuuuuuuuuuullllfffffffffflllllllllllllllllllll
         lllllll   llllllllllffffffffffflllllllllllllllllllllfffffffffflllllllllll  llllllll
         llll       llllllffffffffffffffffllllllllllllllllffffffffffffffffllllll       lllll
                   lllllfffffffffffffffffffffffffssfffffffffffffffffffff ffflllll        ll
                  lllllff ffffffffffffffffffffffffffffffffffffffffffffffff fffllll
                 lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                 llllfffffffffffffffflllllfffffffffffffffflllllffffffffffffff ffllll
   llllllll llllllllffffffffffffffflllllllllfffffffffffflllllllllfffffffffffffffllllllll
 lllllllllllllllllllllllllfffffffflllllffllllfffffffffflllllffllllfffffffffllllllllllllll
lllllfffflllll lllllllllllfffffffflllffffflllfffffffffflllffffflllfffffffffllllllllll
lllffffffffllllllllfflllllffffffffffff f fffllllllllllllfffff ffffffffffffflllllfllll
lllfffffffflllllllllllllllfffffffffffffffffflllllllllllllfffffffffffffffffllllllllllllll
lllfffffffflllllllffffffffffffffffffffffffffllllppppllllffffffffffffffffffffffffffflllll
llllfffffffflllllff fff fffffffffffffffffffffllllllllllffffffffffffffffffffff fffffllllllll
llllffffffffllllffffffffffffffffffffffffffffffflllllllffffffffffffffffffffffffffffffllllllllll
 llllfffffffffllfffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffflllllllllll
 lllllffffff ffffffffffffffffffffffffffffffffff f fffffffffffffffffffffffffffffffffffllllssslllll
  lllllffffffffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssllllssssllll
   llllllffffffsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllssssllll
     llllllffffsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllssssslll
       llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssssslll
          llllllsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslllfffffllll
            llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllfffffllll
             llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssfffllll
              llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssslllll
               llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffsllllll
                lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfflllllll
                   lllllllfffffffffffflllllllllllllllllllllllllfffffffffffllllllllllllllll
                       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        lllllllllllllll      llllllllll      lllllllllllllllllll
