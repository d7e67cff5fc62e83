                                                 lllllllllllllllll
                                                lllllrlllllllrlllll
                                                lllrrrrrlllrrrrrrlll
                                                lllrrrrrrrrrrrrrllll
                                                llllrrrrrrrrrrrllll
                                                 lllllrrrrrrrrllll
         llllll                      llllll        lllllrrrrlllll
         llllllll                 lllllllll         lllllllllll    lllllllllllll
        lllffflllll             llllllffllll           llllll      lllllllllllll
       llllffffflllllllllllllllllllfffffflllllll                  llllppplppplll
       lllffff fffllllllllllllllllff fffflllllllllllll             llllpp ppllll
       lllffffff ffsssfffssfffsssffffffffffffffflllllllll           lllllllllll
       lllffffffffffssfffssfffssffffffffffffffffssssffllllll          lllllll
      llllfffffffffffffffssfffffffffffffffffffffssssffffflllll          lll
      lllfffffffffffffffffffffffffffffffffffffffsssfffffsssllll
     lllfffflllllllllllfffffflllllllllllffffffffssfffffssssffllll
    llllffflllrllllrrlllfffflllrllllrrlllffffffffffffffsssffffllll
lllllllfffflllrrrrrrrlllf fflllrrrrrrrlllffffffflffffffssfff ffllll
lllllllllllfllllrrrllllffffffllllrrrllllllllllllllfffffffffffffflllllllll
   lllfffffffllllllllfffffffffllllllllffffffffffffffffffffffffffllllllllll
lllllllllllffffflllfllfflllfflllflllfffllllllllllfffffffffffffffflllsssslll
llllllffffffff fffffllllllllllllfffffffffffflllllfffffffffffffffflllsssslll
   lllff fffffffff ffllllfllllfffffffffffff ffffffffffffffffffffflllssssllll
   lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssllll
   lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffffllll
   llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssfllll
    lllffffffffflllllffffffffffllllffffffffffffffffffffffffffffflllssllll
     llllffffflllllllllfffffflllllllllffffffffffffffffffffffffflllllllll
      llllllflllffffflllfffflllfffflllffffffffffffffffffffffllllllllll
        lllllllllllllllllllllllffffflllfffllllllllllllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllll
