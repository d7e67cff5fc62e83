
                                                    llllllll
        ll                   ll                    lllssslll
      lllllll             llllll                   llsssssll
      lllfllll          llllfflll                  llsssssll
     lllffffllllllllllllllffffllllllll            lllsssssll
     lllffffffllllssffssfff ffflllllllllll        lllsssslll
     lllf ff ffsffssffssffffffffffffsssllllll     lllsssslll
    lllffffffffffffsffffffffffffffffssfffflllll   llfffffll
    llffffffffffffffffffffffffffffffsffffsssllll  llfffffll
   lllffffffllfffffffffflllffffffffffffffssfffllllllfffflll
lllllllfffllllllfffffflllllllflllllllfffffff ffllllssssslll
llllllllffllffllffffffllffflllllllfffffffffffffflllsssssll
llllllllfffffffllfllffllfffffllllllllffffffffffflllsssssll
lllllffffffffffllllllllffffffffffffffffffffffffflllfffffll
  lllf ffffffffffffffffffffffffff f f fffffffffflllfffflll
  lllffffffffffffff ffffffffffffffffffffffffffffllffffflll
   llfffffffffffffffffffffffffffffffffffffffffffllfffflll
   lllfffffffllfffffffffllffffffffffffffffffffffllffllll
   llllffflllllllfffflllllllfffffffffffffffffflllllllll
     lllllllffflllfffllffflllfffffffffffflllllllllll
       lllllllllllllllllllllllllllllllllllllll
