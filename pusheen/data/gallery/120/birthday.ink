                                         llllllllll
                                        llllllllllll
                                       lllllyyyylllll
                                       llllly  yyllll
                                        lllllllllllll
                                         lllllllllll
                                         llllllllll
                                        llllluulllll
                                       llllluuuulllll
                                       lllluuuuyyyyyll
                      lllll           llllluyy   yllll            llll
                    lllllllll        llllyy   yuuulllll        lllllllll
                    llllllllllll    llyy   yuuuuuuulllll     lllllllllll
                   lllllffllllllll lllyyuuuuuuuuuuuullyyy llllllllfffllll
                  lllllfffffflllllllllluuuuuuuuuyyy  yyylllllllfffffflllll
                  llllfffff fffllllllluuuuuuyy     yuulllllllfffffffffllll
                  llllfffffff fffllllluuyy     yuuuuuuullllffffffffffflllll
                 lllllffffffffffllllyy    yyuuuuuuuuuuulllllfffffffffflllll
                llllllf ffffffffllllyylluuuuuuuuuuuulllllllllffffffffffllllll
             llllllllffffffffffflllllllllllllllllllllllllllllffffffffffllllllll
           lllllllffffffffffffffffffflllllllllllllllllllfffffffffffffffffflllllll
          llllllfffffffffffffffff f fffffffffsssffffffff fffffffffffffff fffllllll
         lllllfff ffffffffffffffffffffff fffffsff f ffffffffffffffffffffff fffllllll
        lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllllffffffffffffffffffffllllffffffffffffffffffffffllllfffffffffffffffffffflllll
      llllffffffffffffffffffflllllllllfffffffffffffffflllllllllfffffffffffffffffffllll              lll
lllllllllllffffffffffffffffllllllllllllffffffffffffffllllllllllllfffffffffffffffflllllllllll      lllllll
lllllllllllllllllfffffffffflllllffflllllfffffffffffflllllfffflllllffffffffflllllllllllllllll    llllllllll
    lllllfffllllffffffffffflllfff ffflllffffffffffffflllfffffflllfffffffffffllllffflllll       llllllylllll
    llllffffflllfffffffffffffff fff fffllllllllllllllffffffffffffffffffffffflllfffffllll       llllyy ylllll
 llllllllllllllllfffffffffffffffffffffllllllllllllllllfffffffffffffffffffffllllllllllllllll    lllly  ylllll
 lllllllllllfffffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffffflllllllllll    lllllyylllll
  lllllffffff ffffffffffffffffffffffffffllllppppllllfffffffffffffffffffffffffff ffffffllll      lllllllllll
 lllllfffffffffffffffffffffffffffffffffffllllllllllffffffffffffffffffffffffffffffffffflllll      lllllllll
 llllffffffffffffffffffffffffffffffffff ffllllllllfffffffffffffffffffffffffffffffffffffllll      llllbllll
lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll     llllbllll
llllfffffffffffffffffffffffffffflllffffffllllffllllfffffflllffffffffffffffffffffffffffffllll     llllbllll
llllffffffffffffffffffffffffffffllllfffffllllffllllfffffllllffffffffffffffffffffffffffffllll     llllbllll
llllssssssssffffffffffffffffffffllllf ffffllllfllllf fffllllffffffffffffffffffffssslllllllllllllllllllllllllllllllllllll
llllsssssssssssfffffffffffffffffllllffffffllllfllllfffffllllffffffffffffffffffssssllllllllllllllllllllllllllllllllllllll
llllssssssssffffffffffffffffffffllllfffffllllffllllfffffllllffffffffffffffffffffssllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllll
llllfffffffffffffffffffffffffffffllllllllllllffllllllllllllfffffffffffffffffffffffllllw                             llll
llllfffffffffffffffffffffffffff ffllllllllllffffllllllllllffffffffffffffffffffffffllllw      wlllw      wllllw      llll
lllllssssssssfffffffffffffffffffffffllllllffff fffflllllfff fffffffffffffffffffssslllllw   wlllllllw  wllllllllw  wlllll
 llllssssssssfffffffffffffffffffff ffffffff ffff ffffffffffffffffffffffffffffffsssllllllllllllllllllllllllllllllllllllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllpppllllllllpppllllllllllll
  llllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllppllllpp   ppllllppp  pppllllpllll
   lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllpp                           pllll
     lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllpp                           pllll
       lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllpp                           pllll
            llllllffffffffffffllllllllllllllllllllllllllllllllfffffffffffflllllll llllllllllllllllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   llllllllllllllllllllllllllllllllllllll
               llllllllllllllllll                           lllllllllllllllll
